/** The texts of “capacity-building” in Arabic. */
export const capacityBuilding: Readonly<Record<string, string>> = {
  'leveraging-partnerships-for-resource-mobilization.what':
    'بناء اتفاقات دائمة مع الشركات والجامعات والمجتمع المدني يحصل بها المشروع على الخبرة أو البحوث أو البنية التحتية أو سعة الانتشار، ويعرف فيها كل شريك ما يعطيه وما يناله.',
  'leveraging-partnerships-for-resource-mobilization.why':
    'قليل من الوزارات يستطيع أن يدفع ثمن كل ما تحتاج إليه منفعة عامة رقمية. فقد تستضيف الجامعة وتعلّم، وقد تعير الشركة مهندسين، وقد تصل الجمعية إلى القرى. غير أن الوعود الفضفاضة تزول حين تغيّر جهة الاتصال وظيفتها.',
  'leveraging-partnerships-for-resource-mobilization.how.0': 'سرد ما ينقص وأي نوع من الشركاء يملكه.',
  'leveraging-partnerships-for-resource-mobilization.how.1':
    'النظر في دوافع كل شريك مرشح، ورفض المعونة التي تربط المشروع بمورّد واحد.',
  'leveraging-partnerships-for-resource-mobilization.how.2':
    'الاتفاق كتابةً على الأهداف والمساهمات والحقوق والبيانات والقرارات والمدة.',
  'leveraging-partnerships-for-resource-mobilization.how.3':
    'حسم الخروج منذ البداية: من يُبقي النظام عاملًا إذا غادر الشريك.',
  'leveraging-partnerships-for-resource-mobilization.how.4':
    'تسمية جهة اتصال لدى كل طرف، واللقاء كل ربع سنة.',
  'leveraging-partnerships-for-resource-mobilization.how.5': 'قياس ما جلبته الشراكة، وإعلانه.',
  'leveraging-partnerships-for-resource-mobilization.evidence.0':
    'اتفاقات موقعة فيها المساهمات وشروط الخروج.',
  'leveraging-partnerships-for-resource-mobilization.evidence.1': 'سجل بما ساهم به الشركاء مع تقدير لقيمته.',
  'leveraging-partnerships-for-resource-mobilization.evidence.2': 'محاضر المراجعات مع الشركاء.',
  'strategic-funding.what':
    'جمع الأموال للمصادر المفتوحة وإدارتها على مدى عدة سنوات من مزيج مخطط من المصادر، بمقترحات تبيّن المنفعة بعبارات تفهمها كل جهة ممولة.',
  'strategic-funding.why':
    'كثيرًا ما تبدأ المشاريع بمنحة واحدة وتنتهي بها. وتكاليف التشغيل لا تثير اهتمام الجهات المانحة ولا تعرفها الخزانة، ولذلك يلزم أن تنقل خطةٌ الخدمةَ خطوة خطوة إلى مصدر يدوم.',
  'strategic-funding.how.0': 'وضع خطة للتكاليف على مدى خمس سنوات، تظهر فيها الصيانة منفصلة عن البناء.',
  'strategic-funding.how.1': 'سرد المصادر الممكنة مع جدولها الزمني وحجمها وشروطها ومنحها السابقة.',
  'strategic-funding.how.2':
    'كتابة دراسة جدوى واحدة للمشروع فيها أدلة إثبات على الوفورات والمستخدمين وإعادة الاستخدام، وتكييفها مع كل جهة ممولة.',
  'strategic-funding.how.3': 'توزيع المخاطر بحيث لا يتحمل أي مصدر أكثر من نحو نصف تكلفة التشغيل.',
  'strategic-funding.how.4': 'الاتفاق مبكرًا مع وزارة المالية على بند في الميزانية للصيانة.',
  'strategic-funding.how.5': 'الإبلاغ عن النتائج في الموعد، بحسابات يستطيع أي شخص التحقق منها.',
  'strategic-funding.evidence.0': 'خطة تمويل لعدة سنوات من أكثر من مصدر.',
  'strategic-funding.evidence.1': 'المقترحات المرسلة ونتائجها.',
  'strategic-funding.evidence.2': 'بند في الميزانية للصيانة.',
  'strategic-funding.evidence.3': 'حسابات منشورة للمشروع.',
  'human-resource-planning-and-allocation.what':
    'التخطيط لمن يحتاج إليهم برنامج للمصادر المفتوحة في كل مرحلة، ومن أين يأتون، وكيف يُدرَّبون وتُدفع أجورهم، وكيف يُحافظ عليهم.',
  'human-resource-planning-and-allocation.why':
    'المتخصصون قلة والشركات تدفع أكثر. وإذا حسبت الخطة التراخيص والخوادم ولم تحسب الأشخاص، توقف التعميم عند أول استقالة. والتخطيط المبكر يتيح التدريب بدلًا من المنافسة.',
  'human-resource-planning-and-allocation.how.0':
    'سرد الأدوار والجهد بحسب المرحلة: المطورون والمحللون والقائمون بالتشغيل والمدرّبون وقادة المشاريع والقانونيون.',
  'human-resource-planning-and-allocation.how.1': 'المقارنة بالموظفين المتاحين وبخريجي السنوات المقبلة.',
  'human-resource-planning-and-allocation.how.2':
    'الاختيار لكل فجوة: التدريب، أو التوظيف، أو الإعارة من شريك، أو التعاقد لمدة محدودة مع نقل المعرفة.',
  'human-resource-planning-and-allocation.how.3':
    'إنشاء وظائف ومسارات مهنية للتقنيين في الخدمة المدنية، واستخدام مزايا غير الأجر.',
  'human-resource-planning-and-allocation.how.4': 'إقران الاستشاريين بموظفين منذ اليوم الأول.',
  'human-resource-planning-and-allocation.how.5':
    'متابعة الشواغر والمغادرات كل ربع سنة، وسؤال المغادرين عن الأسباب.',
  'human-resource-planning-and-allocation.evidence.0': 'خطة للموظفين بحسب الدور والمرحلة.',
  'human-resource-planning-and-allocation.evidence.1': 'توصيفات للوظائف التقنية في الخدمة المدنية.',
  'human-resource-planning-and-allocation.evidence.2': 'أرقام الشواغر ومدد البقاء في الوظيفة.',
  'human-resource-planning-and-allocation.evidence.3': 'محاضر التسليم من الاستشاريين إلى الموظفين.',
  'mobilizing-in-kind-contributions-and-technical-expertise.what':
    'الحصول على مساعدة ليست مالًا: ساعات من المتطوعين والخبراء، وأرصدة للخدمات السحابية، وأدوات، وبيانات، وقاعات، ومعدات؛ واستخدامها بطريقة لا تُنشئ تبعية جديدة.',
  'mobilizing-in-kind-contributions-and-technical-expertise.why':
    'قد تكون هذه المساعدة الجزء الأكبر من موارد مشروع صغير الميزانية. ولها تكاليف خفية أيضًا: فالمتطوعون يحتاجون إلى رعاية، والأرصدة المتبرَّع بها تنفد، والأداة المتاحة بلا مقابل قد تصبح باهظة لاحقًا.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.0':
    'كتابة قائمة رغبات محددة بالكمية والجودة والتاريخ.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.1':
    'نشر القائمة للمجتمعات والشركات والجامعات والشركاء، مع جهة اتصال واحدة.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.2':
    'التحقق في كل عرض من الشروط والمدة والأمن والتكلفة بعد انتهائه.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.3':
    'منح المتطوعين مهام واضحة ومرشدًا وتقديرًا.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.4': 'قيد قيمة ما قُدّم كأنه دُفع ثمنه.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.5': 'التخطيط لليوم الذي تنتهي فيه الهبة.',
  'mobilizing-in-kind-contributions-and-technical-expertise.evidence.0':
    'قائمة رغبات وسجل للهبات فيه القيمة وتاريخ الانتهاء.',
  'mobilizing-in-kind-contributions-and-technical-expertise.evidence.1':
    'نظام للتطوع فيه المهام وجهات الاتصال.',
  'mobilizing-in-kind-contributions-and-technical-expertise.evidence.2': 'خطة لاستبدال الخدمات المتبرَّع بها.',
  'maximizing-open-source-resource-networks.what':
    'الإفادة مما هو موجود في أنحاء العالم: مجتمعات المطورين، والمؤسسات غير الربحية، والسجلات، وبرامج الإرشاد، وحكومات أخرى لديها النظام نفسه.',
  'maximizing-open-source-resource-networks.why':
    'تكاد كل مشكلة تواجه مشروعًا عامًا مفتوح المصدر أن تكون قد صودفت في مكان آخر. والوزارة التي تعرف الشبكات تحصل على جواب في يوم وتتقاسم تكلفة التطوير؛ أما التي لا تعرفها فتدفع لاستشاري ليبحث عنه.',
  'maximizing-open-source-resource-networks.how.0':
    'رسم خريطة للشبكات لكل نظام مستخدم: منتدى المشروع والمؤسسة الراعية والبلدان المستخدِمة والمجموعات الإقليمية.',
  'maximizing-open-source-resource-networks.how.1':
    'الانضمام بأشخاص مسمَّين لديهم وقت لذلك، والتعريف بعمل البلد.',
  'maximizing-open-source-resource-networks.how.2': 'طلب خطط البلدان الأخرى وعقودها ودروسها قبل بدء العمل.',
  'maximizing-open-source-resource-networks.how.3': 'التقدم إلى برامج الإرشاد والزمالات للموظفين والطلبة.',
  'maximizing-open-source-resource-networks.how.4':
    'تقاسم تكاليف الوظائف البرمجية المشتركة مع مستخدمين آخرين بدلًا من الانفراد ببنائها.',
  'maximizing-open-source-resource-networks.how.5':
    'المساهمة في المقابل: دراسات حالة وترجمات ووثائق واستضافة اجتماعات.',
  'maximizing-open-source-resource-networks.evidence.0': 'خريطة للشبكات مع جهات الاتصال.',
  'maximizing-open-source-resource-networks.evidence.1': 'مواد من بلدان أخرى أُعيد استخدامها.',
  'maximizing-open-source-resource-networks.evidence.2': 'وظيفة برمجية دُفع ثمنها بالاشتراك.',
  'maximizing-open-source-resource-networks.evidence.3': 'محاضرات أو دراسات حالة ساهم بها البلد.',
};
