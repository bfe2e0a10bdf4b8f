/** The texts of “digital-governance-and-sovereignty” in Arabic. */
export const digitalGovernanceAndSovereignty: Readonly<Record<string, string>> = {
  'digital-sovereignty-and-policy-formulation.pitfalls.0':
    'تُقاس السيادة بمكان الخادم، لا بمن يستطيع تغيير النظام أو نقله أو إيقافه.',
  'digital-sovereignty-and-policy-formulation.pitfalls.1': 'يسرد السجل كل شيء ولا يرتب شيئًا.',
  'digital-sovereignty-and-policy-formulation.pitfalls.2':
    'تستبدل الاستضافة الوطنية تبعية بأخرى، لشركة محلية واحدة.',
  'digital-sovereignty-and-policy-formulation.indicators.0.name': 'الأنظمة الحيوية التي جُرّب طريق الخروج منها',
  'digital-sovereignty-and-policy-formulation.indicators.0.numerator':
    'الأنظمة الحيوية التي أُجري تمرين على نقلها إلى مورّد آخر أو مقدم استضافة آخر خلال 36 شهرًا',
  'digital-sovereignty-and-policy-formulation.indicators.0.denominator': 'الأنظمة الحيوية',
  'digital-sovereignty-and-policy-formulation.indicators.1.name': 'حصة أكبر مورّد',
  'digital-sovereignty-and-policy-formulation.indicators.1.numerator':
    'الإنفاق على البرمجيات لدى المورّد ذي الحصة الكبرى',
  'digital-sovereignty-and-policy-formulation.indicators.1.denominator': 'إنفاق الدولة على البرمجيات',
  'digital-sovereignty-and-policy-formulation.firstThirtyDays.0.step':
    'تسمية عشرين نظامًا تتوقف الدولة من دونها في غضون أسبوع.',
  'digital-sovereignty-and-policy-formulation.firstThirtyDays.1.step':
    'كتابة من بيده الشيفرة والبيانات، وأي قانون يسري، وما يتطلبه الخروج، لكل منها.',
  'digital-sovereignty-and-policy-formulation.firstThirtyDays.2.step':
    'تقدير احتمال الوقوع والضرر مع الهيئة الأمنية، في صورة نطاقات قيم، ووضع علامة على الثلاثة الأسوأ.',
  'digital-sovereignty-and-policy-formulation.firstThirtyDays.3.step':
    'اختيار تدبير واحد لكل من الثلاثة، مع المسؤول والتكلفة والتاريخ.',
  'digital-sovereignty-and-policy-formulation.firstThirtyDays.4.step':
    'عرض الصفحة على لجنة مجلس الوزراء، مع ما ليس معروفًا.',
  'digital-sovereignty-and-policy-formulation.roles.0.role': 'الوزارة المسؤولة عن السياسة الرقمية',
  'digital-sovereignty-and-policy-formulation.roles.0.task': 'مسك السجل، وصياغة السياسة.',
  'digital-sovereignty-and-policy-formulation.roles.1.role': 'الهيئة الأمنية',
  'digital-sovereignty-and-policy-formulation.roles.1.task': 'تقدير التبعيات، وحماية ما هو سري.',
  'digital-sovereignty-and-policy-formulation.roles.2.role': 'الجهات المالكة للأنظمة الحيوية',
  'digital-sovereignty-and-policy-formulation.roles.2.task': 'وصف طريق الخروج، وإجراء التمرين عليه.',
  'digital-sovereignty-and-policy-formulation.roles.3.task': 'دفع تكلفة التدابير ذات الأولوية.',
  'digital-sovereignty-and-policy-formulation.effort.basis': 'بلد له نحو خمسين نظامًا حيويًا.',
  'digital-sovereignty-and-policy-formulation.effort.ranges.0.work': 'السجل الأول مع التقديرات',
  'digital-sovereignty-and-policy-formulation.effort.ranges.1.work': 'السياسة مع المشاورة',
  'digital-sovereignty-and-policy-formulation.effort.ranges.2.work': 'التجديد السنوي',
  'oversight-and-accountability-in-open-source-digital-governance.pitfalls.0':
    'يتقاضى المراجع أجره من القائم بالتشغيل موضوع المراجعة.',
  'oversight-and-accountability-in-open-source-digital-governance.pitfalls.1':
    'لا يجوز للهيئة أن تنظر إلا بعد شكوى.',
  'oversight-and-accountability-in-open-source-digital-governance.pitfalls.2':
    'تبلغ الرقابة الشيفرة، ولا تبلغ الإعدادات والسجلات والعقود.',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.0.name':
    'النقاط المغلقة في الموعد',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.0.numerator':
    'نقاط المراجعات المغلقة في موعدها',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.0.denominator':
    'نقاط المراجعات التي حل موعدها',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.1.name':
    'الشكاوى المجاب عنها في الموعد',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.1.numerator':
    'الشكاوى المجاب عنها في المهلة الموعودة',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.1.denominator':
    'الشكاوى الواردة',
  'oversight-and-accountability-in-open-source-digital-governance.firstThirtyDays.0.step':
    'تسمية الأنظمة التي تقرر في حقوق أشخاص كثيرين أو أموالهم.',
  'oversight-and-accountability-in-open-source-digital-governance.firstThirtyDays.1.step':
    'كتابة من بنى كل نظام، ومن يشغّله، ومن كان آخر من نظر فيه من الخارج، مع التاريخ.',
  'oversight-and-accountability-in-open-source-digital-governance.firstThirtyDays.2.step':
    'سؤال جهاز الرقابة المالية وسلطة حماية البيانات عما يمكنهما مراجعته منها خلال سنة.',
  'oversight-and-accountability-in-open-source-digital-governance.firstThirtyDays.3.step':
    'نشر القائمة بالقدر الذي يسمح به القانون، بما فيها الحقول الفارغة.',
  'oversight-and-accountability-in-open-source-digital-governance.firstThirtyDays.4.step':
    'الاتفاق على المراجعة الأولى: النطاق والوصول والتاريخ ومن يتحمل المسؤولية عن المتابعة.',
  'oversight-and-accountability-in-open-source-digital-governance.roles.0.role':
    'جهاز الرقابة المالية أو هيئة مستقلة أخرى',
  'oversight-and-accountability-in-open-source-digital-governance.roles.0.task': 'المراجعة والنشر.',
  'oversight-and-accountability-in-open-source-digital-governance.roles.1.task':
    'إتاحة الوصول إلى الشيفرة والإعدادات والسجلات والعقود.',
  'oversight-and-accountability-in-open-source-digital-governance.roles.2.role': 'لجنة برلمانية',
  'oversight-and-accountability-in-open-source-digital-governance.roles.2.task':
    'السؤال كل سنة عما آلت إليه النقاط.',
  'oversight-and-accountability-in-open-source-digital-governance.roles.3.role': 'أعضاء من المجتمع المدني',
  'oversight-and-accountability-in-open-source-digital-governance.roles.3.task':
    'طرح الأسئلة التي لا يطرحها من هم في الداخل.',
  'oversight-and-accountability-in-open-source-digital-governance.effort.basis':
    'عشرة أنظمة مهمة في بلد واحد.',
  'oversight-and-accountability-in-open-source-digital-governance.effort.ranges.0.work':
    'قائمة المسؤوليات ومخططها',
  'oversight-and-accountability-in-open-source-digital-governance.effort.ranges.1.work': 'مراجعة نظام واحد',
  'oversight-and-accountability-in-open-source-digital-governance.effort.ranges.2.work':
    'متابعة مراجعة واحدة',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.pitfalls.0':
    'ينص القانون على تفضيل، وتبقى قواعد المشتريات الأدنى منه على حالها.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.pitfalls.1':
    'لا استثناء أمنيًا من واجب النشر، فلا يتبعه أحد.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.pitfalls.2':
    'يمضي موعد إصدار المرسوم، وينتظره الموظفون.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.pitfalls.3':
    'يستبعد تعريف صيغ محليًا للمصادر المفتوحة تراخيص يستخدمها العالم كله.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.0.name':
    'الحالات التي يمكن قراءتها',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.0.numerator':
    'القرارات الصادرة بموجب القاعدة التي يمكن قراءة أسبابها',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.0.denominator':
    'القرارات التي انطبقت عليها القاعدة',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.1.name':
    'الاستثناءات المحتج بها',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.1.numerator':
    'القرارات التي استُخدم فيها استثناء',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.1.frequency':
    'كل سنة، بحسب السبب',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.firstThirtyDays.0.step':
    'سرد مواد القانون التي تمس شراء البرمجيات وملكيتها ونشرها وحفظها.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.firstThirtyDays.1.step':
    'أخذ عملية شراء واحدة وعملية نشر واحدة ومشروع مشترك واحد، وتدوين أين أوقفها القانون أو أعانها.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.firstThirtyDays.2.step':
    'وضع علامة على ما يمكن لمرسوم أو تعميم حله بلا برلمان.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.firstThirtyDays.3.step':
    'صياغة ذلك النص في صفحة واحدة، مع تعريف المصادر المفتوحة بقائمة تراخيص معترف بها.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.firstThirtyDays.4.step':
    'إرسال النص إلى وزارتي العدل والمالية وإلى هيئة المشتريات، مع موعد للاعتراضات.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.0.task':
    'مراجعة القانون، وصياغة أصغر تغيير يفي بالغرض.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.1.role': 'هيئة المشتريات',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.1.task':
    'تغيير الاستمارات والقواعد الأدنى من القانون.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.2.task':
    'عرض الحالات، وتدريب الموظفين العامين.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.3.role': 'البرلمان',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.3.task':
    'الاعتماد، وطلب مراجعة بعد سنتين.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.effort.basis':
    'بلد واحد ونحو ثمانية قوانين.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.effort.ranges.0.work':
    'المراجعة مع الحالات',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.effort.ranges.1.work': 'تعميم أو مرسوم',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.effort.ranges.2.work':
    'قانون، حصة الوزارة وحدها',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.example.place': 'أوروغواي',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.example.fact':
    'يُلزم قانون صدر في كانون الأول/ديسمبر 2013 الدولة بتفضيل تراخيص البرمجيات الحرة وببيان الأسباب حيث تختار غيرها. وكان مرسومه مستحقًا قبل تموز/يوليه 2014 وصدرت الموافقة عليه في 30 كانون الثاني/يناير 2015.',
  'international-cooperation-and-digital-sovereignty.pitfalls.0':
    'يفرض اتفاق قرض منتجًا بعينه، ولا تقرؤه وزارة التكنولوجيا إلا بعد التوقيع.',
  'international-cooperation-and-digital-sovereignty.pitfalls.1':
    'يوافق المندوبون على تدفق بيانات من دون السؤال عمن يستطيع إيقافه.',
  'international-cooperation-and-digital-sovereignty.pitfalls.2':
    'للمشروع المشترك حفل إطلاق، وليست له ميزانية لسنته الثالثة.',
  'international-cooperation-and-digital-sovereignty.indicators.0.name': 'المراجعات المعقودة في موعدها',
  'international-cooperation-and-digital-sovereignty.indicators.0.numerator':
    'الاتفاقات التي رُوجعت في موعد أقصاه تاريخ مراجعتها المحدد',
  'international-cooperation-and-digital-sovereignty.indicators.0.denominator':
    'الاتفاقات التي مضى تاريخ مراجعتها المحدد',
  'international-cooperation-and-digital-sovereignty.indicators.1.name':
    'تكلفة التقاسم مقارنةً بالبناء المنفرد',
  'international-cooperation-and-digital-sovereignty.indicators.1.numerator':
    'مدفوعات البلد مقابل البرمجيات المشتركة',
  'international-cooperation-and-digital-sovereignty.indicators.1.denominator':
    'التكلفة التقديرية للوظائف البرمجية نفسها لو بُنيت منفردة',
  'international-cooperation-and-digital-sovereignty.firstThirtyDays.0.step':
    'سؤال وزارات الخارجية والمالية والتكنولوجيا عن الاتفاقات السارية التي تمس البيانات أو التكنولوجيا.',
  'international-cooperation-and-digital-sovereignty.firstThirtyDays.1.step':
    'سردها مع الشريك والموضوع وتاريخ الانتهاء وبند الخروج.',
  'international-cooperation-and-digital-sovereignty.firstThirtyDays.2.step':
    'تقييم اتفاق واحد منها في صفحة: التحكم والتكلفة وحقوق المواطنين وطريق الخروج.',
  'international-cooperation-and-digital-sovereignty.firstThirtyDays.3.step':
    'عرض الصفحة على من يفاوضون على الاتفاق التالي.',
  'international-cooperation-and-digital-sovereignty.firstThirtyDays.4.step':
    'الحصول على قرار بألا تُوقَّع أي مسودة بالأحرف الأولى بلا صفحة كهذه.',
  'international-cooperation-and-digital-sovereignty.roles.0.role': 'وزارة الخارجية',
  'international-cooperation-and-digital-sovereignty.roles.0.task': 'مسك السجل، وطلب التقييم قبل التوقيع.',
  'international-cooperation-and-digital-sovereignty.roles.1.role': 'مستشار تقني',
  'international-cooperation-and-digital-sovereignty.roles.1.task':
    'قراءة المرفقات المتعلقة بالبيانات والمعايير والمنتجات.',
  'international-cooperation-and-digital-sovereignty.roles.2.role': 'سلطة حماية البيانات',
  'international-cooperation-and-digital-sovereignty.roles.2.task': 'الحكم على عمليات النقل.',
  'international-cooperation-and-digital-sovereignty.roles.3.role': 'مندوب لدى المشروع المشترك',
  'international-cooperation-and-digital-sovereignty.roles.3.task': 'نقل الاحتياجات، والإبلاغ عن التكلفة.',
  'international-cooperation-and-digital-sovereignty.effort.basis': 'نحو خمسة عشر اتفاقًا ساريًا.',
  'international-cooperation-and-digital-sovereignty.effort.ranges.0.work': 'السجل',
  'international-cooperation-and-digital-sovereignty.effort.ranges.1.work': 'تقييم واحد',
  'international-cooperation-and-digital-sovereignty.effort.ranges.2.work':
    'المشاركة في مشروع مشترك واحد، كل سنة',
  'international-cooperation-and-digital-sovereignty.example.place': 'إستونيا وفنلندا',
  'international-cooperation-and-digital-sovereignty.example.fact':
    'وقّع رئيسا الوزراء مذكرة تفاهم بشأن X-Road في عام 2013. ونُشرت شيفرته المصدرية بترخيص MIT في عامي 2015 و2016، وفي عام 2017 أسست الدولتان معهدًا مشتركًا له يموَّل من الميزانيتين.',
  'public-private-partnerships-and-national-digital-ecosystems.pitfalls.0':
    'تملك الدولة البيانات على الورق، ولا يستطيع قراءة الصيغة إلا الشريك.',
  'public-private-partnerships-and-national-digital-ecosystems.pitfalls.1':
    'ضُمن للشريك حد أدنى من الدخل، ويبقى الاستخدام ضعيفًا.',
  'public-private-partnerships-and-national-digital-ecosystems.pitfalls.2':
    'لم تُحسب تكلفة الخروج قط، فلا يُستخدم أبدًا.',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.0.name':
    'التكلفة لكل استخدام مقارنةً بالخطة',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.0.numerator':
    'التكلفة على الجانب العام لكل معاملة',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.0.denominator':
    'التكلفة المخططة لكل معاملة',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.1.name':
    'المهام التي يستطيع الفريق العام أداءها',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.1.numerator':
    'مهام خطة الخروج التي أداها الفريق العام وحده خلال السنة الماضية',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.1.denominator': 'مهام خطة الخروج',
  'public-private-partnerships-and-national-digital-ecosystems.firstThirtyDays.0.step':
    'سرد عقود الشراكة الجارية للبنية التحتية الرقمية، مع تاريخ الانتهاء والضمانات.',
  'public-private-partnerships-and-national-digital-ecosystems.firstThirtyDays.1.step':
    'قراءة بنود الشيفرة والبيانات والأسعار والخروج في أحدها، بمشاركة قانوني ومهندس معًا.',
  'public-private-partnerships-and-national-digital-ecosystems.firstThirtyDays.2.step':
    'طلب نسخة كاملة من الشيفرة والبيانات المحمية من الشريك، وتكليف الفريق العام بمحاولة استخدامها.',
  'public-private-partnerships-and-national-digital-ecosystems.firstThirtyDays.3.step':
    'تدوين ما كان ناقصًا، وما سيكلّفه الخروج.',
  'public-private-partnerships-and-national-digital-ecosystems.firstThirtyDays.4.step':
    'الاتفاق مع الشريك على موعد لتمرين.',
  'public-private-partnerships-and-national-digital-ecosystems.roles.0.role': 'الوزارة المتعاقدة',
  'public-private-partnerships-and-national-digital-ecosystems.roles.0.task':
    'المسؤولية عن الأهداف، وتوجيه الشريك.',
  'public-private-partnerships-and-national-digital-ecosystems.roles.1.role': 'الفريق التقني العام',
  'public-private-partnerships-and-national-digital-ecosystems.roles.1.task':
    'فهم النظام، وإجراء تمرين على الخروج.',
  'public-private-partnerships-and-national-digital-ecosystems.roles.2.role':
    'وحدة الشراكات في وزارة المالية',
  'public-private-partnerships-and-national-digital-ecosystems.roles.2.task':
    'مراجعة الضمانات والمخاطر والأسعار.',
  'public-private-partnerships-and-national-digital-ecosystems.roles.3.role': 'الشريك',
  'public-private-partnerships-and-national-digital-ecosystems.roles.3.task':
    'تسليم الشيفرة والبيانات والحسابات وفق الاتفاق.',
  'public-private-partnerships-and-national-digital-ecosystems.effort.basis': 'عقد جارٍ واحد.',
  'public-private-partnerships-and-national-digital-ecosystems.effort.ranges.0.work':
    'قراءة العقد، وأول نسخة من البيانات والشيفرة',
  'public-private-partnerships-and-national-digital-ecosystems.effort.ranges.1.work': 'تمرين الخروج',
};
