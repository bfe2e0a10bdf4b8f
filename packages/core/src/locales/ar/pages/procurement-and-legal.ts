/** The texts of “procurement-and-legal” in Arabic. */
export const procurementAndLegal: Readonly<Record<string, string>> = {
  'value-for-money-assessment.what':
    'الحكم على العطاءات بالعلاقة بين ما تقدّمه وما تكلّفه طوال عمر الحل، مع احتساب الانفتاح وإعادة الاستخدام وحرية الخروج منافعَ.',
  'value-for-money-assessment.why':
    'إذا قرر السعر وحده، فاز منتج منخفض السعر عند الدخول مرتفع الرسوم لاحقًا. وإذا قرر غياب تكلفة التراخيص، نُسي جهد تشغيل المصادر المفتوحة. ولا يُكتشف الخطآن إلا بعد سنوات.',
  'value-for-money-assessment.how.0': 'وصف النتيجة التي ينبغي أن تحققها الخدمة وكيفية قياسها.',
  'value-for-money-assessment.how.1': 'حساب تكلفة العمر الكامل لكل عطاء بالطريقة نفسها وللمدة نفسها.',
  'value-for-money-assessment.how.2':
    'منح نقاط للمنافع التي لا سعر لها: المعايير المفتوحة، وإعادة الاستخدام لدى جهات أخرى، والاستقلال عن مورّد واحد. ولا تُمنح نقاط لفرص العمل المحلية إلا حيث يسمح بها القانون والجهة المقرضة (اتفاق منظمة التجارة العالمية بشأن المشتريات الحكومية، وتوجيهات الاتحاد الأوروبي، وقواعد البنك الدولي).',
  'value-for-money-assessment.how.3': 'تحديد الأوزان قبل فتح العطاءات، ونشرها.',
  'value-for-money-assessment.how.4': 'اختبار كيف يتغير الترتيب حين تتغير الأوزان أو التكاليف غير المؤكدة.',
  'value-for-money-assessment.how.5': 'كتابة بيان قصير بالأسباب، ومقارنته بالواقع بعد سنتين.',
  'value-for-money-assessment.evidence.0': 'قواعد تقييم بأوزانها، يسبق تاريخها العطاءات.',
  'value-for-money-assessment.evidence.1': 'جدول بتكلفة العمر الكامل لكل عطاء.',
  'value-for-money-assessment.evidence.2': 'بيان أسباب يستطيع المدققون تتبعه.',
  'value-for-money-assessment.evidence.3': 'مراجعة للقرار بعد السنوات الأولى من الاستخدام.',
  'understanding-total-cost-of-ownership-tco.what':
    'مهارة العثور على كل التكاليف التي يسببها حل ما من الفكرة الأولى إلى إزالته، وجمعها بحيث يمكن المقارنة بين الخيارات.',
  'understanding-total-cost-of-ownership-tco.why':
    'كثيرًا ما يكون الترخيص أصغر أجزاء التكلفة. فالاستضافة والتكامل وترحيل البيانات والتدريب والدعم والأمن والخروج في النهاية هي ما يقرر تكلفة الخدمة، ويختلف كل منها بين الخيارات المفتوحة والاحتكارية.',
  'understanding-total-cost-of-ownership-tco.how.0':
    'تحديد المدة والنطاق: أي مستخدمين، وأي وظائف للنظام، وأي جودة للخدمة.',
  'understanding-total-cost-of-ownership-tco.how.1':
    'جمع تكاليف البداية: الشراء والتكييف والتكامل وترحيل البيانات والتدريب.',
  'understanding-total-cost-of-ownership-tco.how.2':
    'جمع تكاليف كل سنة: الاستضافة والدعم والتحديثات والموظفون والاتصال بالشبكة والتدقيق.',
  'understanding-total-cost-of-ownership-tco.how.3':
    'إضافة تكاليف النهاية: تصدير البيانات والأرشيف والاستبدال.',
  'understanding-total-cost-of-ownership-tco.how.4':
    'خصم السنوات المقبلة بالمعدل الذي تستخدمه وزارة المالية، ومراعاة التضخم والعملة.',
  'understanding-total-cost-of-ownership-tco.how.5': 'عرض المجموع بقيمة دنيا وقيمة عليا بدلًا من رقم واحد.',
  'understanding-total-cost-of-ownership-tco.evidence.0': 'كشف تكاليف يشمل البداية والتشغيل والخروج.',
  'understanding-total-cost-of-ownership-tco.evidence.1': 'مصادر الأسعار والرواتب.',
  'understanding-total-cost-of-ownership-tco.evidence.2': 'مقارنة بين التكلفة المخططة والفعلية لمشروع سابق.',
  'capacity-to-run-integrate-open-source-in-public-procurement.what':
    'قدرة وحدة الشراء على أن تعامل الحلول المفتوحة المصدر خيارًا عاديًا من دراسة السوق إلى نهاية العقد، للبرمجيات والخدمات والدعم على السواء.',
  'capacity-to-run-integrate-open-source-in-public-procurement.why':
    'تفترض استمارات مناقصات كثيرة أن المشترى منتج بسعر لكل مستخدم. فتسقط عطاءات المصادر المفتوحة لأسباب شكلية، أو لا تُقدَّم أصلًا، وتدفع الدولة ثمن برمجيات كان يمكنها أن تتشارك فيها.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.0':
    'مراجعة استمارات المناقصات النموذجية، وحذف أسماء العلامات التجارية والمطالب التي لا يستطيع تلبيتها إلا بائعو التراخيص.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.1':
    'إضافة واجب البحث عن حلول مفتوحة المصدر موجودة قبل كل شراء كبير، وتسجيل النتيجة.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.2':
    'فصل البرمجيات عن الخدمات، بحيث يمكن شراء الدعم والتكييف من عدة شركات.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.3':
    'تدريب المشترين على التراخيص ونماذج الأعمال وطرق عمل المجتمعات.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.4':
    'طرح مناقصة تجريبية واحدة بمشورة مكتب المصادر المفتوحة، ونشر الوثائق لإعادة استخدامها.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.5':
    'متابعة عدد عطاءات المصادر المفتوحة وعدد العقود التي أُرسيت عليها كل سنة.',
  'capacity-to-run-integrate-open-source-in-public-procurement.evidence.0':
    'نماذج مناقصات رُوجعت من أجل المصادر المفتوحة.',
  'capacity-to-run-integrate-open-source-in-public-procurement.evidence.1':
    'سجلات البحث عن برمجيات قابلة لإعادة الاستخدام في المشتريات الأخيرة.',
  'capacity-to-run-integrate-open-source-in-public-procurement.evidence.2':
    'عدد عطاءات المصادر المفتوحة وعدد العقود التي أُرسيت عليها في السنة.',
  'capacity-to-run-integrate-open-source-in-public-procurement.evidence.3': 'سجلات تدريب المشترين.',
  'understanding-open-source-licensing.what':
    'معرفة عملية بالتراخيص المفتوحة المصدر لغير القانونيين: ما العائلات الموجودة، وما الذي تتيحه كل واحدة منها، وأي واجبات تنشأ عند نقل البرمجيات إلى الغير، ومتى تُطلب المساعدة.',
  'understanding-open-source-licensing.why':
    'المشتري الذي لا يعرف التراخيص لا يستطيع الحكم على عطاء، والمشروع الذي يتجاهلها قد يضطر إلى سحب خدمة. ومعظم الأسئلة بسيط ويتكرر مرة بعد مرة، ولذلك تكفي معرفة قليلة لكثير منها.',
  'understanding-open-source-licensing.how.0':
    'تعلّم العائلات الرئيسية: المتساهلة، والحقوق المتروكة المحدودة (copyleft) والقوية والشاملة للخدمات عبر الشبكة، مع مثال واحد لكل منها.',
  'understanding-open-source-licensing.how.1':
    'التمييز بين الاستخدام داخل المؤسسة ونقل البرمجيات إلى الغير، لأن معظم الواجبات ينشأ عن الثاني.',
  'understanding-open-source-licensing.how.2': 'قراءة التراخيص بمعرّفات SPDX، ومطالبة المورّدين بالأمر نفسه.',
  'understanding-open-source-licensing.how.3':
    'التمرن على حالات حقيقية: الجمع بين مكونين، ونشر نسخة معدلة، وتقديم خدمة.',
  'understanding-open-source-licensing.how.4':
    'مسك قائمة من صفحة واحدة بالتراخيص المقبولة والواجب التحقق منها والمرفوضة.',
  'understanding-open-source-licensing.how.5': 'تسمية المستشار القانوني الذي يجيب عن الأسئلة الباقية.',
  'understanding-open-source-licensing.evidence.0': 'قائمة سارية بالتراخيص المقبولة.',
  'understanding-open-source-licensing.evidence.1': 'نتائج دورات المشترين وقادة المشاريع.',
  'understanding-open-source-licensing.evidence.2': 'معلومات التراخيص في جرد البرمجيات.',
  'procurement-process-integration.what':
    'مهارة كتابة وثائق المناقصات وقواعد التقييم بحيث تُطرح على العطاءات المفتوحة المصدر والاحتكارية الأسئلة المنصفة نفسها.',
  'procurement-process-integration.why':
    'تحسم القواعد قبل أن ترد العطاءات. فجملة واحدة تطلب ضمان الصانع، أو رقم أعمال لا تبلغه أي شركة محلية، تستبعد كل عطاء مفتوح المصدر من دون أن يقصد أحد ذلك.',
  'procurement-process-integration.how.0': 'وصف الوظائف البرمجية والمعايير، وترك أسماء المنتجات.',
  'procurement-process-integration.how.1':
    'طلب الشيفرة المصدرية والوثائق وحق تغيير ما يدفع المال العام ثمنه وحق مشاركته.',
  'procurement-process-integration.how.2': 'قبول مراجع من مشاريع مماثلة بدلًا من شهادات يمنحها صانع واحد.',
  'procurement-process-integration.how.3': 'تقسيم المشتريات الكبيرة إلى أقسام تقدر عليها الشركات الصغيرة.',
  'procurement-process-integration.how.4':
    'تكليف مكتب المصادر المفتوحة بالبحث عن عوائق خفية، ونشر المسودة لاستشارة السوق المسبقة: نسخة واحدة مفتوحة للجميع، مع نشر الإجابات.',
  'procurement-process-integration.how.5': 'جمع أسئلة مقدمي العطاءات، وتحسين النموذج بعد كل جولة.',
  'procurement-process-integration.evidence.0': 'طلبات تقديم مقترحات بلا أسماء منتجات.',
  'procurement-process-integration.evidence.1': 'بنود عن الشيفرة المصدرية والحقوق في عقود موقعة.',
  'procurement-process-integration.evidence.2': 'سجل بأسئلة مقدمي العطاءات والتغييرات التي تلتها.',
  'vendor-evaluation.what':
    'طريقة منصفة للحكم على مورّدي أعمال المصادر المفتوحة: هل يعرفون البرمجيات، وهل يساهمون في المشروع بدورهم، وهل يستطيعون التسليم، وهل سيكونون موجودين بعد ثلاث سنوات؟',
  'vendor-evaluation.why':
    'يجوز لأي شخص أن يعرض خدمات لمنتج مفتوح المصدر، وفي ذلك قوة ومخاطر. والمورّد الذي لا مكانة له في المشروع لا يستطيع أن يحصل على إصلاح عطل في منشئه، وسيبني نسخة خاصة لا يستطيع غيره صيانتها.',
  'vendor-evaluation.how.0':
    'طلب إثبات للمهارة يلائم موضوع العقد، مثل مساهمات قبلها المشروع أو إثبات معادل لها، والتحقق منه في المستودع العلني.',
  'vendor-evaluation.how.1': 'طلب اسمي عميلين بحجم مماثل، والاتصال بهما.',
  'vendor-evaluation.how.2': 'النظر في خطة المورّد لرد التغييرات إلى المشروع.',
  'vendor-evaluation.how.3': 'التحقق من العاملين: كم شخصًا يعرف المنتج، وماذا يحدث إذا غادر أحدهم.',
  'vendor-evaluation.how.4': 'اشتراط خطة للتسليم واختبار لها أثناء العقد.',
  'vendor-evaluation.how.5':
    'تقدير النقاط وفق معايير الإرساء المنشورة، وطلب أسباب العطاء المنخفض انخفاضًا غير عادي قبل الحكم عليه، وإعلام مقدمي العطاءات غير الفائزين بما كان ينقص عطاءاتهم.',
  'vendor-evaluation.evidence.0': 'أوراق نقاط مع إثبات لكل نقطة.',
  'vendor-evaluation.evidence.1': 'روابط إلى مساهمات المورّد المختار.',
  'vendor-evaluation.evidence.2': 'ملاحظات من مكالمات مع عملاء سابقين.',
  'vendor-evaluation.evidence.3': 'خطة تسليم جُرّبت.',
  'capacity-to-recognize-and-address-legal-challenges.what':
    'القدرة على رؤية المسائل القانونية للمصادر المفتوحة مبكرًا، وفرز البسيط من الجدي، وتسويتها بحقوق واضحة وعقود جيدة ومعالجة قانونية للبيانات.',
  'capacity-to-recognize-and-address-legal-challenges.why':
    'تؤخر الشكوك القانونية المشاريع أكثر مما تؤخرها المشكلات القانونية. فحين لا يستطيع أحد أن يقول هل استخدام ما مسموح به، يكون الجواب المأمون هو الرفض، ويضيع حل نافع. وحين لا يسأل أحد البتة، يأتي النزاع بعد الإطلاق.',
  'capacity-to-recognize-and-address-legal-challenges.how.0':
    'رسم خريطة للأسئلة في كل خطوة: الاختيار والتغيير والجمع بين المكونات والنشر والعقد والبيانات الشخصية.',
  'capacity-to-recognize-and-address-legal-challenges.how.1':
    'كتابة إجابات نموذجية قصيرة عن الأسئلة المتكررة، ونشرها داخل الإدارة.',
  'capacity-to-recognize-and-address-legal-challenges.how.2':
    'تحديد الحالات التي تُحال إلى مستشار قانوني، والمهلة التي يستحق فيها الجواب.',
  'capacity-to-recognize-and-address-legal-challenges.how.3':
    'حفظ إثبات الحقوق لكل مكوّن: المنشأ والترخيص والتغييرات.',
  'capacity-to-recognize-and-address-legal-challenges.how.4':
    'بناء صلات بقانونيين في وزارات وبلدان أخرى يعرفون هذا المجال.',
  'capacity-to-recognize-and-address-legal-challenges.how.5':
    'مراجعة النزاعات وما كاد يصير نزاعًا مرة في السنة، وتعديل الإجابات.',
  'capacity-to-recognize-and-address-legal-challenges.evidence.0': 'دليل مؤرخ للإجابات النموذجية.',
  'capacity-to-recognize-and-address-legal-challenges.evidence.1':
    'سجل للطلبات القانونية فيه المدة حتى الجواب.',
  'capacity-to-recognize-and-address-legal-challenges.evidence.2':
    'سجلات المنشأ والترخيص للمكونات المستخدمة.',
  'ip-and-legal-compliance.what':
    'معرفة من يملك حقوق المؤلف وبراءات الاختراع والعلامات التجارية في البرمجيات المستخدمة أو المنشورة، وإبقاء كل استخدام ضمن التراخيص والقانون.',
  'ip-and-legal-compliance.why':
    'تظهر الحقوق التي لم تُسوَّ في أسوأ الأوقات: حين يريد بلد آخر اعتماد النظام، أو حين تبيعه شركة. وتسويتها في البداية قليلة التكلفة.',
  'ip-and-legal-compliance.how.0': 'تسجيل منشأ كل مكوّن وكل مساهمة وترخيصهما.',
  'ip-and-legal-compliance.how.1': 'فحص الشيفرة قبل كل نشر بحثًا عن مواد مجهولة المنشأ.',
  'ip-and-legal-compliance.how.2': 'النص في العقود على جواز نشر الأعمال التي تدفع الدولة ثمنها بترخيص مفتوح.',
  'ip-and-legal-compliance.how.3':
    'الوفاء بواجبات التراخيص عند النشر: الإشعارات والشيفرة المصدرية وبيان التغييرات.',
  'ip-and-legal-compliance.how.4':
    'التحقق من حقوق الغير في اسم المشروع وشعاره، وحماية اسم مشروع المؤسسة وشعاره.',
  'ip-and-legal-compliance.how.5': 'الرد على المطالبات في غضون أيام عبر جهة اتصال واحدة مسماة.',
  'ip-and-legal-compliance.evidence.0': 'تقارير فحص لا نتائج فيها بلا تفسير.',
  'ip-and-legal-compliance.evidence.1': 'إشعارات وعروض للشيفرة المصدرية ترافق البرمجيات المنشورة.',
  'ip-and-legal-compliance.evidence.2': 'بنود تعاقدية عن الملكية والنشر.',
  'contractual-considerations.what':
    'صياغة العقود المتعلقة بأعمال على برمجيات لا يملكها أي من الطرفين وحده والتفاوض عليها: ما يُسلَّم، ومن يتحمل المسؤولية، وكيف تُصحَّح الأعطال، وما يحدث في النهاية.',
  'contractual-considerations.why':
    'تستبعد التراخيص المفتوحة المصدر الضمان. ولذلك يجب أن يأتي اليقين الذي تحتاج إليه الوزارة من عقد الخدمة: أوقات الاستجابة، والإصلاح، والتحديثات الأمنية، والحقوق في الشيفرة الجديدة، والخروج المنظم.',
  'contractual-considerations.how.0': 'بيان ما يُسلَّم: شيفرة في مستودع علني، ووثائق، واختبارات، وتدريب.',
  'contractual-considerations.how.1':
    'الاتفاق على الحقوق بحيث تحمل الشيفرة الجديدة ترخيص المشروع منذ اليوم الأول.',
  'contractual-considerations.how.2': 'تحديد مستويات الدعم بأوقات الاستجابة والإصلاح، وما يترتب على تجاوزها.',
  'contractual-considerations.how.3':
    'حصر الضمان والمسؤولية القانونية في عمل المورّد نفسه، وبيان من يعتني بمكونات الغير.',
  'contractual-considerations.how.4': 'اشتراط عرض التغييرات على المشروع الأصلي في مدة محددة.',
  'contractual-considerations.how.5': 'التخطيط للنهاية: التسليم وحقوق الوصول والبيانات ومساعدة الخلف.',
  'contractual-considerations.evidence.0': 'مجموعة بنود تعاقدية للمصادر المفتوحة قيد الاستخدام.',
  'contractual-considerations.evidence.1': 'تقارير عن مستويات الدعم أثناء عقد جارٍ.',
  'contractual-considerations.evidence.2': 'تسليم مكتمل في نهاية عقد.',
  'data-privacy-and-security.what':
    'تبيّن ما سيفعله حل مفتوح المصدر بالبيانات الشخصية ومدى أمنه قبل توقيع العقد، وترتيب واجبات كل المعنيين.',
  'data-privacy-and-security.why':
    'تمس أطراف عدة بيانات الخدمة العامة: الوزارة، ومقدم الاستضافة، والقائم بتكامل الأنظمة، وربما سحابة أجنبية. وإذا لم يبيّن العقد من يحمي ماذا، اعتمد كل طرف على الآخر، وتحمل المواطنون الضرر.',
  'data-privacy-and-security.how.0': 'رسم مخطط لتدفق البيانات الشخصية يبيّن كل مكان وكل طرف.',
  'data-privacy-and-security.how.1': 'إيجاد قوانين كل مكان معني، بما فيها قوانين البلدان الأخرى.',
  'data-privacy-and-security.how.2':
    'الاتفاق على شروط المعالجة مع كل طرف: الغرض والمكان والوصول والحذف والإخطار بالحوادث.',
  'data-privacy-and-security.how.3': 'طلب إثبات للممارسة الأمنية، مثل قوائم المكونات وتقارير الاختبار.',
  'data-privacy-and-security.how.4': 'اختيار إعدادات تجمع القليل وتشفّر وتحذف في الموعد.',
  'data-privacy-and-security.how.5': 'التمرن على الإخطار بحادث مع كل الأطراف مرة في السنة.',
  'data-privacy-and-security.evidence.0': 'مخطط لتدفق البيانات وشروط معالجة موقعة.',
  'data-privacy-and-security.evidence.1': 'إثبات للممارسة الأمنية من المورّدين.',
  'data-privacy-and-security.evidence.2': 'محضر تمرين على حادث.',
};
