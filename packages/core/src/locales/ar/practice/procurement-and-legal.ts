/** The texts of “procurement-and-legal” in Arabic. */
export const procurementAndLegal: Readonly<Record<string, string>> = {
  'value-for-money-assessment.pitfalls.0': 'يُعلن عن نقاط للانفتاح، ثم تُعطى لكل مقدمي العطاءات على السواء.',
  'value-for-money-assessment.pitfalls.1':
    'تُحتسب منفعة واحدة مرتين، مرة بوصفها جودة ومرة بوصفها تكلفة موفَّرة.',
  'value-for-money-assessment.pitfalls.2':
    'تتأثر صيغة نقاط السعر بعطاء واحد منخفض جدًا، فتقرر قيمة شاذة ترتيب العطاءات الأخرى.',
  'value-for-money-assessment.pitfalls.3': 'تُغيَّر الأوزان بعد النظرة الأولى في العطاءات.',
  'value-for-money-assessment.indicators.0.name': 'عقود لم تُرسَ على العطاء الأرخص',
  'value-for-money-assessment.indicators.0.numerator': 'العقود التي لم يكن الفائز بها صاحب العطاء الأرخص',
  'value-for-money-assessment.indicators.0.denominator': 'العقود التي ورد فيها أكثر من عطاء',
  'value-for-money-assessment.indicators.1.name': 'المنافع التي تحققت',
  'value-for-money-assessment.indicators.1.numerator':
    'المنافع غير السعرية الموعودة التي وجدتها المراجعة بعد سنتين',
  'value-for-money-assessment.indicators.1.denominator': 'المنافع غير السعرية الموعودة في العقود التي رُوجعت',
  'value-for-money-assessment.firstThirtyDays.0.step':
    'أخذ آخر ثلاثة عقود برمجيات أُرسيت، وكتابة ما حسم كلًا منها إلى جانبه.',
  'value-for-money-assessment.firstThirtyDays.1.step':
    'اختيار منفعتين غير سعريتين تحتاج إليهما خدمات المؤسسة، وكتابة ما يستحق النقاط وما يثبته.',
  'value-for-money-assessment.firstThirtyDays.2.step':
    'تجربة القاعدة الجديدة على العقود الثلاثة القديمة، والنظر في ما إذا كان الترتيب يتغير.',
  'value-for-money-assessment.firstThirtyDays.3.step':
    'تكليف الوحدة القانونية بمراجعتها في ضوء قانون المشتريات وشروط الجهات المقرضة.',
  'value-for-money-assessment.firstThirtyDays.4.step': 'نشرها مع أوزانها في المناقصة التالية.',
  'value-for-money-assessment.roles.0.role': 'رئيس المشتريات',
  'value-for-money-assessment.roles.0.task': 'المسؤولية عن القاعدة وأوزانها.',
  'value-for-money-assessment.roles.1.task': 'بيان المنافع التي تحتاج إليها الخدمة وما يثبتها.',
  'value-for-money-assessment.roles.2.task': 'مراجعة القانون وقواعد الجهات المقرضة.',
  'value-for-money-assessment.roles.3.role': 'مدقق',
  'value-for-money-assessment.roles.3.task': 'إعادة النظر في الإرساء بعد سنتين.',
  'value-for-money-assessment.effort.basis': 'مناقصة واحدة متوسطة الحجم فيها أربعة عطاءات.',
  'value-for-money-assessment.effort.ranges.0.work': 'قاعدة بمنفعتين، مجرَّبة على عقود قديمة',
  'value-for-money-assessment.effort.ranges.1.work': 'تقييم أربعة عطاءات',
  'value-for-money-assessment.effort.ranges.2.work': 'المراجعة بعد سنتين',
  'understanding-total-cost-of-ownership-tco.pitfalls.0':
    'تُترك تكلفة الخروج لأن لا أحد يريد الحديث عنها في البداية.',
  'understanding-total-cost-of-ownership-tco.pitfalls.1':
    'يُحسب موظفو المؤسسة بلا تكلفة، لأنهم يتقاضون رواتبهم على أي حال.',
  'understanding-total-cost-of-ownership-tco.pitfalls.2':
    'تُحدد الصيانة بحصة من سعر الشراء، وهي في المصادر المفتوحة حصة من لا شيء.',
  'understanding-total-cost-of-ownership-tco.pitfalls.3': 'ترتفع الأسعار في خيار وتبقى ثابتة في الآخر.',
  'understanding-total-cost-of-ownership-tco.indicators.0.name': 'خطأ التقدير',
  'understanding-total-cost-of-ownership-tco.indicators.0.numerator':
    'الفرق بين التكلفة المخططة والفعلية لسنة، بقيمته المطلقة',
  'understanding-total-cost-of-ownership-tco.indicators.0.denominator': 'التكلفة المخططة لتلك السنة',
  'understanding-total-cost-of-ownership-tco.indicators.0.frequency': 'كل سنة، بحسب نوع التكلفة',
  'understanding-total-cost-of-ownership-tco.indicators.1.name': 'التكلفة لكل معاملة',
  'understanding-total-cost-of-ownership-tco.indicators.1.numerator': 'التكلفة السنوية للخدمة',
  'understanding-total-cost-of-ownership-tco.indicators.1.denominator': 'المعاملات المنجزة في السنة',
  'understanding-total-cost-of-ownership-tco.indicators.1.unit': 'بالعملة لكل معاملة',
  'understanding-total-cost-of-ownership-tco.firstThirtyDays.0.step':
    'اختيار خدمة تعمل منذ ثلاث سنوات، وجمع فواتيرها.',
  'understanding-total-cost-of-ownership-tco.firstThirtyDays.1.step':
    'تصنيف الفواتير إلى بداية وتشغيل وخروج، ووضع علامة على أنواع التكاليف التي لم يُعثر لها على شيء.',
  'understanding-total-cost-of-ownership-tco.firstThirtyDays.2.step':
    'سؤال الأشخاص عن ساعات عملهم، وإضافتها بتكلفتها الكاملة.',
  'understanding-total-cost-of-ownership-tco.firstThirtyDays.3.step':
    'كتابة قيمة دنيا وقيمة عليا لما ينقص، مع السبب.',
  'understanding-total-cost-of-ownership-tco.firstThirtyDays.4.step': 'جعل الكشف استمارةً للقرار التالي.',
  'understanding-total-cost-of-ownership-tco.roles.0.role': 'المحاسبة',
  'understanding-total-cost-of-ownership-tco.roles.0.task': 'تقديم الفواتير ومعدلات الرواتب ومعدل الخصم.',
  'understanding-total-cost-of-ownership-tco.roles.1.task': 'تقدير ساعات العمل وترحيل البيانات والخروج.',
  'understanding-total-cost-of-ownership-tco.roles.2.task':
    'تقديم أرقام الاستضافة والسعة والتراخيص المستخدمة.',
  'understanding-total-cost-of-ownership-tco.roles.3.task': 'إعادة الورقة التي تنقص كشفها مرحلة.',
  'understanding-total-cost-of-ownership-tco.effort.basis': 'خدمة واحدة لها نحو عشرة أنواع من التكاليف.',
  'understanding-total-cost-of-ownership-tco.effort.ranges.0.work': 'كشف لخدمة قيد التشغيل',
  'understanding-total-cost-of-ownership-tco.effort.ranges.1.work': 'كشف لقرار بين خيارين',
  'understanding-total-cost-of-ownership-tco.effort.ranges.2.work': 'مقارنة سنوية بالحسابات',
  'understanding-total-cost-of-ownership-tco.example.fact':
    'تطلب المبادئ التوجيهية لشراء البرمجيات تقديرًا على مدى العمر كله: الأجهزة والتراخيص والتكييف والصيانة والتدريب وترحيل البيانات. وكلما كبر الشراء وجب أن يكون التقدير أدق.',
  'capacity-to-run-integrate-open-source-in-public-procurement.pitfalls.0':
    'تسمح السياسة بالمصادر المفتوحة، وتجعلها الاستمارة مستحيلة: فالسعر لكل مستخدم حقل إلزامي.',
  'capacity-to-run-integrate-open-source-in-public-procurement.pitfalls.1':
    'تسأل دراسة السوق الشركات الثلاث التي تجيب دائمًا.',
  'capacity-to-run-integrate-open-source-in-public-procurement.pitfalls.2':
    'يُطلب مرجع من داخل البلد لمنتج جديد فيه.',
  'capacity-to-run-integrate-open-source-in-public-procurement.pitfalls.3':
    'يُشاد بمناقصة تجريبية واحدة، ويبقى النموذج على حاله.',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.0.name': 'مقدمو العطاءات الجدد',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.0.numerator':
    'مقدمو العطاءات الذين لم يقدموا عطاءً خلال السنوات الثلاث الماضية',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.0.denominator':
    'مقدمو العطاءات في السنة',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.1.name':
    'العطاءات المستبعدة لأسباب شكلية',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.1.numerator':
    'عطاءات المصادر المفتوحة المستبعدة لأسباب شكلية',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.1.denominator':
    'عطاءات المصادر المفتوحة الواردة',
  'capacity-to-run-integrate-open-source-in-public-procurement.firstThirtyDays.0.step':
    'قراءة آخر عشر مناقصات للبرمجيات، وعدّ عطاءات المصادر المفتوحة والعقود التي أُرسيت عليها وحالات استبعادها.',
  'capacity-to-run-integrate-open-source-in-public-procurement.firstThirtyDays.1.step':
    'سؤال ثلاث شركات تعمل بالمصادر المفتوحة، خارج أي مناقصة جارية، عن سبب عدم تقديمها عطاءً.',
  'capacity-to-run-integrate-open-source-in-public-procurement.firstThirtyDays.2.step':
    'حذف المطالب الثلاثة التي سمّتها أو إعادة كتابتها.',
  'capacity-to-run-integrate-open-source-in-public-procurement.firstThirtyDays.3.step':
    'إضافة سطر واحد إلى استمارة الموافقة: أي حل مفتوح نُظر فيه، ولماذا لم يؤخذ به.',
  'capacity-to-run-integrate-open-source-in-public-procurement.firstThirtyDays.4.step':
    'الإعلان عن عملية شراء واحدة تُشترى فيها البرمجيات والخدمات منفصلة.',
  'capacity-to-run-integrate-open-source-in-public-procurement.roles.0.task':
    'تغيير النماذج، والإجابة عن أسئلة مقدمي العطاءات.',
  'capacity-to-run-integrate-open-source-in-public-procurement.roles.1.task':
    'تسجيل البحث عن برمجيات موجودة والعطاءات الواردة.',
  'capacity-to-run-integrate-open-source-in-public-procurement.roles.2.task':
    'معرفة السوق، وقراءة المسودات قبل النشر.',
  'capacity-to-run-integrate-open-source-in-public-procurement.roles.3.role': 'وزارة المالية',
  'capacity-to-run-integrate-open-source-in-public-procurement.roles.3.task':
    'توفير رمز في الميزانية يمكن بموجبه شراء الأعمال بدلًا من التراخيص.',
  'capacity-to-run-integrate-open-source-in-public-procurement.effort.basis':
    'وحدة شراء مركزية لها عشرون مناقصة للبرمجيات في السنة.',
  'capacity-to-run-integrate-open-source-in-public-procurement.effort.ranges.0.work':
    'خط الأساس ومحادثات مع الشركات',
  'capacity-to-run-integrate-open-source-in-public-procurement.effort.ranges.1.work': 'مراجعة النماذج',
  'capacity-to-run-integrate-open-source-in-public-procurement.effort.ranges.2.work':
    'مشورة بشأن مناقصة واحدة',
  'capacity-to-run-integrate-open-source-in-public-procurement.example.place': 'الهند',
  'capacity-to-run-integrate-open-source-in-public-procurement.example.fact':
    'منذ صدور سياسة في آذار/مارس 2015، يجب على جهات الحكومة المركزية أن تنص في كل طلب تقديم مقترحات على أن ينظر المورّدون في البرمجيات المفتوحة المصدر، وعلى المورّد الذي يتركها أن يبرر ذلك. ويُقارن النوعان من حيث القدرات والتحكم وقابلية التوسع والأمن وتكلفة العمر الكامل والدعم.',
  'understanding-open-source-licensing.pitfalls.0':
    'تشرح الدورة أربعين ترخيصًا، ولا تتناول أي حالة تصادف المشترين.',
  'understanding-open-source-licensing.pitfalls.1':
    'يُحذَّر الجميع من الحقوق المتروكة (copyleft)، ولا يتعلم أحد أن الاستخدام الداخلي لا يكاد يرتب أي واجب.',
  'understanding-open-source-licensing.pitfalls.2':
    'تُعدّ البرمجيات المتاحة بلا مقابل، أو ذات الشيفرة المقروءة، مفتوحة المصدر.',
  'understanding-open-source-licensing.pitfalls.3':
    'ترفض قائمة التراخيص المقبولة برمجيات تشغّلها المؤسسة بالفعل.',
  'understanding-open-source-licensing.indicators.0.name': 'الأسئلة المحسومة بلا مستشار قانوني',
  'understanding-open-source-licensing.indicators.0.numerator': 'أسئلة التراخيص التي أُجيب عنها من القائمة',
  'understanding-open-source-licensing.indicators.0.denominator': 'أسئلة التراخيص في السنة',
  'understanding-open-source-licensing.indicators.1.name': 'العطاءات التي فيها معلومات التراخيص',
  'understanding-open-source-licensing.indicators.1.numerator':
    'عطاءات البرمجيات التي تسمّي ترخيص كل مكوّن بمعرّف SPDX',
  'understanding-open-source-licensing.indicators.1.denominator': 'عطاءات البرمجيات في السنة',
  'understanding-open-source-licensing.firstThirtyDays.0.step':
    'جمع آخر عشرة أسئلة للمشترين عن التراخيص، مع الإجابات التي تلقوها.',
  'understanding-open-source-licensing.firstThirtyDays.1.step':
    'تصنيف التراخيص المستخدمة إلى مقبولة وواجب التحقق منها ومرفوضة، مع سبب من سطر واحد لكل منها.',
  'understanding-open-source-licensing.firstThirtyDays.2.step':
    'عرض القائمة على الوحدة القانونية لتوقيعها، ونشرها داخل المؤسسة.',
  'understanding-open-source-licensing.firstThirtyDays.3.step':
    'تعليم عشرة مشترين نصف يوم بحالاتهم هم، وختم ذلك باختبار قصير.',
  'understanding-open-source-licensing.firstThirtyDays.4.step': 'جعل القائمة مرفقًا لنموذج المناقصة.',
  'understanding-open-source-licensing.roles.0.task': 'توقيع القائمة، والإجابة عما ليس فيها.',
  'understanding-open-source-licensing.roles.1.task': 'اجتياز الاختبار، وطلب المعرّفات من مقدمي العطاءات.',
  'understanding-open-source-licensing.roles.2.task': 'حفظ معلومات التراخيص في جرد البرمجيات.',
  'understanding-open-source-licensing.roles.3.task': 'إعادة الدورة للقادمين الجدد مرتين في السنة.',
  'understanding-open-source-licensing.effort.basis':
    'مؤسسة واحدة فيها ثلاثون شخصًا من المشترين وقادة المشاريع.',
  'understanding-open-source-licensing.effort.ranges.0.work': 'قائمة التراخيص مع الموافقة عليها',
  'understanding-open-source-licensing.effort.ranges.1.work': 'إعداد دورة نصف اليوم واختبارها',
  'understanding-open-source-licensing.effort.ranges.2.work': 'وقت الدورة لثلاثين شخصًا',
  'procurement-process-integration.pitfalls.0': 'حُذفت العلامة التجارية من العنوان وبقيت في المرفق.',
  'procurement-process-integration.pitfalls.1':
    'تتبع العلامةَ التجارية عبارة «أو ما يعادله»، ولا تبيّن أي قاعدة ما يُعدّ معادلًا.',
  'procurement-process-integration.pitfalls.2': 'تكافئ النقاط قائمة خصائص لا يستوفيها إلا منتج واحد.',
  'procurement-process-integration.pitfalls.3':
    'يُجاب عن أسئلة مقدمي العطاءات كل على حدة، فيعرف أحدهم أكثر من الآخرين.',
  'procurement-process-integration.indicators.0.name': 'الأسئلة عن العوائق الخفية',
  'procurement-process-integration.indicators.0.numerator':
    'أسئلة مقدمي العطاءات عن مطلب لا يستطيع تلبيته إلا بعضهم',
  'procurement-process-integration.indicators.0.denominator': 'أسئلة مقدمي العطاءات',
  'procurement-process-integration.indicators.1.name': 'العطاءات لكل مناقصة',
  'procurement-process-integration.indicators.1.numerator': 'العطاءات الواردة لمناقصات البرمجيات',
  'procurement-process-integration.indicators.1.denominator': 'مناقصات البرمجيات المغلقة',
  'procurement-process-integration.indicators.1.unit': 'عطاءات لكل مناقصة',
  'procurement-process-integration.firstThirtyDays.0.step':
    'سحب عينة من عشرين مناقصة للبرمجيات، أو أخذها كلها إن كانت أقل، ووضع علامة على أسماء العلامات التجارية، والضمانات التي لا يستطيع تقديمها إلا الصانع، والرسوم لكل مستخدم.',
  'procurement-process-integration.firstThirtyDays.1.step': 'تصنيف ما وُجد بحسب النموذج الذي جاء منه.',
  'procurement-process-integration.firstThirtyDays.2.step':
    'إعادة كتابة النموذجين الأكثر مآخذ، بلغة الوظائف البرمجية والمعايير.',
  'procurement-process-integration.firstThirtyDays.3.step':
    'نشر المسودات ليعلق عليها أي شخص، والرد على كل اعتراض علنًا.',
  'procurement-process-integration.firstThirtyDays.4.step': 'إصدار النماذج برقم إصدار وجهة اتصال للشكاوى.',
  'procurement-process-integration.roles.0.task': 'كتابة الوظائف البرمجية بدلًا من أسماء المنتجات.',
  'procurement-process-integration.roles.1.task': 'بيان ما يجب أن تؤديه كل وظيفة برمجية وكيف تُختبر.',
  'procurement-process-integration.roles.2.task': 'قراءة كل مسودة بحثًا عن عوائق خفية.',
  'procurement-process-integration.roles.3.role': 'هيئة المنافسة',
  'procurement-process-integration.roles.3.task': 'تقديم المشورة حيث يتكرر ورود عطاء وحيد.',
  'procurement-process-integration.effort.basis': 'وحدة شراء لها ستة نماذج.',
  'procurement-process-integration.effort.ranges.0.work': 'عينة من عشرين مناقصة',
  'procurement-process-integration.effort.ranges.1.work': 'إعادة كتابة ستة نماذج',
  'procurement-process-integration.effort.ranges.2.work': 'قراءة مسودة واحدة',
  'vendor-evaluation.pitfalls.0': 'تذهب النقاط إلى شهادة شريك يبيعها صانع منتج.',
  'vendor-evaluation.pitfalls.1': 'تُحتسب المساهمات بعددها، فيتفوق مائة تصحيح إملائي على إصلاح صعب واحد.',
  'vendor-evaluation.pitfalls.2': 'الأشخاص المذكورون في العطاء ليسوا هم الذين يأتون.',
  'vendor-evaluation.pitfalls.3': 'لا سبيل للشركة الجديدة على المشروع إلى كسب نقاط، فتبقى الدائرة مغلقة.',
  'vendor-evaluation.indicators.0.name': 'الأشخاص الموعودون الذين حضروا',
  'vendor-evaluation.indicators.0.numerator':
    'الأشخاص المسمَّون في العطاءات الذين عملوا نصف أيامهم المخططة على الأقل',
  'vendor-evaluation.indicators.0.denominator': 'الأشخاص المسمَّون في عطاءات العقود الجارية',
  'vendor-evaluation.indicators.1.name': 'التغييرات المدفوعة التي أخذ بها المشروع',
  'vendor-evaluation.indicators.1.numerator': 'التغييرات المدفوع ثمنها بموجب العقود التي قبلها المشروع',
  'vendor-evaluation.indicators.1.denominator': 'التغييرات المدفوع ثمنها بموجب العقود والموجهة إلى المشروع',
  'vendor-evaluation.firstThirtyDays.0.step':
    'البحث عن مورّدي العقود الجارية في المستودعات العلنية للمشاريع التي يعملون عليها.',
  'vendor-evaluation.firstThirtyDays.1.step':
    'تدوين ثلاثة أدلة إثبات تلائم موضوع العقد، لكل منها رابط، مع ما يعادلها للقادمين الجدد.',
  'vendor-evaluation.firstThirtyDays.2.step': 'تجربتها على عطاءين قديمين مع حجب الأسماء.',
  'vendor-evaluation.firstThirtyDays.3.step': 'تكليف الوحدة القانونية بالتحقق من ارتباطها بموضوع العقد.',
  'vendor-evaluation.firstThirtyDays.4.step': 'إدراج أدلة الإثبات ونقاطها في المناقصة التالية.',
  'vendor-evaluation.roles.0.role': 'مقيّم تقني',
  'vendor-evaluation.roles.0.task': 'تتبع كل رابط، وتدوين ما وُجد.',
  'vendor-evaluation.roles.1.task': 'مسك ورقة النقاط، وإعلام مقدمي العطاءات غير الفائزين.',
  'vendor-evaluation.roles.2.task': 'التحقق من أن المعايير تلائم العقد وتنصف القادمين الجدد.',
  'vendor-evaluation.roles.3.task': 'الاتصال بالعملاء الذين يسمّيهم مقدّم العطاء.',
  'vendor-evaluation.effort.basis': 'مناقصة واحدة فيها خمسة مقدمي عطاءات.',
  'vendor-evaluation.effort.ranges.0.work': 'المعايير والنقاط',
  'vendor-evaluation.effort.ranges.1.work': 'التحقق من خمسة مقدمي عطاءات',
  'vendor-evaluation.effort.ranges.2.work': 'تجربة خطة التسليم',
  'capacity-to-recognize-and-address-legal-challenges.pitfalls.0':
    'يذهب كل سؤال إلى المستشار القانوني نفسه، السهل منه أيضًا.',
  'capacity-to-recognize-and-address-legal-challenges.pitfalls.1':
    'تُعطى الإجابات بالهاتف ولا يمكن العثور عليها من جديد.',
  'capacity-to-recognize-and-address-legal-challenges.pitfalls.2':
    'يُحال الشك من مكتب إلى مكتب حتى يفوت موعد النشر.',
  'capacity-to-recognize-and-address-legal-challenges.indicators.0.name': 'الأسئلة المكررة',
  'capacity-to-recognize-and-address-legal-challenges.indicators.0.numerator':
    'الطلبات التي تشملها إجابة نموذجية بالفعل',
  'capacity-to-recognize-and-address-legal-challenges.indicators.0.denominator': 'الطلبات في السنة',
  'capacity-to-recognize-and-address-legal-challenges.indicators.1.name': 'عمليات النشر التي انتظرت',
  'capacity-to-recognize-and-address-legal-challenges.indicators.1.numerator':
    'المشاريع التي انتظر نشرها جوابًا قانونيًا أكثر من 30 يومًا',
  'capacity-to-recognize-and-address-legal-challenges.indicators.1.denominator':
    'المشاريع التي لها طلب قانوني',
  'capacity-to-recognize-and-address-legal-challenges.firstThirtyDays.0.step':
    'فتح صندوق بريد واحد للأسئلة القانونية عن البرمجيات، وتسمية الشخصين اللذين يقرآنه.',
  'capacity-to-recognize-and-address-legal-challenges.firstThirtyDays.1.step':
    'جمع أسئلة السنة الماضية من المشاريع والمشترين والمورّدين.',
  'capacity-to-recognize-and-address-legal-challenges.firstThirtyDays.2.step':
    'كتابة إجابات نموذجية عن أكثر خمسة أسئلة شيوعًا، صفحة لكل منها.',
  'capacity-to-recognize-and-address-legal-challenges.firstThirtyDays.3.step':
    'الوعد بمهلة: ثلاثة أيام عمل للسؤال البسيط مثلًا، وخمسة عشر للسؤال الصعب.',
  'capacity-to-recognize-and-address-legal-challenges.firstThirtyDays.4.step':
    'بدء السجل بتواريخ السؤال والجواب، ونشر الصفحات الخمس داخل المؤسسة.',
  'capacity-to-recognize-and-address-legal-challenges.roles.0.task':
    'كتابة الإجابات النموذجية، والتقيد بالمهلة الموعودة.',
  'capacity-to-recognize-and-address-legal-challenges.roles.1.task': 'السؤال مبكرًا، مرة واحدة، وكتابةً.',
  'capacity-to-recognize-and-address-legal-challenges.roles.2.task':
    'فرز الطلبات، والإجابة عما تشمله الصفحات.',
  'capacity-to-recognize-and-address-legal-challenges.roles.3.role': 'مكتب المستشار القانوني للحكومة',
  'capacity-to-recognize-and-address-legal-challenges.roles.3.task': 'حسم ما يُلزم وزارات أخرى أيضًا.',
  'capacity-to-recognize-and-address-legal-challenges.effort.basis':
    'وزارة واحدة لها نحو أربعين سؤالًا في السنة.',
  'capacity-to-recognize-and-address-legal-challenges.effort.ranges.0.work':
    'المسار والسجل وخمس إجابات نموذجية',
  'capacity-to-recognize-and-address-legal-challenges.effort.ranges.1.work':
    'الإجابة عن أربعين سؤالًا، كل سنة',
  'ip-and-legal-compliance.pitfalls.0': 'يُجرى الفحص بعد النشر، حين تكون النسخ في أيدي آخرين.',
  'ip-and-legal-compliance.pitfalls.1': 'تُصدَّر ألف نتيجة، ولا تُفسَّر أي منها.',
  'ip-and-legal-compliance.pitfalls.2': 'لا تُفحص الصور وخطوط الطباعة والبيانات التجريبية.',
  'ip-and-legal-compliance.pitfalls.3': 'تدخل شيفرة منسوخة من منتدى أو كتبتها آلة بلا ملاحظة عن مصدرها.',
  'ip-and-legal-compliance.indicators.0.name': 'نتائج الفحص لكل عملية نشر',
  'ip-and-legal-compliance.indicators.0.numerator': 'نتائج الفحص الأول التي استلزمت تغييرًا في الشيفرة',
  'ip-and-legal-compliance.indicators.0.denominator': 'عمليات النشر المفحوصة',
  'ip-and-legal-compliance.indicators.0.unit': 'نتائج لكل عملية نشر',
  'ip-and-legal-compliance.indicators.1.name': 'المدة حتى الرد على مطالبة',
  'ip-and-legal-compliance.indicators.1.numerator': 'وسيط عدد الأيام من المطالبة بحق إلى الرد الأول',
  'ip-and-legal-compliance.firstThirtyDays.0.step':
    'سرد ما نشرته المؤسسة والمورّدون خلال آخر 12 شهرًا، ووضع علامة على ما فُحص قبل النشر.',
  'ip-and-legal-compliance.firstThirtyDays.1.step':
    'تشغيل أداة فحص متاحة بلا مقابل على مستودع واحد، وقراءة النتائج الخمسين الأولى مع مستشار قانوني.',
  'ip-and-legal-compliance.firstThirtyDays.2.step':
    'الاتفاق على ما لا يحتاج إلى تفسير، مثل نصوص تراخيص المكونات المعروفة.',
  'ip-and-legal-compliance.firstThirtyDays.3.step': 'جعل الفحص خطوة من البناء تتوقف عند نتيجة بلا تفسير.',
  'ip-and-legal-compliance.firstThirtyDays.4.step': 'نشر جهة اتصال واحدة للمطالبات.',
  'ip-and-legal-compliance.roles.0.task': 'إجراء الفحص، وتفسير كل نتيجة.',
  'ip-and-legal-compliance.roles.1.task': 'البت في النتائج الباقية، والرد على المطالبات.',
  'ip-and-legal-compliance.roles.2.task': 'تسليم تقرير الفحص مع الإصدار.',
  'ip-and-legal-compliance.roles.3.role': 'مسؤول الإصدارات',
  'ip-and-legal-compliance.roles.3.task': 'عدم نشر أي شيء ما دامت هناك نتيجة غير محسومة.',
  'ip-and-legal-compliance.effort.basis':
    'قاعدة شيفرة واحدة لا تزيد على 200,000 سطر، يغيّر إصدار لاحق جزءًا صغيرًا منها.',
  'ip-and-legal-compliance.effort.ranges.0.work': 'الفحص الأول مع التفسيرات',
  'ip-and-legal-compliance.effort.ranges.1.work': 'كل إصدار إضافي',
  'ip-and-legal-compliance.effort.ranges.2.work': 'الرد على مطالبة واحدة',
  'contractual-considerations.pitfalls.0': 'تحصل الدولة على حق استخدام، وتعتقد أنه يجوز لها النشر.',
  'contractual-considerations.pitfalls.1': 'يَعِد العقد بالتسليم، ولا تتضمن أي من محطاته الرئيسية مقابلًا له.',
  'contractual-considerations.pitfalls.2':
    'المسؤولية القانونية بلا حد على الورق، فتبتعد الشركات الصغيرة وتضيفها الكبيرة إلى السعر.',
  'contractual-considerations.pitfalls.3':
    'يُبطل اتفاق إطاري أبرمته الجهة المركزية البنود التي حصلت عليها وزارة.',
  'contractual-considerations.indicators.0.name': 'عمليات التسليم المجرَّبة',
  'contractual-considerations.indicators.0.numerator':
    'العقود الجارية التي بنى فيها فريق آخر النظام وشغّله مما سُلّم',
  'contractual-considerations.indicators.0.denominator': 'عقود التطوير الجارية',
  'contractual-considerations.indicators.1.name': 'الإصلاحات في الموعد',
  'contractual-considerations.indicators.1.numerator': 'الأعطال المصلَّحة في المهلة المتفق عليها',
  'contractual-considerations.indicators.1.denominator': 'الأعطال المبلَّغ عنها بموجب العقد',
  'contractual-considerations.firstThirtyDays.0.step':
    'سرد عقود التطوير الجارية مع تاريخ انتهائها، وقراءة بند الحقوق في كل منها.',
  'contractual-considerations.firstThirtyDays.1.step':
    'تصنيفها: يجوز الاستخدام والتغيير والنشر؛ يجوز الاستخدام؛ لا نص.',
  'contractual-considerations.firstThirtyDays.2.step':
    'أخذ العقد الأقرب انتهاءً من خارج الفئة الأولى، والسؤال عن الإضافة التي يسمح بها القانون.',
  'contractual-considerations.firstThirtyDays.3.step':
    'كتابة بنود نموذجية عن الحقوق والتسليم وقائمة المكونات ورد التغييرات مع الوحدة القانونية.',
  'contractual-considerations.firstThirtyDays.4.step':
    'إدراج هذه البنود في العقد التالي، مع دفعة مقابل اختبار التسليم.',
  'contractual-considerations.roles.0.task': 'كتابة البنود النموذجية، والتفاوض على الإضافات.',
  'contractual-considerations.roles.1.task': 'استخدام البنود، وربط الدفعات بالتسليم.',
  'contractual-considerations.roles.2.task': 'تجربة التسليم أثناء سريان العقد.',
  'contractual-considerations.roles.3.role': 'وزارة العدل',
  'contractual-considerations.roles.3.task': 'توصية المؤسسات الأخرى بهذه البنود.',
  'contractual-considerations.effort.basis': 'مؤسسة واحدة لها خمسة عشر عقد تطوير جاريًا.',
  'contractual-considerations.effort.ranges.0.work': 'قراءة خمسة عشر عقدًا',
  'contractual-considerations.effort.ranges.1.work': 'البنود النموذجية',
  'contractual-considerations.effort.ranges.2.work': 'التفاوض على إضافة واحدة',
  'contractual-considerations.example.fact':
    'عُدّلت ثمانية عقود نموذجية لشراء تكنولوجيا المعلومات بقرار مؤرخ 26 تشرين الثاني/نوفمبر 2025. وفي عقد إنشاء البرمجيات أصبح التطوير مفتوحَ المصدر هو القاعدة للمشاريع الجديدة، مع النشر على openCode وقائمة مكونات من المتعاقد.',
  'data-privacy-and-security.pitfalls.0': 'مقدم الاستضافة متعاقد معه، ومقاولوه من الباطن غير معروفين.',
  'data-privacy-and-security.pitfalls.1': 'يدخل موظفو الدعم لدى المورّد بحساب واحد مشترك.',
  'data-privacy-and-security.pitfalls.2': 'يُتفق على الحذف، وتحتفظ النسخ الاحتياطية بالبيانات.',
  'data-privacy-and-security.pitfalls.3': 'تحيل الشروط إلى قانون بلد آخر، ولم يسأل أحد عما يترتب على ذلك.',
  'data-privacy-and-security.indicators.0.name': 'الوصول المؤكَّد',
  'data-privacy-and-security.indicators.0.numerator':
    'حسابات الأطراف الثالثة المؤكَّدة أو المغلقة خلال آخر ثلاثة أشهر',
  'data-privacy-and-security.indicators.0.denominator': 'حسابات الأطراف الثالثة',
  'data-privacy-and-security.indicators.1.name': 'المدة حتى الإخطار',
  'data-privacy-and-security.indicators.1.numerator':
    'وسيط عدد الساعات من اكتشاف طرف ثالث لحادث إلى الإخطار به، بما يشمل التمارين',
  'data-privacy-and-security.firstThirtyDays.0.step':
    'سرد كل شركة وجهة يمكنها الاطلاع على بيانات شخصية في أنظمة المؤسسة، ومنها الدعم عن بُعد.',
  'data-privacy-and-security.firstThirtyDays.1.step':
    'وضع الشروط الموقعة إلى جانب القائمة، والتأشير على ما ينقص: الغرض والمكان والوصول والحذف والإخطار.',
  'data-privacy-and-security.firstThirtyDays.2.step': 'إغلاق الحسابات التي لا يستطيع أحد تفسيرها.',
  'data-privacy-and-security.firstThirtyDays.3.step':
    'إرسال شروط نموذجية إلى الطرف الثالث غير الموقِّع الذي يطلع على أشد البيانات حساسية.',
  'data-privacy-and-security.firstThirtyDays.4.step':
    'الاتفاق مع مقدم الاستضافة ومورّد واحد على من يتصل بمن وفي كم ساعة.',
  'data-privacy-and-security.roles.0.role': 'مدير العقود',
  'data-privacy-and-security.roles.0.task': 'مسك سجل الأطراف الثالثة، وطلب التوقيعات.',
  'data-privacy-and-security.roles.1.task': 'مراجعة الشروط وعمليات النقل إلى الخارج.',
  'data-privacy-and-security.roles.2.task': 'مراجعة الوصول، وإجراء التمرين.',
  'data-privacy-and-security.roles.3.role': 'طرف ثالث',
  'data-privacy-and-security.roles.3.task': 'تسمية مقاوليه من الباطن، والإخطار في الموعد.',
  'data-privacy-and-security.effort.basis': 'مؤسسة واحدة لها عشرون طرفًا ثالثًا.',
  'data-privacy-and-security.effort.ranges.0.work': 'السجل وقائمة النواقص',
  'data-privacy-and-security.effort.ranges.1.work': 'شروط مع طرف ثالث واحد',
  'data-privacy-and-security.effort.ranges.2.work': 'تمرين على حادث',
};
