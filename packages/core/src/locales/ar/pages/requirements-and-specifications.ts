/** The texts of “requirements-and-specifications” in Arabic. */
export const requirementsAndSpecifications: Readonly<Record<string, string>> = {
  'licensing-selection-based-on-requirements.what':
    'اختيار ترخيص لبرمجيات يُراد نشرها، والتراخيص المقبولة لبرمجيات يُراد استخدامها، انطلاقًا مما يجب أن يتيحه المشروع وما يجب أن يمنعه.',
  'licensing-selection-based-on-requirements.why':
    'يقرر الترخيص هل يجوز لبلدان أخرى أن تعتمد النظام، وهل يجوز لشركة أن تغلقه من جديد، وهل يجوز توزيع مكونين معًا. ويصعب تغييره متى ساهم أشخاص من الخارج.',
  'licensing-selection-based-on-requirements.how.0':
    'تدوين أوجه الاستخدام المقصودة: الاستخدام الداخلي، والتقديم في صورة خدمة، والنقل إلى جهات أخرى، والدمج في منتجات الشركات.',
  'licensing-selection-based-on-requirements.how.1':
    'البت في ما إذا كان يجب أن تبقى تغييرات الآخرين مفتوحة، وهل يُحتسب الاستخدام عبر الشبكة.',
  'licensing-selection-based-on-requirements.how.2':
    'سرد تراخيص كل المكونات التي ستُدرج، واستبعاد ما لا يمكن الجمع بينها.',
  'licensing-selection-based-on-requirements.how.3':
    'أخذ ترخيص معتمد كما هو، بمعرّف SPDX الخاص به، وعدم كتابة ترخيص خاص أبدًا.',
  'licensing-selection-based-on-requirements.how.4':
    'طلب تأكيد الاختيار من مستشار قانوني، ثم وضع نص الترخيص وإشعار به في كل مستودع.',
  'licensing-selection-based-on-requirements.how.5': 'اختيار تراخيص منفصلة للبيانات والوثائق.',
  'licensing-selection-based-on-requirements.evidence.0':
    'مذكرة تبيّن أسباب اختيار الترخيص، موقعة من المختصين القانونيين.',
  'licensing-selection-based-on-requirements.evidence.1':
    'ملف ترخيص وإشعارات ترخيص تقرؤها الآلات في المستودع.',
  'licensing-selection-based-on-requirements.evidence.2': 'فحص لتراخيص المكونات لا تعارض فيه بلا حل.',
  'adhering-to-technical-standards.what':
    'معرفة المعايير المفتوحة المنطبقة على نظام ما، وطلبها برقمها وإصدارها، واختبار أن البرمجيات المسلَّمة تتبعها فعلًا.',
  'adhering-to-technical-standards.why':
    'المعايير هي التي تتيح لنظام صحي أن يخاطب نظام هوية من صانع آخر، وتتيح للوزارة أن تغيّر مورّدها. وقد يتبع منتج يقول إنه ملتزم بمعيار إصدارًا قديمًا منه أو نصفه فقط.',
  'adhering-to-technical-standards.how.0':
    'جمع المعايير التي يقتضيها القانون والقواعد الوطنية لقابلية التشغيل البيني أصلًا.',
  'adhering-to-technical-standards.how.1':
    'إضافة معايير القطاع، مثل HL7 للصحة، ومعايير الويب لإمكانية النفاذ، مع تدوين الإصدار والجزء.',
  'adhering-to-technical-standards.how.2': 'تفضيل المعايير التي يجوز لأي شخص قراءتها وتنفيذها بلا رسوم.',
  'adhering-to-technical-standards.how.3':
    'كتابة كل معيار في المواصفة في صورة عبارة قابلة للاختبار، مع الاختبار الذي سيُستخدم.',
  'adhering-to-technical-standards.how.4': 'إجراء اختبارات المطابقة عند الاستلام والقبول وبعد كل تحديث كبير.',
  'adhering-to-technical-standards.how.5':
    'المشاركة في الهيئة الوطنية أو القطاعية القائمة على المعيار، وإبلاغها بالنواقص.',
  'adhering-to-technical-standards.evidence.0': 'قائمة بالمعايير وإصداراتها في المواصفة.',
  'adhering-to-technical-standards.evidence.1': 'تقارير اختبارات المطابقة للأنظمة قيد التشغيل.',
  'adhering-to-technical-standards.evidence.2': 'عضوية في هيئة معايير أو تعليقات مقدمة إليها.',
  'compliance-with-security-and-privacy-regulations.what':
    'القدرة على قراءة القوانين المتعلقة بالأمن والبيانات الشخصية، وتبيّن ما يُلزم منها نظامًا ما، وإثبات امتثال النظام بالتصميم والاختبارات والسجلات.',
  'compliance-with-security-and-privacy-regulations.why':
    'يضر الاختراق بالمواطنين وقد ينهي مشروعًا. وكثيرًا ما لا يكون وراء المكونات المفتوحة المصدر مورّد متعاقد معه، ولذلك تتحمل المؤسسة التي تشغّل النظام معظم الواجب، ويجب أن تستطيع إثبات أنها أدت ما عليها.',
  'compliance-with-security-and-privacy-regulations.how.0':
    'سرد القوانين والأطر السارية، الوطنية والأجنبية، مع المواد التي تخص النظام.',
  'compliance-with-security-and-privacy-regulations.how.1':
    'وصف البيانات الشخصية التي تُعالَج، ولأي غرض، وأين تُحفظ، ولأي مدة.',
  'compliance-with-security-and-privacy-regulations.how.2':
    'إجراء تقييم للأثر قبل البناء، واختيار البديل الذي يحتاج إلى أقل قدر من البيانات.',
  'compliance-with-security-and-privacy-regulations.how.3':
    'تحويل كل واجب إلى ضابط، وكل ضابط إلى اختبار أو إعداد يمكن تفقده.',
  'compliance-with-security-and-privacy-regulations.how.4':
    'تسمية مسؤول لحماية البيانات يقدّم المشورة والتقارير، ومسؤول لأمن المعلومات، والشخص المسؤول الذي يقرر هل ينتظر الإصدار رأيهما.',
  'compliance-with-security-and-privacy-regulations.how.5': 'مراجعة الملف كله مرة في السنة وبعد كل حادث.',
  'compliance-with-security-and-privacy-regulations.evidence.0':
    'جدول ينتقل من الواجب القانوني إلى الضابط ثم إلى ما يثبته.',
  'compliance-with-security-and-privacy-regulations.evidence.1':
    'تقييم للأثر على حماية البيانات يسبق تاريخه بدء التشغيل.',
  'compliance-with-security-and-privacy-regulations.evidence.2': 'سجلات المعالجة وحقوق الوصول.',
  'compliance-with-security-and-privacy-regulations.evidence.3': 'تقرير آخر تدقيق ومتابعته.',
  'comprehensive-documentation-of-contributions.what':
    'عادة تسجيل كل تغيير بحيث يفهمه من لم يكن حاضرًا: السبب، والحل، والبدائل التي رُفضت، والاختبارات، والأثر في المستخدمين.',
  'comprehensive-documentation-of-contributions.why':
    'تتغير الفرق في الحكومة كثيرًا. والتغييرات غير الموثقة يلزم اكتشافها من جديد بتكلفة عالية، ويبتعد المساهمون الخارجيون عن مشروع لا يستطيعون قراءة تاريخه.',
  'comprehensive-documentation-of-contributions.how.0':
    'الاتفاق على شكل واحد لسجلات التغييرات، مثل نموذج لطلبات الدمج فيه السبب والحل والاختبارات والمخاطر.',
  'comprehensive-documentation-of-contributions.how.1':
    'رفض التغييرات الفارغة السجل، ومساعدة القادمين الجدد على كتابة سجلاتهم الأولى.',
  'comprehensive-documentation-of-contributions.how.2':
    'حفظ سجلات قصيرة للقرارات المتعلقة بالتصميم إلى جانب الشيفرة.',
  'comprehensive-documentation-of-contributions.how.3':
    'تحديث كتيبات المستخدم والتشغيل في التغيير نفسه الذي يعدّل السلوك.',
  'comprehensive-documentation-of-contributions.how.4': 'كتابة سجل تغييرات بعبارات بسيطة لكل إصدار.',
  'comprehensive-documentation-of-contributions.how.5':
    'اختبار الوثائق بأن يتولى قادم جديد إعداد النظام اعتمادًا عليها وحدها.',
  'comprehensive-documentation-of-contributions.evidence.0':
    'عينة من عشرين تغييرًا يمكن أن يُقرأ فيها السبب والاختبارات.',
  'comprehensive-documentation-of-contributions.evidence.1': 'سجل تغييرات وسجلات قرارات تصل إلى أحدث إصدار.',
  'comprehensive-documentation-of-contributions.evidence.2':
    'تقرير قادم جديد ثبّت النظام اعتمادًا على الوثائق.',
  'active-engagement-with-the-open-source-community.what':
    'مشاركة منتظمة لمؤسسة عامة في المشاريع التي تقوم عليها خدماتها، بصفتها عضوًا بين سائر الأعضاء: بلاغات وإصلاحات وترجمات ومراجعات ومال وصوت في التخطيط.',
  'active-engagement-with-the-open-source-community.why':
    'يخطط المشروع لمن يشاركون فيه. والمؤسسة التي تكتفي بالأخذ تجد أن احتياجاتها ليست في القائمة، وأن تغييراتها الخاصة تتعطل مع كل تحديث، وأن لا أحد يعرفها حين تحتاج إلى المساعدة.',
  'active-engagement-with-the-open-source-community.how.0':
    'ترتيب المشاريع المستخدمة بحسب مقدار ما يعتمد عليها، واختيار الخمسة الأولى.',
  'active-engagement-with-the-open-source-community.how.1':
    'تكليف شخص لكل مشروع بمتابعة قنواته، مع منحه الوقت لذلك.',
  'active-engagement-with-the-open-source-community.how.2':
    'البدء بالسهل: بلاغات جيدة عن الأعطال، وترجمات، وإجابات لمستخدمين آخرين.',
  'active-engagement-with-the-open-source-community.how.3':
    'إعادة كل إصلاح محلي إلى المشروع قبل الإصدار التالي.',
  'active-engagement-with-the-open-source-community.how.4':
    'حضور الاجتماعات التي تُناقش فيها خارطة الطريق، وعرض الاحتياجات في مقترحات مكتوبة.',
  'active-engagement-with-the-open-source-community.how.5':
    'دعم المشروع بالمال أو بالموظفين إذا كان حيويًا ويفتقر إلى كليهما.',
  'active-engagement-with-the-open-source-community.evidence.0':
    'حسابات موظفين لها مساهمات مقبولة في المشاريع المختارة.',
  'active-engagement-with-the-open-source-community.evidence.1':
    'قائمة بالتغييرات المحلية التي لم تُعَد إلى مشاريعها، وطولها على مر الزمن.',
  'active-engagement-with-the-open-source-community.evidence.2':
    'بنود في خارطة الطريق مصدرها مقترح من المؤسسة.',
  'active-engagement-with-the-open-source-community.evidence.3': 'مدفوعات أو عضويات لدعم مشروع.',
  'training-and-capacity-initiatives.what':
    'برنامج تدريب يُدار كما تُدار الخدمة: تُجمع الاحتياجات، وتُصمَّم الدورات بحسب الأدوار، ويُدعم المتعلمون أثناء العمل، وتُقاس النتائج.',
  'training-and-capacity-initiatives.why':
    'سرعان ما تُنسى ورش العمل المنفردة. أما البرنامج الذي يعود كل سنة، بمواد يمكن إعادة استخدامها، فيتيح للموظفين الجدد اللحاق ويواكب الأنظمة.',
  'training-and-capacity-initiatives.how.0':
    'تصنيف الموظفين بحسب الدور وما يعرفونه: بلا معرفة، أو يحتاجون إلى إعادة التأهيل المهني، أو يحتاجون إلى الارتقاء بمهاراتهم.',
  'training-and-capacity-initiatives.how.1':
    'كتابة ما ينبغي أن تستطيع كل مجموعة فعله في النهاية، واختيار مواد مفتوحة لذلك أو تكييفها.',
  'training-and-capacity-initiatives.how.2':
    'الجمع بين الأشكال: دروس قصيرة، وتمارين عملية على نظام اختبار، ومساعدة في مكان العمل.',
  'training-and-capacity-initiatives.how.3': 'تدريب مدرّبين داخل المؤسسة لكي لا يعتمد البرنامج على زوار.',
  'training-and-capacity-initiatives.how.4': 'نشر مواد المؤسسة بترخيص مفتوح، بلغات العمل.',
  'training-and-capacity-initiatives.how.5':
    'اختبار ما يستطيع المتعلمون فعله بعد ثلاثة أشهر، وتغيير الدورات بناءً عليه.',
  'training-and-capacity-initiatives.evidence.0': 'منهاج بحسب الأدوار فيه أهداف التعلم.',
  'training-and-capacity-initiatives.evidence.1':
    'الحضور ونتائج الاختبارات بحسب الدورة والمجموعة، مصنفةً حسب الجنس.',
  'training-and-capacity-initiatives.evidence.2': 'مواد تدريبية بترخيص مفتوح عليها تاريخ المراجعة.',
  'training-and-capacity-initiatives.evidence.3': 'قائمة بالمدرّبين الداخليين.',
  'continuous-evaluation-improvement-mechanisms.what':
    'دورة متكررة حول كل نظام قيد التشغيل: مراقبة سلوكه، وسؤال مستخدميه، وتدقيقه، ومقارنته بالأهداف، وتحويل الاستنتاجات إلى المهام التالية.',
  'continuous-evaluation-improvement-mechanisms.why':
    'النظام الذي لا يُعتنى به يتدهور: تتقادم المكونات، ويجد المستخدمون طرقًا للالتفاف عليه، وتتراكم الأعطال حتى لا يبقى إلا استبداله. والدورة المتكررة تُبقي التكلفة صغيرة بأن تجعل الإصلاح عادة.',
  'continuous-evaluation-improvement-mechanisms.how.0':
    'تحديد أهداف قليلة يعرفها المستخدمون، مثل الوقت اللازم لإنهاء مهمة، وحصة الطلبات الناجحة، ومدة الإصلاح.',
  'continuous-evaluation-improvement-mechanisms.how.1':
    'تركيب قياس للتوافر والسرعة والأخطاء قبل الإطلاق، ونشر الأرقام الرئيسية.',
  'continuous-evaluation-improvement-mechanisms.how.2':
    'جمع الملاحظات داخل الخدمة وفي مقابلات سنوية، ومع من توقفوا قبل الإتمام أيضًا.',
  'continuous-evaluation-improvement-mechanisms.how.3':
    'تخطيط التحديثات بوتيرة ثابتة، مع اختبارات وطريقة للرجوع.',
  'continuous-evaluation-improvement-mechanisms.how.4':
    'تدقيق الشيفرة والإعدادات وإمكانية النفاذ مرة في السنة.',
  'continuous-evaluation-improvement-mechanisms.how.5': 'عقد مراجعة كل ربع سنة تقرر ما يُحسَّن، وتسجيلها.',
  'continuous-evaluation-improvement-mechanisms.evidence.0': 'صفحة علنية فيها أرقام الخدمة لسنة على الأقل.',
  'continuous-evaluation-improvement-mechanisms.evidence.1': 'جدول زمني للتحديثات فيه تواريخ تركيبها.',
  'continuous-evaluation-improvement-mechanisms.evidence.2': 'محاضر المراجعات وفيها القرارات وما آلت إليه.',
};
