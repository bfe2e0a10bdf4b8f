/** The texts of “community-management” in Arabic. */
export const communityManagement: Readonly<Record<string, string>> = {
  'identify-build-and-grow-the-open-source-community.pitfalls.0':
    'تُنشر الشيفرة من أجل مؤتمر صحفي، ويبقى السؤال الأول بلا جواب أسابيع.',
  'identify-build-and-grow-the-open-source-community.pitfalls.1':
    'المهام المؤشَّر عليها للقادمين الجدد هي التي لا يفهمها أحد.',
  'identify-build-and-grow-the-open-source-community.pitfalls.2':
    'تجلب مسابقة موجة من التغييرات الصغيرة في أسبوع واحد، ولا يبقى أحد.',
  'identify-build-and-grow-the-open-source-community.indicators.0.name': 'القادمون الجدد الذين يعودون',
  'identify-build-and-grow-the-open-source-community.indicators.0.numerator':
    'المساهمون لأول مرة في سنة الذين ساهموا من جديد في غضون ستة أشهر',
  'identify-build-and-grow-the-open-source-community.indicators.0.denominator':
    'المساهمون لأول مرة في تلك السنة',
  'identify-build-and-grow-the-open-source-community.indicators.1.name': 'المدة حتى الرد الأول',
  'identify-build-and-grow-the-open-source-community.indicators.1.numerator':
    'وسيط عدد الساعات من أول رسالة لقادم جديد إلى أول رد من شخص',
  'identify-build-and-grow-the-open-source-community.firstThirtyDays.0.step':
    'اختيار قاعدة الشيفرة التي يُرجَّح أن يحتاج إليها آخرون، وطلب تثبيتها من شخصين من الخارج.',
  'identify-build-and-grow-the-open-source-community.firstThirtyDays.1.step': 'إصلاح صفحة البداية حيث تعثّرا.',
  'identify-build-and-grow-the-open-source-community.firstThirtyDays.2.step':
    'كتابة خمس مهام تستغرق أقل من يوم، مع الملف المعني وجهة اتصال لكل منها.',
  'identify-build-and-grow-the-open-source-community.firstThirtyDays.3.step':
    'دعوة صف جامعي واحد وشركة واحدة وجهة عامة واحدة إلى لقاء من ساعة.',
  'identify-build-and-grow-the-open-source-community.firstThirtyDays.4.step':
    'شكر أول مساهم من الخارج علنًا، أيًا كان حجم التغيير.',
  'identify-build-and-grow-the-open-source-community.roles.0.role': 'مسؤول إدارة المجتمعات',
  'identify-build-and-grow-the-open-source-community.roles.0.task':
    'الرد على القادمين الجدد في غضون يومين، ومسك قائمة المهام الصغيرة.',
  'identify-build-and-grow-the-open-source-community.roles.1.role': 'القائم على الصيانة',
  'identify-build-and-grow-the-open-source-community.roles.1.task': 'مراجعة المساهمات الأولى قبل أي شيء آخر.',
  'identify-build-and-grow-the-open-source-community.roles.2.role': 'مدرّس أو قائد مجموعة مستخدمين',
  'identify-build-and-grow-the-open-source-community.roles.2.task': 'إحضار الناس، ونقل ما يحتاجون إليه.',
  'identify-build-and-grow-the-open-source-community.roles.3.task':
    'البت في جواز دخول تغييرات من الخارج في التشغيل.',
  'identify-build-and-grow-the-open-source-community.effort.basis': 'قاعدة شيفرة واحدة تقودها المؤسسة.',
  'identify-build-and-grow-the-open-source-community.effort.ranges.0.work':
    'صفحة البداية والدليل والمهام الأولى',
  'identify-build-and-grow-the-open-source-community.effort.ranges.1.work': 'مسؤول إدارة المجتمعات، كل سنة',
  'identify-build-and-grow-the-open-source-community.effort.ranges.2.work': 'لقاء واحد مع أشخاص من الخارج',
  'managing-open-source-community-over-a-project-lifetime.pitfalls.0':
    'تسمّي القواعد الوزارة جهةً تقرر، فلا يوجد شخص يمكن سؤاله.',
  'managing-open-source-community-over-a-project-lifetime.pitfalls.1':
    'يُسمّى شخصان لدور، وقد غادر أحدهما في السنة الماضية.',
  'managing-open-source-community-over-a-project-lifetime.pitfalls.2':
    'من يدفعون أعضاء في المجلس ومن يتولون الصيانة ليسوا فيه، فيتخذ القرارات أشخاص لن ينفّذوها.',
  'managing-open-source-community-over-a-project-lifetime.pitfalls.3':
    'يُسمّى كل قرار توافقًا، ويفوز من يجادل أطول.',
  'managing-open-source-community-over-a-project-lifetime.indicators.0.name': 'العبء على شخص واحد',
  'managing-open-source-community-over-a-project-lifetime.indicators.0.numerator':
    'عمليات الدمج التي أجراها الشخص الأكثر دمجًا',
  'managing-open-source-community-over-a-project-lifetime.indicators.0.denominator':
    'عمليات الدمج في نصف السنة',
  'managing-open-source-community-over-a-project-lifetime.indicators.1.name': 'القرارات ذات السبب العلني',
  'managing-open-source-community-over-a-project-lifetime.indicators.1.numerator':
    'القرارات المتعلقة بخارطة الطريق التي يمكن لأي شخص قراءة سببها',
  'managing-open-source-community-over-a-project-lifetime.indicators.1.denominator':
    'القرارات المتعلقة بخارطة الطريق',
  'managing-open-source-community-over-a-project-lifetime.firstThirtyDays.0.step':
    'تدوين من يجوز له في قاعدة شيفرة واحدة الدمج والإصدار والبت في خارطة الطريق والنظر في الشكاوى.',
  'managing-open-source-community-over-a-project-lifetime.firstThirtyDays.1.step':
    'سؤال كل منهم هل لا يزال يفعل ذلك، ومن يحل محله إذا مرض.',
  'managing-open-source-community-over-a-project-lifetime.firstThirtyDays.2.step':
    'إيجاد شخص ثانٍ لدور يشغله شخص واحد، والاتفاق على ما يتعلمه ومتى.',
  'managing-open-source-community-over-a-project-lifetime.firstThirtyDays.3.step':
    'نشر صفحة واحدة من القواعد فيها الأسماء والتاريخ وقاعدة للمغادرة.',
  'managing-open-source-community-over-a-project-lifetime.firstThirtyDays.4.step':
    'عقد أول اجتماع مفتوح، ونشر ملاحظاته في اليوم التالي.',
  'managing-open-source-community-over-a-project-lifetime.roles.0.role': 'الفريق التوجيهي',
  'managing-open-source-community-over-a-project-lifetime.roles.0.task':
    'البت وفق القواعد المنشورة، وتجديد الأسماء كل سنة.',
  'managing-open-source-community-over-a-project-lifetime.roles.1.role': 'القائمون على الصيانة',
  'managing-open-source-community-over-a-project-lifetime.roles.1.task':
    'تقاسم الدمج والإصدار بين شخصين أو أكثر.',
  'managing-open-source-community-over-a-project-lifetime.roles.2.role': 'جهتا اتصال لشؤون السلوك',
  'managing-open-source-community-over-a-project-lifetime.roles.2.task':
    'تلقّي الشكاوى، والإبلاغ عن عددها بلا أسماء.',
  'managing-open-source-community-over-a-project-lifetime.roles.3.role': 'المؤسسة',
  'managing-open-source-community-over-a-project-lifetime.roles.3.task':
    'دفع مقابل وقت العاملين فيها في هذه الأدوار.',
  'managing-open-source-community-over-a-project-lifetime.effort.basis':
    'قاعدة شيفرة واحدة لا يزيد مساهموها المنتظمون على عشرة من ثلاث منظمات.',
  'managing-open-source-community-over-a-project-lifetime.effort.ranges.0.work':
    'القواعد والأدوار والاجتماع الأول',
  'managing-open-source-community-over-a-project-lifetime.effort.ranges.1.work': 'تسيير الفريق، كل سنة',
  'managing-open-source-community-over-a-project-lifetime.effort.ranges.2.work': 'تسليم دور واحد',
  'managing-open-source-community-over-a-project-lifetime.example.place': 'الدانمرك',
  'managing-open-source-community-over-a-project-lifetime.example.fact':
    'شبكة OS2، التي بدأتها خمس بلديات في نيسان/أبريل 2012، شبكة تحدد فيها جهات عامة مواصفات منتجات مشتركة مفتوحة المصدر وتشتريها وتتولى حوكمتها. وتضم 78 جهة عامة، ويغطي رسم سنوي قدره 25,000 كرونة تكاليف تسييرها، ولكل منتج حساباته المالية الخاصة.',
  'adoption-of-tools.pitfalls.0': 'تصبح محادثة خاصة مكان اتخاذ القرارات.',
  'adoption-of-tools.pitfalls.1': 'تنتهي فئة الخدمة المتاحة بلا مقابل، وتنتهي معها نقاشات ثلاث سنوات.',
  'adoption-of-tools.pitfalls.2': 'تطلب أداة رقم هاتف أو حسابًا لا يستطيع الناس في بعض المناطق الحصول عليه.',
  'adoption-of-tools.indicators.0.name': 'عمليات التصدير المستعادة',
  'adoption-of-tools.indicators.0.numerator':
    'الأدوات التي استُعيد تصديرها على سبيل الاختبار خلال آخر 12 شهرًا',
  'adoption-of-tools.indicators.0.denominator': 'الأدوات المستخدمة',
  'adoption-of-tools.indicators.1.name': 'الأعضاء المفقودون في البداية',
  'adoption-of-tools.indicators.1.numerator':
    'الأعضاء المدعوون الذين لم يستخدموا الأداة الرئيسية قط في شهرهم الأول',
  'adoption-of-tools.indicators.1.denominator': 'الأعضاء المدعوون',
  'adoption-of-tools.firstThirtyDays.0.step':
    'سرد كل الأدوات المستخدمة، مع من يدفع ومن يديرها وما يراه شخص من الخارج.',
  'adoption-of-tools.firstThirtyDays.1.step':
    'البحث عن آخر عشرة قرارات، وتدوين المكان الذي يمكن فيه قراءة كل منها.',
  'adoption-of-tools.firstThirtyDays.2.step':
    'اختيار مكان علني واحد للقرارات وآخر للمهام، ونقل ما لم يُحسم إليهما.',
  'adoption-of-tools.firstThirtyDays.3.step': 'تصدير محتوى أداة لا تكاد تُستخدم، وإغلاقها.',
  'adoption-of-tools.firstThirtyDays.4.step': 'استعادة التصدير على جهاز آخر، على سبيل الاختبار.',
  'adoption-of-tools.roles.0.task': 'تسمية المكان لكل غرض، ونقل المحادثات إليه.',
  'adoption-of-tools.roles.1.role': 'مدير الأنظمة',
  'adoption-of-tools.roles.1.task': 'إجراء عمليات التصدير، ومحاولة استعادتها.',
  'adoption-of-tools.roles.2.role': 'الأعضاء',
  'adoption-of-tools.roles.2.task': 'بيان الأجهزة وخطوط الاتصال التي يعملون عليها.',
  'adoption-of-tools.roles.3.task': 'الموافقة على الحسابات وأماكن البيانات مرة واحدة لكل المشاريع.',
  'adoption-of-tools.effort.basis': 'قاعدة شيفرة واحدة لا يزيد أعضاؤها على خمسين.',
  'adoption-of-tools.effort.ranges.0.work': 'الجرد والاختيار',
  'adoption-of-tools.effort.ranges.1.work': 'نقل قناة واحدة مع تاريخها',
  'adoption-of-tools.effort.ranges.2.work': 'التصدير والاستعادة، كل نصف سنة',
};
