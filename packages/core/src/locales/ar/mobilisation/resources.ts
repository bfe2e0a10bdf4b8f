/** The texts of “resources” in Arabic. */
export const resources: Readonly<Record<string, string>> = {
  'resources.human.digital-transformation-experts.name': 'خبراء التحول الرقمي',
  'resources.human.digital-transformation-experts.description':
    'أشخاص يعرفون التكنولوجيا والخدمات العامة معًا، ويستطيعون أن يقولوا لأي شيء أصبح البلد مستعدًا.',
  'resources.human.digital-transformation-experts.points.digital-transformation-experts-a.text':
    'معرفة كيف تعمل التكنولوجيا والبنية التحتية والخدمات الرقمية معًا.',
  'resources.human.digital-transformation-experts.points.digital-transformation-experts-b.text':
    'الحكم على مدى استعداد البلد، وتسمية ما ينقص، وكتابة الاستراتيجية وخارطة الطريق.',
  'resources.human.change-management-specialists.name': 'متخصصو إدارة التغيير',
  'resources.human.change-management-specialists.description':
    'أشخاص يرافقون الموظفين والمستخدمين في تغيير العادات والثقافة.',
  'resources.human.change-management-specialists.points.change-management-specialists-a.text':
    'خبرة سابقة في قيادة منظمات عبر تغييرات في ثقافة العمل.',
  'resources.human.change-management-specialists.points.change-management-specialists-b.text':
    'تيسير الانتقال إلى الخدمات الرقمية بحيث يُقبل عليها المستخدمون وتساندها القيادات.',
  'resources.human.cybersecurity-professional.name': 'متخصص في الأمن السيبراني',
  'resources.human.cybersecurity-professional.description': 'أشخاص يحفظون أمن الأنظمة والبيانات الشخصية.',
  'resources.human.cybersecurity-professional.points.cybersecurity-professional-a.text':
    'احتراف الأمن وحماية البيانات والخصوصية.',
  'resources.human.cybersecurity-professional.points.cybersecurity-professional-b.text':
    'تخطيط ضمانات كل منفعة عامة رقمية والسهر على تطبيقها.',
  'resources.human.cybersecurity-professional.note':
    'ورد الاسم في المصدر بصيغة المفرد، خلافًا لسائر أسماء القائمة.',
  'resources.human.data-scientists-and-analysts.name': 'علماء البيانات ومحللوها',
  'resources.human.data-scientists-and-analysts.description':
    'أشخاص يحوّلون البيانات إلى استنتاجات يمكن توجيه الخدمة بها.',
  'resources.human.data-scientists-and-analysts.points.data-scientists-and-analysts-a.text':
    'القدرة على إدارة البيانات وتحليلها وعرضها في رسوم بيانية واضحة.',
  'resources.human.data-scientists-and-analysts.points.data-scientists-and-analysts-b.text':
    'تزويد القرارات بالأدلة، ومراقبة أداء الخدمات، والإشارة إلى ما ينبغي أن يتحسن.',
  'resources.human.ux-designers.name': 'مصممو تجربة المستخدم (UX)',
  'resources.human.ux-designers.description': 'أشخاص يصوغون الخدمات حول مستخدميها.',
  'resources.human.ux-designers.points.ux-designers-a.text': 'التصميم من وجهة نظر المستخدم.',
  'resources.human.ux-designers.points.ux-designers-b.text':
    'جعل الخدمات سهلة الفهم، متاحة للأشخاص ذوي الإعاقة، قريبة مما يحتاج إليه المواطنون.',
  'resources.human.digital-service-delivery-managers.name': 'مديرو تقديم الخدمات الرقمية',
  'resources.human.digital-service-delivery-managers.description':
    'أشخاص مسؤولون عن خدمة رقمية من الطلب الأول إلى التشغيل اليومي.',
  'resources.human.digital-service-delivery-managers.points.digital-service-delivery-managers-a.text':
    'إدارة الخدمة العامة بوصفها سلسلة واحدة من البداية إلى النهاية.',
  'resources.human.digital-service-delivery-managers.points.digital-service-delivery-managers-b.text':
    'الإشراف على التعميم والربط بأنظمة أخرى والصيانة بعد ذلك.',
  'resources.human.digital-literacy-and-capacity-building-trainers.name':
    'مدرّبو محو الأمية الرقمية وبناء القدرات',
  'resources.human.digital-literacy-and-capacity-building-trainers.description':
    'أشخاص يعلّمون غيرهم استخدام الخدمات الرقمية وتشغيلها.',
  'resources.human.digital-literacy-and-capacity-building-trainers.points.digital-literacy-and-capacity-building-trainers-a.text':
    'معرفة كيف يتعلم الكبار المهارات الرقمية.',
  'resources.human.digital-literacy-and-capacity-building-trainers.points.digital-literacy-and-capacity-building-trainers-b.text':
    'تدريب الموظفين العامين والمواطنين وفئات أخرى على استخدام ما بُني.',
  'resources.human.project-managers.name': 'مديرو المشاريع',
  'resources.human.project-managers.description':
    'أشخاص يجمعون نطاق المبادرة ووقتها ومخاطرها والمشاركين فيها في يد واحدة.',
  'resources.human.project-managers.points.project-managers-a.text': 'تنسيق عمل المبادرة ومراقبة تقدمها.',
  'resources.human.project-managers.points.project-managers-b.text':
    'العناية بالخطة والمخاطر والاتصال بالمعنيين.',
  'resources.human.policy-and-regulatory-experts.name': 'خبراء السياسات واللوائح التنظيمية',
  'resources.human.policy-and-regulatory-experts.description':
    'أشخاص يعرفون القواعد التي يجب أن تسير عليها الخدمات الرقمية.',
  'resources.human.policy-and-regulatory-experts.points.policy-and-regulatory-experts-a.text':
    'معرفة الحوكمة الرقمية والسياسات العامة والتنظيم.',
  'resources.human.policy-and-regulatory-experts.points.policy-and-regulatory-experts-b.text':
    'مواءمة كل مبادرة مع قوانين البلد وقواعده.',
  'resources.human.collaboration-and-partnership-managers.name': 'مديرو التعاون والشراكات',
  'resources.human.collaboration-and-partnership-managers.description':
    'أشخاص يحافظون على تماسك تحالفات من أطراف كثيرة.',
  'resources.human.collaboration-and-partnership-managers.points.collaboration-and-partnership-managers-a.text':
    'إقامة شراكات بين عدة أطراف وإبقاؤها عاملة.',
  'resources.human.collaboration-and-partnership-managers.points.collaboration-and-partnership-managers-b.text':
    'جمع الجهات العامة والشركات والمجتمع المدني حول طاولة واحدة.',
  'resources.human.volunteers.name': 'المتطوعون',
  'resources.human.volunteers.description': 'أشخاص يقدّمون الوقت والمهارة بلا أجر.',
  'resources.human.volunteers.points.volunteers-a.text': 'يأتون من كل فئات المجتمع ويتبرعون بوقتهم.',
  'resources.human.volunteers.points.volunteers-b.text':
    'يساعدون في الاختبارات وإدخال البيانات والمحتوى والترجمة والتواصل والمجتمع.',
  'resources.human.volunteers.points.volunteers-c.text':
    'قد يكونون طلبة أو متقاعدين أو عاملين أو هواة تكنولوجيا.',
  'resources.human.volunteers.points.volunteers-d.text':
    'يسدون النقص في الموظفين، ويجعلون المجتمع يشعر بأن الخدمة له.',
  'resources.financial.government-budgets.name': 'الميزانيات الحكومية',
  'resources.financial.government-budgets.description': 'أموال ترصدها الدولة للتحول الرقمي في ميزانياتها.',
  'resources.financial.government-budgets.points.government-budgets-a.text':
    'بنود في الميزانية للتحول الرقمي على المستوى الوطني أو مستوى الولايات أو المستوى المحلي.',
  'resources.financial.government-budgets.points.government-budgets-b.text':
    'حصص من عدة وزارات، مثل وزارات التكنولوجيا أو الخدمات العامة أو الابتكار.',
  'resources.financial.international-development-funding.name': 'التمويل الإنمائي الدولي',
  'resources.financial.international-development-funding.description':
    'منح أو قروض أو مساعدة خبراء من الهيئات المتعددة الأطراف وهيئات المعونة.',
  'resources.financial.international-development-funding.points.international-development-funding-a.text':
    'دعم من الهيئات المتعددة الأطراف ومصارف التنمية ووكالات المعونة، في صورة هبة أو قرض أو مشورة.',
  'resources.financial.international-development-funding.points.international-development-funding-b.text':
    'الأمثلة المذكورة: البنك الدولي وصندوق النقد الدولي (IMF) ومصارف التنمية الإقليمية.',
  'resources.financial.public-private-partnerships.name': 'الشراكات بين القطاعين العام والخاص (PPPs)',
  'resources.financial.public-private-partnerships.description': 'تدفع الحكومة والشركات تكلفة مشروع معًا.',
  'resources.financial.public-private-partnerships.points.public-private-partnerships-a.text':
    'تستثمر الدولة وشركة، مثل شركة تكنولوجيا، كلتاهما في مشروع واحد.',
  'resources.financial.public-private-partnerships.points.public-private-partnerships-b.text':
    'يكسب المشروع مهارات الجانب الخاص وموارده.',
  'resources.financial.innovation-funds-and-challenges.name': 'صناديق الابتكار ومسابقاته',
  'resources.financial.innovation-funds-and-challenges.description': 'أموال تُنال بالتنافس على أفكار جديدة.',
  'resources.financial.innovation-funds-and-challenges.points.innovation-funds-and-challenges-a.text':
    'مسابقات وصناديق تموّل منافع عامة رقمية جديدة.',
  'resources.financial.innovation-funds-and-challenges.points.innovation-funds-and-challenges-b.text':
    'تديرها جهات عامة أو مؤسسات مانحة أو هيئات دولية.',
  'resources.financial.digital-transformation-bonds-or-loans.name': 'سندات التحول الرقمي أو قروضه',
  'resources.financial.digital-transformation-bonds-or-loans.description':
    'أموال مقترضة لا يجوز إنفاقها إلا على البنية التحتية الرقمية.',
  'resources.financial.digital-transformation-bonds-or-loans.points.digital-transformation-bonds-or-loans-a.text':
    'سندات أو قروض معقودة لهذا الغرض وحده.',
  'resources.financial.digital-transformation-bonds-or-loans.points.digital-transformation-bonds-or-loans-b.text':
    'فتح الباب أمام كبار المستثمرين وسوق رأس المال.',
  'resources.financial.crowdfunding-and-citizen-contributions.name': 'التمويل الجماعي ومساهمات المواطنين',
  'resources.financial.crowdfunding-and-citizen-contributions.description': 'مبالغ صغيرة من عامة الناس.',
  'resources.financial.crowdfunding-and-citizen-contributions.points.crowdfunding-and-citizen-contributions-a.text':
    'يدفع الناس عبر موقع للتمويل الجماعي أو يتبرعون، من أجل البناء أو الصيانة.',
  'resources.financial.philanthropic-grants-and-foundations.name': 'المنح الخيرية والمؤسسات المانحة',
  'resources.financial.philanthropic-grants-and-foundations.description':
    'هبات من متبرعين أفراد وجمعيات خيرية.',
  'resources.financial.philanthropic-grants-and-foundations.points.philanthropic-grants-and-foundations-a.text':
    'مؤسسات مانحة وجمعيات خيرية ومتبرعون أثرياء مهتمون بالمنافع العامة الرقمية يدفعون جزءًا.',
  'resources.financial.international-collaborations-and-partnerships.name': 'أوجه التعاون والشراكات الدولية',
  'resources.financial.international-collaborations-and-partnerships.description':
    'أموال وموارد من دول أخرى وهيئات دولية بموجب اتفاق مشترك.',
  'resources.financial.international-collaborations-and-partnerships.points.international-collaborations-and-partnerships-a.text':
    'اتفاقات مع شريك أجنبي أو عدة شركاء تجلب أموالًا أو عاملين أو معدات.',
  'resources.financial.revenue-generating-models.name': 'نماذج مدرّة للإيرادات',
  'resources.financial.revenue-generating-models.description': 'دخل الخدمة نفسها.',
  'resources.financial.revenue-generating-models.points.revenue-generating-models-a.text':
    'رسوم المستخدمين أو حصة من الإيرادات تغطي جزءًا من التشغيل والصيانة.',
  'resources.financial.regional-or-national-digital-transformation-funds.name':
    'الصناديق الإقليمية أو الوطنية للتحول الرقمي',
  'resources.financial.regional-or-national-digital-transformation-funds.description':
    'صندوق دائم للتحول الرقمي.',
  'resources.financial.regional-or-national-digital-transformation-funds.points.regional-or-national-digital-transformation-funds-a.text':
    'تفتح منطقة أو بلد صندوق استثمار خاصًا يموّل المنافع العامة الرقمية ضمن أمور أخرى.',
  'resources.infrastructural.connectivity-infrastructure.name': 'البنية التحتية للاتصال بالشبكة',
  'resources.infrastructural.connectivity-infrastructure.description': 'شبكات تصل إلى الجميع.',
  'resources.infrastructural.connectivity-infrastructure.points.connectivity-infrastructure-a.text':
    'نطاق عريض بالكابل وبشبكة الهاتف المحمول في كل أنحاء البلد.',
  'resources.infrastructural.connectivity-infrastructure.points.connectivity-infrastructure-b.text':
    'بنية تحتية متينة للاتصالات: الألياف الضوئية وأبراج الإرسال والأقمار الصناعية.',
  'resources.infrastructural.data-centres-and-cloud-computing.name': 'مراكز البيانات والحوسبة السحابية',
  'resources.infrastructural.data-centres-and-cloud-computing.description':
    'أماكن تعمل فيها الخدمات، مملوكة للدولة أو مستأجرة.',
  'resources.infrastructural.data-centres-and-cloud-computing.points.data-centres-and-cloud-computing-a.text':
    'مراكز بيانات موثوقة وآمنة، تملكها الدولة أو تُشترى خدماتها من مقدمي سحابة تجاريين.',
  'resources.infrastructural.data-centres-and-cloud-computing.points.data-centres-and-cloud-computing-b.text':
    'سعة سحابية تنمو مع الخدمات المستضافة عليها.',
  'resources.infrastructural.data-centres-and-cloud-computing.points.data-centres-and-cloud-computing-c.text':
    'أرصدة واشتراكات سحابية تتيح الوصول.',
  'resources.infrastructural.digital-identification-systems.name': 'أنظمة تحديد الهوية الرقمية',
  'resources.infrastructural.digital-identification-systems.description':
    'طرق يثبت بها الناس هويتهم عبر الإنترنت.',
  'resources.infrastructural.digital-identification-systems.points.digital-identification-systems-a.text':
    'منصة هوية آمنة تعمل مع أنظمة أخرى، مثل بطاقة هوية وطنية أو خدمة لتسجيل الدخول.',
  'resources.infrastructural.digital-identification-systems.points.digital-identification-systems-b.text':
    'تتيح دخول الناس بأمان وتعرض على كل منهم خدماته.',
  'resources.infrastructural.shared-digital-platforms.name': 'المنصات الرقمية المشتركة',
  'resources.infrastructural.shared-digital-platforms.description': 'أجزاء مشتركة تبني عليها جهات كثيرة.',
  'resources.infrastructural.shared-digital-platforms.points.shared-digital-platforms-a.text':
    'منصات وواجهات برمجة تطبيقات (APIs) مشتركة تبني عليها الجهات خدماتها وتربطها.',
  'resources.infrastructural.shared-digital-platforms.points.shared-digital-platforms-b.text':
    'تراخيص وحقوق وصول للجهات ومستخدمي هذه المنصات.',
  'resources.infrastructural.cybersecurity-and-data-protection-infrastructure.name':
    'البنية التحتية للأمن السيبراني وحماية البيانات',
  'resources.infrastructural.cybersecurity-and-data-protection-infrastructure.description':
    'معدات وأدوات تدافع عن الأنظمة والبيانات.',
  'resources.infrastructural.cybersecurity-and-data-protection-infrastructure.points.cybersecurity-and-data-protection-infrastructure-a.text':
    'دفاع قوي: جدران حماية وكشف التسلل ومركز لعمليات الأمن.',
  'resources.infrastructural.cybersecurity-and-data-protection-infrastructure.points.cybersecurity-and-data-protection-infrastructure-b.text':
    'وسائل للتشفير والتخزين الآمن وحماية الخصوصية.',
  'resources.infrastructural.cybersecurity-and-data-protection-infrastructure.points.cybersecurity-and-data-protection-infrastructure-c.text':
    'برامج وأدوات وتراخيص للأمن.',
  'resources.infrastructural.interoperability-and-integration-frameworks.name':
    'أطر قابلية التشغيل البيني والتكامل',
  'resources.infrastructural.interoperability-and-integration-frameworks.description':
    'قواعد وأدوات تتيح التخاطب بين الأنظمة الجديدة والقديمة.',
  'resources.infrastructural.interoperability-and-integration-frameworks.points.interoperability-and-integration-frameworks-a.text':
    'معايير وبروتوكولات تقنية تربط المنافع العامة الرقمية بعضها ببعض وبالأنظمة الأقدم.',
  'resources.infrastructural.interoperability-and-integration-frameworks.points.interoperability-and-integration-frameworks-b.text':
    'تراخيص للبرمجيات الوسيطة وسائر أدوات الربط.',
  'resources.infrastructural.digital-service-delivery-channels.name': 'قنوات تقديم الخدمات الرقمية',
  'resources.infrastructural.digital-service-delivery-channels.description':
    'الطرق التي تصل بها الخدمة إلى الناس.',
  'resources.infrastructural.digital-service-delivery-channels.points.digital-service-delivery-channels-a.text':
    'عدة قنوات في آن واحد: مواقع الويب وتطبيقات الهاتف وأكشاك الخدمة.',
  'resources.infrastructural.digital-service-delivery-channels.points.digital-service-delivery-channels-b.text':
    'كل قناة صالحة لأصحاب المهارة الرقمية القليلة والكبيرة.',
  'resources.infrastructural.digital-service-delivery-channels.points.digital-service-delivery-channels-c.text':
    'تراخيص وحقوق استخدام لمنصات التقديم.',
  'resources.infrastructural.geographic-information-systems.name': 'نظم المعلومات الجغرافية (GIS)',
  'resources.infrastructural.geographic-information-systems.description':
    'خرائط وبيانات مكانية للخدمات والقرارات.',
  'resources.infrastructural.geographic-information-systems.points.geographic-information-systems-a.text':
    'بيانات جغرافية مكانية ومنصة GIS، لخدمات بحسب المكان ولقرارات قائمة على الأدلة.',
  'resources.infrastructural.geographic-information-systems.points.geographic-information-systems-b.text':
    'تراخيص GIS، أو GIS في صورة خدمة سحابية.',
  'resources.infrastructural.digital-payment-systems.name': 'أنظمة الدفع الرقمي',
  'resources.infrastructural.digital-payment-systems.description': 'طرق آمنة للدفع والقبض.',
  'resources.infrastructural.digital-payment-systems.points.digital-payment-systems-a.text':
    'بنية تحتية للدفع آمنة وسريعة: محافظ إلكترونية وخدمات مصرفية عبر الإنترنت وبوابات تعمل معًا.',
  'resources.infrastructural.digital-payment-systems.points.digital-payment-systems-b.text':
    'مدفوعات تجري بسلاسة داخل الخدمة العامة.',
  'resources.infrastructural.digital-payment-systems.points.digital-payment-systems-c.text':
    'تراخيص لمعالجة المدفوعات، وحسابات للتجار.',
  'resources.infrastructural.data-management-and-analytics-infrastructure.name':
    'البنية التحتية لإدارة البيانات وتحليلها',
  'resources.infrastructural.data-management-and-analytics-infrastructure.description':
    'حيث تُحفظ بيانات الخدمات وتُدرس.',
  'resources.infrastructural.data-management-and-analytics-infrastructure.points.data-management-and-analytics-infrastructure-a.text':
    'منصات وبحيرات بيانات وأدوات تحليل تجمع ما تنتجه الخدمات وتستخلص منه الدروس.',
  'resources.infrastructural.data-management-and-analytics-infrastructure.points.data-management-and-analytics-infrastructure-b.text':
    'تراخيص، أو خدمات سحابية، لمعالجة البيانات وتحليلها.',
  'resources.institutional.policy-frameworks.name': 'أطر السياسات',
  'resources.institutional.policy-frameworks.description': 'السياسات التي يحتاج البلد إلى تدوينها.',
  'resources.institutional.policy-frameworks.points.policy-frameworks-a.name':
    'الاستراتيجيات / السياسات الرقمية الوطنية',
  'resources.institutional.policy-frameworks.points.policy-frameworks-a.text':
    'تحديد مسار البلد في كل ما هو رقمي.',
  'resources.institutional.policy-frameworks.points.policy-frameworks-b.name': 'سياسات البيانات المفتوحة',
  'resources.institutional.policy-frameworks.points.policy-frameworks-b.text':
    'بيان أي بيانات عامة مفتوحة ولمن.',
  'resources.institutional.policy-frameworks.points.policy-frameworks-c.name':
    'سياسات تشجّع البرمجيات المفتوحة المصدر والمعايير المفتوحة',
  'resources.institutional.policy-frameworks.points.policy-frameworks-c.text':
    'مطالبة الجهات العامة بتفضيل الشيفرة المفتوحة والمعايير المفتوحة.',
  'resources.institutional.policy-frameworks.points.policy-frameworks-d.name':
    'سياسات الحكومة الإلكترونية / التحول الرقمي',
  'resources.institutional.policy-frameworks.points.policy-frameworks-d.text':
    'تنظيم كيفية تحوّل الإدارة نفسها إلى إدارة رقمية.',
  'resources.institutional.policy-frameworks.points.policy-frameworks-e.name':
    'سياسات تكنولوجيا المعلومات والاتصالات / النطاق العريض',
  'resources.institutional.policy-frameworks.points.policy-frameworks-e.text': 'تنظيم الشبكات والوصول إليها.',
  'resources.institutional.strategies-and-action-plans.name': 'الاستراتيجيات وخطط العمل',
  'resources.institutional.strategies-and-action-plans.description': 'الخطط التي تنفّذ السياسات.',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-a.name':
    'الاستراتيجيات الوطنية للبيانات المفتوحة',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-a.text':
    'تخطيط كيفية نشر البيانات العامة واستخدامها.',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-b.name':
    'استراتيجيات اعتماد البرمجيات المفتوحة المصدر',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-b.text':
    'تخطيط كيفية انتقال الجهات العامة إلى المصادر المفتوحة.',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-c.name':
    'خرائط طريق تنفيذ المنافع العامة الرقمية',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-c.text':
    'تحديد ترتيب إدخال المنافع العامة الرقمية.',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-d.name':
    'استراتيجيات الحكومة الإلكترونية / الحكومة الرقمية',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-d.text':
    'تخطيط الخدمات الرقمية للحكومة.',
  'resources.institutional.institutional-mechanisms.name': 'الآليات المؤسسية',
  'resources.institutional.institutional-mechanisms.description': 'الهيئات والاتفاقات التي تعمل بالخطط.',
  'resources.institutional.institutional-mechanisms.points.institutional-mechanisms-a.text':
    'جهة أو وحدة مهمتها الخاصة هي التحول الرقمي والبيانات المفتوحة والمنافع العامة الرقمية.',
  'resources.institutional.institutional-mechanisms.points.institutional-mechanisms-b.text':
    'مجلس أو فرقة عمل تتفق فيه الجهات على خطوات مشتركة.',
  'resources.institutional.institutional-mechanisms.points.institutional-mechanisms-c.name':
    'أطر الشراكة بين القطاعين العام والخاص (PPP)',
  'resources.institutional.institutional-mechanisms.points.institutional-mechanisms-c.text':
    'حسم كيف يجوز للدولة أن تعمل مع الشركات.',
  'resources.institutional.capacity-building-and-community-support.name': 'بناء القدرات ودعم المجتمعات',
  'resources.institutional.capacity-building-and-community-support.description':
    'مساعدة الناس على التعلم واللقاء والحصول على المشورة.',
  'resources.institutional.capacity-building-and-community-support.points.capacity-building-and-community-support-a.text':
    'دورات للموظفين العامين والمطورين والمستخدمين.',
  'resources.institutional.capacity-building-and-community-support.points.capacity-building-and-community-support-b.text':
    'أماكن لتبادل المعرفة، وجماعات لأهل المهنة الواحدة.',
  'resources.institutional.capacity-building-and-community-support.points.capacity-building-and-community-support-c.text':
    'هاكاثونات ومسابقات ابتكار وفعاليات تُصنع فيها الأشياء معًا.',
  'resources.institutional.capacity-building-and-community-support.points.capacity-building-and-community-support-d.text':
    'مساعدة خبراء ومشورة عند الطلب.',
  'resources.institutional.funding-and-investment.name': 'التمويل والاستثمار',
  'resources.institutional.funding-and-investment.description': 'من أين تأتي أموال المؤسسات.',
  'resources.institutional.funding-and-investment.points.funding-and-investment-a.text':
    'ميزانيات الدولة وبرامجها للمنافع العامة الرقمية.',
  'resources.institutional.funding-and-investment.points.funding-and-investment-b.text':
    'أموال من الجهات المانحة والهيئات المتعددة الأطراف.',
  'resources.institutional.funding-and-investment.points.funding-and-investment-c.text':
    'حوافز وصناديق ابتكار.',
  'resources.institutional.standards-and-interoperability.name': 'المعايير وقابلية التشغيل البيني',
  'resources.institutional.standards-and-interoperability.description':
    'قواعد تقنية مشتركة متفق عليها ويُتحقق منها.',
  'resources.institutional.standards-and-interoperability.points.standards-and-interoperability-a.text':
    'معايير مفتوحة ومواصفات مفتوحة معتمدة فعلًا.',
  'resources.institutional.standards-and-interoperability.points.standards-and-interoperability-b.text':
    'إطار لقابلية التشغيل البيني، فيه بروتوكولات لتبادل البيانات.',
  'resources.institutional.standards-and-interoperability.points.standards-and-interoperability-c.text':
    'شهادات وطرق أخرى للتحقق من التقيد بالقواعد.',
  'resources.institutional.monitoring-and-evaluation.description': 'طرق لمعرفة ما حققته المبادرة.',
  'resources.institutional.monitoring-and-evaluation.points.monitoring-and-evaluation-a.text':
    'طريقة لقياس الإقبال على المنافع العامة الرقمية وأثرها.',
  'resources.institutional.monitoring-and-evaluation.points.monitoring-and-evaluation-b.text':
    'مؤشرات الأداء ومقاييسه.',
  'resources.institutional.monitoring-and-evaluation.points.monitoring-and-evaluation-c.text':
    'قنوات للملاحظات، وللشكاوى التي تلقى جوابًا.',
  'resources.institutional.multi-stakeholder-collaboration.name': 'تعاون أصحاب المصلحة المتعددين',
  'resources.institutional.multi-stakeholder-collaboration.description': 'العمل معًا عبر القطاعات والحدود.',
  'resources.institutional.multi-stakeholder-collaboration.points.multi-stakeholder-collaboration-a.text':
    'شراكات بين الدولة والشركات.',
  'resources.institutional.multi-stakeholder-collaboration.points.multi-stakeholder-collaboration-b.text':
    'طرق لمشاركة المجتمع المدني وسماع صوته.',
  'resources.institutional.multi-stakeholder-collaboration.points.multi-stakeholder-collaboration-c.text':
    'شبكات مع الجوار في المنطقة ومع العالم.',
  'resources.institutional.knowledge-sharing-platforms.name': 'منصات تبادل المعرفة',
  'resources.institutional.knowledge-sharing-platforms.description': 'أماكن تجمع ما تعلمه الناس.',
  'resources.institutional.knowledge-sharing-platforms.points.knowledge-sharing-platforms-a.text':
    'إنشاء منصات تلتقي فيها الخبرات والممارسات الجيدة في الحلول الرقمية.',
};
