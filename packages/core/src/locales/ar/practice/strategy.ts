/** The texts of “strategy” in Arabic. */
export const strategy: Readonly<Record<string, string>> = {
  'analysing-labour-costs-versus-licencing-costs.pitfalls.0':
    'يؤخذ خصم العقد الأول على أنه سعر السنوات كلها، ولا يبيّن أي جدول السعر عند التجديد.',
  'analysing-labour-costs-versus-licencing-costs.pitfalls.1':
    'تُحسب الرواتب من دون اشتراكات صاحب العمل والإجازات والتدريب، فيبدو موظفو المؤسسة أقل تكلفة مما هم عليه.',
  'analysing-labour-costs-versus-licencing-costs.pitfalls.2':
    'تُضاف التكاليف المتساوية في الخيارين إلى كلا المجموعين، فيبدو الفرق أصغر من أن يستحق النقاش.',
  'analysing-labour-costs-versus-licencing-costs.pitfalls.3': 'تُكتب المقارنة بعد القرار لتبريره.',
  'analysing-labour-costs-versus-licencing-costs.indicators.0.name': 'التكلفة الفعلية مقارنةً بالمفترضة',
  'analysing-labour-costs-versus-licencing-costs.indicators.0.numerator':
    'التكلفة الفعلية للخدمة في سنتها الثانية',
  'analysing-labour-costs-versus-licencing-costs.indicators.0.denominator': 'تكلفة تلك السنة في المقارنة',
  'analysing-labour-costs-versus-licencing-costs.indicators.0.unit': 'نسبة',
  'analysing-labour-costs-versus-licencing-costs.indicators.0.frequency': 'مرة واحدة لكل مقارنة',
  'analysing-labour-costs-versus-licencing-costs.indicators.1.name': 'حصة الإنفاق الباقية في البلد',
  'analysing-labour-costs-versus-licencing-costs.indicators.1.numerator':
    'المدفوعات عن الخدمة إلى أشخاص وشركات في البلد',
  'analysing-labour-costs-versus-licencing-costs.indicators.1.denominator': 'كل المدفوعات عن الخدمة',
  'analysing-labour-costs-versus-licencing-costs.indicators.1.unit': 'في المائة',
  'analysing-labour-costs-versus-licencing-costs.indicators.1.frequency': 'كل سنة',
  'analysing-labour-costs-versus-licencing-costs.firstThirtyDays.0.step':
    'سرد التراخيص والاشتراكات التي يحين تجديدها في غضون 18 شهرًا، مع التاريخ والمبلغ.',
  'analysing-labour-costs-versus-licencing-costs.firstThirtyDays.1.step':
    'اختيار التجديد الأكبر مبلغًا الذي يوجد له بديل مرشح مفتوح المصدر.',
  'analysing-labour-costs-versus-licencing-costs.firstThirtyDays.2.step':
    'جمع جدول الرواتب واشتراكات صاحب العمل وعرضين مؤرخين للدعم.',
  'analysing-labour-costs-versus-licencing-costs.firstThirtyDays.3.step':
    'ملء جدول واحد للخيارين على مدى خمس سنوات، مع إظهار التكاليف المختلفة على حدة.',
  'analysing-labour-costs-versus-licencing-costs.firstThirtyDays.4.step':
    'عرض الجدول على مسؤول الميزانية، مع تمييز الأرقام الثلاثة الأقل يقينًا.',
  'analysing-labour-costs-versus-licencing-costs.roles.0.role': 'مسؤول الميزانية',
  'analysing-labour-costs-versus-licencing-costs.roles.0.task':
    'تحديد المدة ومعدل الخصم وأرقام الرواتب، وتوقيع الجدول.',
  'analysing-labour-costs-versus-licencing-costs.roles.1.role': 'الجهة المالكة للنظام',
  'analysing-labour-costs-versus-licencing-costs.roles.1.task':
    'وصف الخدمة ومستخدميها ومستوى الدعم الذي يجب أن يبلغه كلا الخيارين.',
  'analysing-labour-costs-versus-licencing-costs.roles.2.role': 'مدير المشتريات',
  'analysing-labour-costs-versus-licencing-costs.roles.2.task':
    'تقديم مواعيد التجديد وقوائم الأسعار والخصومات من العقود.',
  'analysing-labour-costs-versus-licencing-costs.roles.3.role': 'مكتب المصادر المفتوحة',
  'analysing-labour-costs-versus-licencing-costs.roles.3.task':
    'إيجاد البديل المرشح المفتوح المصدر، والتحقق من تكلفة العاملين بسؤال مستخدمين في أماكن أخرى.',
  'analysing-labour-costs-versus-licencing-costs.effort.basis':
    'خدمة واحدة لا يزيد مستخدموها على 1,000، وخياران، مع توافر العقود وجداول الرواتب.',
  'analysing-labour-costs-versus-licencing-costs.effort.ranges.0.work': 'المقارنة الأولى',
  'analysing-labour-costs-versus-licencing-costs.effort.ranges.1.work': 'مقارنة بالتكلفة الفعلية، كل سنة',
  'analysing-labour-costs-versus-licencing-costs.example.place': 'ميونيخ، ألمانيا',
  'analysing-labour-costs-versus-licencing-costs.example.fact':
    'في تشرين الثاني/نوفمبر 2012 قارنت المدينة بين ثلاثة خيارات لمحطات العمل فيها: ما يزيد قليلًا على 34 مليون يورو مع Windows وMicrosoft Office، وما يقل قليلًا عن 30 مليونًا مع Windows وحزمة مكتبية مفتوحة، وأقل من 23 مليونًا مع Linux. وحُدد للموظفين والتدريب المبلغ نفسه في الخيارات الثلاثة، وهو نحو 22 مليونًا. وفي عام 2017 قررت المدينة العودة إلى ما كانت عليه.',
  'capacity-building.pitfalls.0':
    'تُحجز الدورات أولًا وتُختار الأنظمة لاحقًا، فيتعلم الناس أدوات لا تشغّلها المؤسسة.',
  'capacity-building.pitfalls.1': 'يُرقّى الشخص الوحيد القادر على تغيير نظام ويغادر الفريق قبل أن يُقرن به أحد.',
  'capacity-building.pitfalls.2':
    'يجوز لموظفي المؤسسة قراءة الشيفرة ولا يجوز لهم إدخال تغيير في التشغيل، فلا تُستخدم المهارة أبدًا.',
  'capacity-building.indicators.0.name': 'المدة حتى أول تغيير يجريه الموظف',
  'capacity-building.indicators.0.numerator':
    'وسيط عدد الأيام من التحاق موظف تقني بالعمل إلى دخول أول تغيير له في التشغيل',
  'capacity-building.indicators.0.unit': 'أيام',
  'capacity-building.indicators.0.frequency': 'كل نصف سنة',
  'capacity-building.indicators.1.name': 'الأنظمة المعتمدة على شخص واحد',
  'capacity-building.indicators.1.numerator':
    'الأنظمة من بين العشرة التي أجرى فيها شخص واحد ما لا يقل عن أربعة أخماس تغييرات سنة',
  'capacity-building.indicators.1.denominator': 'الأنظمة العشرة الأكثر أهمية',
  'capacity-building.firstThirtyDays.0.step':
    'الاتفاق مع الإدارة على الأنظمة العشرة الأكثر أهمية، وتدوين السبب.',
  'capacity-building.firstThirtyDays.1.step':
    'قراءة سجلات التغييرات في هذه العشرة، وتدوين من أجرى تغييرات خلال آخر 12 شهرًا بحسب جهة العمل.',
  'capacity-building.firstThirtyDays.2.step':
    'الطلب من مورّد أحد الأنظمة إتاحة المستودع وعملية البناء وبيئة الاختبار لموظفَين.',
  'capacity-building.firstThirtyDays.3.step':
    'تكليف هذين الموظفَين بإدخال تغيير صغير واحد في التشغيل مع المورّد.',
  'capacity-building.firstThirtyDays.4.step': 'إدراج نصف يوم في الأسبوع لهذه التغييرات في واجباتهما، كتابةً.',
  'capacity-building.roles.0.role': 'مدير تكنولوجيا المعلومات',
  'capacity-building.roles.0.task': 'تحديد الأنظمة العشرة التي تُحتسب، وتفريغ ساعات العمل اللازمة.',
  'capacity-building.roles.1.role': 'الموارد البشرية',
  'capacity-building.roles.1.task': 'صياغة توصيفات للوظائف والواجبات يكون تغيير الأنظمة جزءًا من عملها.',
  'capacity-building.roles.2.task': 'تسمية موظفَين لكل نظام، وفتح عملية الإصدار أمامهما.',
  'capacity-building.roles.3.role': 'المورّد',
  'capacity-building.roles.3.task': 'إتاحة الوصول، ومراجعة التغييرات الأولى، وشرح ما ليس مكتوبًا.',
  'capacity-building.effort.basis':
    'مؤسسة واحدة لها عشرة أنظمة وموظفان لكل منها، ويتيح المورّدون الوصول بلا عقد جديد.',
  'capacity-building.effort.ranges.0.work': 'قراءة سجلات التغييرات في عشرة أنظمة',
  'capacity-building.effort.ranges.1.work': 'أول تغيير للمؤسسة في نظام واحد، موظفان',
  'capacity-building.effort.ranges.2.work': 'التعلم والتغييرات الصغيرة، لكل موظف في السنة',
  'platform-and-tool-selection.pitfalls.0': 'تُنسخ قائمة الاحتياجات من كتيّب الترويج للمنتج المفضل.',
  'platform-and-tool-selection.pitfalls.1':
    'تؤخذ النجوم ومرات التنزيل دليلًا على حيوية المشروع، ولا يحصي أحد الأشخاص القادرين على دمج تغيير.',
  'platform-and-tool-selection.pitfalls.2':
    'تجري وحدة تكنولوجيا المعلومات التجربة وحدها ببيانات تجريبية، فلا تقول شيئًا عن العمل الحقيقي.',
  'platform-and-tool-selection.indicators.0.name': 'المنتجات المختارة التي دامت',
  'platform-and-tool-selection.indicators.0.numerator':
    'المنتجات المختارة قبل ثلاث سنوات التي لا تزال مستخدمة وصدر منها إصدار خلال آخر 12 شهرًا',
  'platform-and-tool-selection.indicators.0.denominator': 'المنتجات المختارة قبل ثلاث سنوات',
  'platform-and-tool-selection.indicators.1.name': 'المدة من الحاجة إلى القرار',
  'platform-and-tool-selection.indicators.1.numerator': 'وسيط عدد الأيام من تدوين الحاجة إلى القرار المؤرخ',
  'platform-and-tool-selection.firstThirtyDays.0.step':
    'أخذ حاجة واحدة ستؤدي إلى نظام جديد هذه السنة، وتسمية الأشخاص الثلاثة الذين يقررون.',
  'platform-and-tool-selection.firstThirtyDays.1.step':
    'تحديد ثمانية معايير إلى اثني عشر معيارًا بأوزانها، مع التوقيع والتاريخ، قبل أن ينظر أحد في المنتجات.',
  'platform-and-tool-selection.firstThirtyDays.2.step':
    'البحث في سجلين ومنصة شيفرة واحدة، والإبقاء على كل منتج مرشح له ترخيص مفتوح.',
  'platform-and-tool-selection.firstThirtyDays.3.step':
    'ملء الجدول لأفضل ثلاثة منتجات، مع أخذ حالة كل مشروع من مستودعه.',
  'platform-and-tool-selection.firstThirtyDays.4.step':
    'الاتفاق على مواعيد لاختبار الخيار الأول مع خمسة مستخدمين حقيقيين.',
  'platform-and-tool-selection.roles.0.task': 'بيان الحاجة، وإحضار المستخدمين للاختبار.',
  'platform-and-tool-selection.roles.1.role': 'مصمم بنية الأنظمة',
  'platform-and-tool-selection.roles.1.task': 'الحكم على الملاءمة للأنظمة القائمة، وقراءة المستودعات.',
  'platform-and-tool-selection.roles.2.role': 'مسؤول أمن المعلومات',
  'platform-and-tool-selection.roles.2.task': 'التحقق من طريقة معالجة كل منتج مرشح لبلاغات الثغرات الأمنية.',
  'platform-and-tool-selection.roles.3.task': 'حفظ النماذج وقائمة السجلات وأوراق النقاط السابقة.',
  'platform-and-tool-selection.effort.basis':
    'نظام واحد متوسط الحجم، وثلاثة منتجات مرشحة، وخمسة مستخدمين للاختبار.',
  'platform-and-tool-selection.effort.ranges.0.work': 'المعايير والبحث وورقة النقاط',
  'platform-and-tool-selection.effort.ranges.1.work': 'التجربة مع المستخدمين',
  'platform-and-tool-selection.effort.ranges.2.work': 'نظرة سنوية في حيوية مشروع منتج واحد',
  'platform-and-tool-selection.example.place': 'إيطاليا',
  'platform-and-tool-selection.example.fact':
    'تنفّذ مبادئ توجيهية سارية منذ 9 أيار/مايو 2019 المادتين 68 و69 من قانون الإدارة الرقمية. فتصف الإدارة حاجتها، ثم تنظر في البرمجيات القابلة لإعادة الاستخدام وفي المصادر المفتوحة، ولا تنظر في الحلول الأخرى إلا بعد ذلك، وتقارن بينها كتابةً.',
  'software-contribution-governance.pitfalls.0':
    'يحتاج كل سطر إلى موافقة، فيساهم الموظفون من حسابات خاصة أو لا يساهمون البتة.',
  'software-contribution-governance.pitfalls.1': 'الموافقة بيد مستشار قانوني واحد، فتنتظر الطلبات في غيابه.',
  'software-contribution-governance.pitfalls.2':
    'تسكت عقود العمل عن الشيفرة، ولا يُكتشف غياب الحق في نشرها إلا عند النزاع.',
  'software-contribution-governance.pitfalls.3':
    'تشمل القاعدة الموظفين وتنسى المتعاقدين، وهم يكتبون جزءًا كبيرًا من الشيفرة.',
  'software-contribution-governance.indicators.0.name': 'المدة حتى الجواب',
  'software-contribution-governance.indicators.0.numerator': 'وسيط عدد الأيام من طلب المساهمة إلى الجواب عنه',
  'software-contribution-governance.indicators.0.frequency': 'كل ربع سنة',
  'software-contribution-governance.indicators.1.name': 'المساهمات التي لم تحتج إلى طلب',
  'software-contribution-governance.indicators.1.numerator': 'المساهمات التي تسمح بها القاعدة بلا طلب إذن',
  'software-contribution-governance.indicators.1.denominator': 'كل مساهمات الموظفين والمتعاقدين',
  'software-contribution-governance.firstThirtyDays.0.step':
    'سؤال عشرة موظفين تقنيين عما إذا كانوا ساهموا في السنة الماضية، وعما منع من لم يساهموا.',
  'software-contribution-governance.firstThirtyDays.1.step':
    'كتابة صفحة واحدة: ما لا يحتاج إلى إذن، وما يحتاج إليه، ومن يجيب، وفي كم يوم.',
  'software-contribution-governance.firstThirtyDays.2.step':
    'تكليف الوحدة القانونية بمراجعة الصفحة في ضوء عقود العمل وعقود التطوير الجارية.',
  'software-contribution-governance.firstThirtyDays.3.step':
    'عرض الصفحة على رئيس المؤسسة لتوقيعها، وإرسالها إلى الموظفين التقنيين والمتعاقدين.',
  'software-contribution-governance.firstThirtyDays.4.step': 'فتح سجل الطلبات، وقيد الطلب الأول فيه.',
  'software-contribution-governance.roles.0.role': 'رئيس المؤسسة',
  'software-contribution-governance.roles.0.task': 'توقيع القاعدة.',
  'software-contribution-governance.roles.1.task': 'الإجابة عن الطلبات، ومسك السجل.',
  'software-contribution-governance.roles.2.role': 'الوحدة القانونية',
  'software-contribution-governance.roles.2.task': 'تسوية الحقوق في عقود العمل وعقود المورّدين.',
  'software-contribution-governance.roles.3.task': 'تحديد ما يجب فحصه قبل نشر أي شيء.',
  'software-contribution-governance.effort.basis':
    'مؤسسة واحدة لا يزيد موظفوها التقنيون على 100، في بلد يحدد قانونه من يملك شيفرة الموظفين العامين.',
  'software-contribution-governance.effort.ranges.0.work': 'القاعدة والمراجعة القانونية والإعلان',
  'software-contribution-governance.effort.ranges.1.work': 'الإجابة عن الطلبات ومسك السجل، كل سنة',
  'software-contribution-governance.example.place': 'فرنسا',
  'software-contribution-governance.example.fact':
    'اعتُمدت سياسة المساهمة للدولة المركزية في 15 شباط/فبراير 2018 وهي محفوظة في مستودع علني. ويحتاج التغيير الكبير فيها إلى موافقة ثلاث جهات وزارية ووكالة الأمن، والتغيير الصغير إلى موافقة جهة واحدة.',
  'security-and-risk-management.pitfalls.0':
    'تُعدّ قوائم المكونات مرة واحدة من أجل تدقيق ولا تُجدَّد مع كل إصدار.',
  'security-and-risk-management.pitfalls.1':
    'تُسرد شيفرة التطبيق، ويُغفل نظام التشغيل وصورة الحاوية اللذان يعمل فوقهما.',
  'security-and-risk-management.pitfalls.2': 'تذهب الإنذارات إلى صندوق بريد لا مسؤول عنه.',
  'security-and-risk-management.pitfalls.3': 'يُقرأ سجل طويل للمخاطر كل سنة، ولا يتبع ذلك أي قرار.',
  'security-and-risk-management.indicators.0.name': 'عمر قوائم المكونات',
  'security-and-risk-management.indicators.0.numerator':
    'وسيط عدد الأيام منذ آخر تجديد لقائمة مكونات نظام قيد التشغيل',
  'security-and-risk-management.indicators.1.name': 'الإنذارات التي لها مسؤول',
  'security-and-risk-management.indicators.1.numerator':
    'الإنذارات بثغرات أمنية معروفة التي كان لها مسؤول مسمّى في غضون يومي عمل',
  'security-and-risk-management.indicators.1.denominator': 'إنذارات ربع السنة',
  'security-and-risk-management.firstThirtyDays.0.step':
    'تدوين كل الأنظمة قيد التشغيل مع الجهة المالكة والمورّد؛ ويكفي لذلك جدول بيانات.',
  'security-and-risk-management.firstThirtyDays.1.step':
    'توليد قائمة مكونات للأنظمة الثلاثة الأكثر حيوية بأداة متاحة بلا مقابل، بصيغة SPDX أو CycloneDX.',
  'security-and-risk-management.firstThirtyDays.2.step':
    'طلب قوائم الأنظمة الأخرى من مورّديها، مع تحديد موعد.',
  'security-and-risk-management.firstThirtyDays.3.step':
    'تحميل القوائم في أداة تقارنها بقواعد بيانات الثغرات الأمنية، وتسمية من يتلقى الإنذارات.',
  'security-and-risk-management.firstThirtyDays.4.step':
    'البت في المهل بحسب الخطورة، ونشر جهة الاتصال للبلاغات.',
  'security-and-risk-management.roles.0.task': 'المسؤولية عن القوائم والمهل وسجل المخاطر.',
  'security-and-risk-management.roles.1.task': 'تسليم القائمة مع كل إصدار، والبت في موعد التصحيح.',
  'security-and-risk-management.roles.2.task': 'تسليم قائمة تقرؤها الآلات مع كل توريد.',
  'security-and-risk-management.roles.3.task': 'القبول كتابةً بالمخاطر التي لا تُخفَّض.',
  'security-and-risk-management.effort.basis':
    'مؤسسة واحدة لها ثلاثون نظامًا، عشرة منها بُنيت لها أو كُيّفت من أجلها.',
  'security-and-risk-management.effort.ranges.0.work': 'أولى القوائم لكل الأنظمة',
  'security-and-risk-management.effort.ranges.1.work': 'قائمة ضمن عملية بناء نظام واحد',
  'security-and-risk-management.effort.ranges.2.work': 'مراقبة الإنذارات ومتابعتها، كل سنة',
  'security-and-risk-management.example.place': 'ألمانيا',
  'security-and-risk-management.example.fact':
    'على openCode، منصة الشيفرة للإدارة العامة التي تضم نحو 3,000 مشروع، يفحص برنامج بدأ في أوائل عام 2025 المشاريع آليًا من حيث النشاط والتراخيص وإعادة الاستخدام والأمن، ويعرض النتيجة في صورة شارات.',
  'change-management.pitfalls.0': 'يعلم ممثلو الموظفين بالانتقال من الصحافة.',
  'change-management.pitfalls.1':
    'تُحصى النماذج ووحدات الماكرو بعد التحول، حين لا تعود الرسائل تظهر على وجهها الصحيح.',
  'change-management.pitfalls.2':
    'يعمل النظامان القديم والجديد جنبًا إلى جنب بلا نهاية، فيبقى الجميع على القديم.',
  'change-management.indicators.0.name': 'الاستخدام بعد ثلاثة أشهر',
  'change-management.indicators.0.numerator':
    'المستخدمون الذين أدوا مهمتهم الرئيسية في النظام الجديد في الشهر الثالث',
  'change-management.indicators.0.denominator': 'المستخدمون الذين نُقلوا',
  'change-management.indicators.0.frequency': 'مرة واحدة لكل وحدة تنتقل',
  'change-management.indicators.1.name': 'طلبات المساعدة لكل مستخدم',
  'change-management.indicators.1.numerator': 'طلبات المساعدة في الشهر',
  'change-management.indicators.1.denominator': 'المستخدمون المنقولون حتى ذلك الحين',
  'change-management.indicators.1.unit': 'طلبات لكل مستخدم',
  'change-management.indicators.1.frequency': 'كل شهر إلى أن يستقر الرقم',
  'change-management.firstThirtyDays.0.step':
    'لقاء ممثلي الموظفين وأشد ثلاثة من المشككين صوتًا قبل الإعلان عن أي موعد.',
  'change-management.firstThirtyDays.1.step':
    'عدّ النماذج ووحدات الماكرو والملفات في وحدة واحدة، وسرد العشرة الأكثر استخدامًا.',
  'change-management.firstThirtyDays.2.step':
    'إعطاء النظام الجديد أولًا لزميل واحد في كل طابق من تلك الوحدة، ليكون جهة اتصال للآخرين.',
  'change-management.firstThirtyDays.3.step':
    'عقد الدورة الأولى عن أكثر ثلاث مهام شيوعًا في الوحدة، بوثائقها هي.',
  'change-management.firstThirtyDays.4.step':
    'إعلان يوم التحول لهذه الوحدة وحدها واليوم الذي تُقاس فيه النتيجة.',
  'change-management.roles.0.role': 'راعٍ في الإدارة العليا',
  'change-management.roles.0.task': 'استخدام النظام أولًا، وتحمل المسؤولية عن الموعد.',
  'change-management.roles.1.role': 'ممثلو الموظفين',
  'change-management.roles.1.task': 'الاتفاق على وقت التدريب وعلى طريقة سماع الشكاوى.',
  'change-management.roles.2.role': 'زملاء بصفة جهة اتصال أولى',
  'change-management.roles.2.task': 'المساعدة في مكان العمل، والإبلاغ عما لا يعمل.',
  'change-management.roles.3.role': 'قائد المشروع',
  'change-management.roles.3.task': 'مسك قائمة المشكلات، ونشرها مع التواريخ.',
  'change-management.effort.basis': 'وحدة واحدة فيها 200 مستخدم ينتقلون إلى حزمة مكتبية أخرى.',
  'change-management.effort.ranges.0.work': 'الإعداد والدورات والمساعدة من فريق المشروع',
  'change-management.effort.ranges.1.work': 'وقت تدريب المستخدمين',
  'change-management.effort.ranges.2.work': 'القياس بعد ثلاثة أشهر',
  'change-management.example.place': 'شليسفيغ هولشتاين، ألمانيا',
  'change-management.example.fact':
    'يعمل نحو 80 في المائة من محطات العمل في إدارة الولاية ببرنامج LibreOffice، ولم تلحق بها إدارة الضرائب بعد. وتقدّر الولاية ما وُفّر من تكاليف التراخيص بأكثر من 15 مليون يورو في السنة، وتكلفة التحويل لمرة واحدة بتسعة ملايين.',
};
