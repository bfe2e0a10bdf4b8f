/** The texts of “advice” in Arabic. */
export const advice: Readonly<Record<string, string>> = {
  'advice.items.tech-giants-access-to-cutting-edge-resources.name': 'الوصول إلى موارد متقدمة',
  'advice.items.tech-giants-access-to-cutting-edge-resources.description':
    'تضع الشركة تحت تصرف المشروع سعة سحابية وأدوات برمجية وخبرة عملية لا يكاد يستطيع شراءها بنفسه.',
  'advice.items.tech-giants-access-to-cutting-edge-resources.note':
    'تنقطع الجملة في النص الأصلي بعد لفظ ما ينمو؛ والمقصود هو المشروع.',
  'advice.items.tech-giants-visibility-and-credibility.name': 'الظهور والمصداقية',
  'advice.items.tech-giants-visibility-and-credibility.description':
    'يستفيد المشروع من السمعة الحسنة لشريك معروف، فيزداد عدد المهتمين بدفع تكلفته.',
  'advice.items.ppp-mission-and-objectives-alignment.name': 'توافق الرسالة والأهداف',
  'advice.items.ppp-mission-and-objectives-alignment.description':
    'تبيّن ما إذا كان الطرفان يريدان الشيء نفسه.',
  'advice.items.ppp-mission-and-objectives-alignment.points.ppp-mission-and-objectives-alignment-a.text':
    'التحقق من أن غاية الشركة وقيمها تلائم الهدف العام.',
  'advice.items.ppp-mission-and-objectives-alignment.points.ppp-mission-and-objectives-alignment-b.text':
    'تدوين الغايات المشتركة، مع النتائج والمواعيد ومقاييس النجاح.',
  'advice.items.ppp-mission-and-objectives-alignment.points.ppp-mission-and-objectives-alignment-c.text':
    'السؤال عن سبب مشاركة الشركة، والبحث عما هو أكثر من الربح.',
  'advice.items.ppp-mission-and-objectives-alignment.points.ppp-mission-and-objectives-alignment-d.text':
    'سرد ما يجيده كل طرف والمواضع التي يسد فيها أحدهما ثغرات الآخر.',
  'advice.items.ppp-agreeable-project-terms.name': 'شروط للمشروع متفق عليها',
  'advice.items.ppp-agreeable-project-terms.description': 'حسم المال والأدوار والقواعد والحقوق في عقد.',
  'advice.items.ppp-agreeable-project-terms.points.ppp-agreeable-project-terms-a.text':
    'التفاوض على من يدفع ماذا، ومن يوفّر ماذا، ومن يتولى ماذا.',
  'advice.items.ppp-agreeable-project-terms.points.ppp-agreeable-project-terms-b.text':
    'وضع قواعد معلنة للتوجيه والقرارات والتواصل بين الطرفين.',
  'advice.items.ppp-agreeable-project-terms.points.ppp-agreeable-project-terms-c.text':
    'حسم ملكية الشيفرة والاختراعات والبيانات، لكي يبقى المستخدمون محميين.',
  'advice.items.ppp-agreeable-project-terms.points.ppp-agreeable-project-terms-d.text':
    'تخطيط استمرار الصيانة والتمويل الطويل الأمد.',
  'advice.items.ppp-agreeable-project-terms.points.ppp-agreeable-project-terms-e.text':
    'بيان السعر، ومن يدفع ثمن الدعم متى عملت الخدمة.',
  'advice.items.ppp-exit-plans.name': 'خطط الخروج',
  'advice.items.ppp-exit-plans.description': 'الاتفاق في البداية على كيفية انتهاء الشراكة.',
  'advice.items.ppp-exit-plans.points.ppp-exit-plans-a.text': 'تدوين متى يجوز لأي من الطرفين أن يغادر وكيف.',
  'advice.items.ppp-exit-plans.points.ppp-exit-plans-b.text':
    'ضمان أن تظل الخدمة عاملة ونامية لمستخدميها بلا انقطاع.',
  'advice.items.ppp-exit-plans.points.ppp-exit-plans-c.text': 'تخطيط كيفية تسليم المعرفة والبيانات والمعدات.',
  'advice.items.ppp-exit-plans.points.ppp-exit-plans-d.text':
    'النظر في ما يعنيه الانتهاء المبكر للمستخدمين وغيرهم، والاستعداد له.',
  'advice.items.ppp-stakeholder-engagement.name': 'إشراك أصحاب المصلحة',
  'advice.items.ppp-stakeholder-engagement.description': 'الاستماع إلى المتأثرين والبقاء على اتصال بهم.',
  'advice.items.ppp-stakeholder-engagement.points.ppp-stakeholder-engagement-a.text':
    'سؤال المستخدمين المقبلين وسائر الفئات عما يحتاجون إليه ويخشونه ويأملونه.',
  'advice.items.ppp-stakeholder-engagement.points.ppp-stakeholder-engagement-b.text':
    'الحرص على أن تضيف الشراكة إلى ما هو قائم ولا تنافسه.',
  'advice.items.ppp-stakeholder-engagement.points.ppp-stakeholder-engagement-c.text':
    'الإبلاغ علنًا وبتواتر، لكي تنمو الثقة.',
  'advice.items.ppp-monitoring-and-evaluation.name': 'الرصد والتقييم',
  'advice.items.ppp-monitoring-and-evaluation.description': 'متابعة ما تحققه الشراكة.',
  'advice.items.ppp-monitoring-and-evaluation.points.ppp-monitoring-and-evaluation-a.text':
    'البت مبكرًا في كيفية قياس العمل والأثر.',
  'advice.items.ppp-monitoring-and-evaluation.points.ppp-monitoring-and-evaluation-b.text':
    'النظر في النتائج في مواعيد محددة، وتغيير المسار عند الحاجة.',
  'advice.items.ppp-monitoring-and-evaluation.points.ppp-monitoring-and-evaluation-c.text':
    'حفظ الدروس ونقلها إلى شركاء لاحقين.',
  'advice.items.outreach-crowdfunding-campaigns.name': 'حملات التمويل الجماعي',
  'advice.items.outreach-crowdfunding-campaigns.description':
    'طلب مبالغ صغيرة من أشخاص كثيرين لغرض واضح واحد.',
  'advice.items.outreach-crowdfunding-campaigns.points.outreach-crowdfunding-campaigns-a.text':
    'استخدام موقع للتمويل الجماعي من أجل عمل مسمّى.',
  'advice.items.outreach-crowdfunding-campaigns.points.outreach-crowdfunding-campaigns-b.text':
    'عرض قصة جيدة عن المنفعة، وشكر المانحين بمكافأة.',
  'advice.items.outreach-crowdfunding-campaigns.points.outreach-crowdfunding-campaigns-c.text':
    'نشر الخبر عن طريق المجموعات المحلية ووسائل التواصل الاجتماعي والشخصيات المحلية المعروفة.',
  'advice.items.outreach-community-challenges-and-hackathons.name': 'تحديات المجتمع والهاكاثونات',
  'advice.items.outreach-community-challenges-and-hackathons.description': 'إتاحة التنافس على الحلول الجيدة.',
  'advice.items.outreach-community-challenges-and-hackathons.points.outreach-community-challenges-and-hackathons-a.text':
    'تنظيم مسابقة أو هاكاثون عن حاجة حقيقية.',
  'advice.items.outreach-community-challenges-and-hackathons.points.outreach-community-challenges-and-hackathons-b.text':
    'منح جوائز أو تكريمات لاجتذاب الناس وجمع أفكارهم.',
  'advice.items.outreach-community-challenges-and-hackathons.points.outreach-community-challenges-and-hackathons-c.text':
    'دعوة مجموعات التكنولوجيا والجامعات ومراكز الابتكار.',
  'advice.items.outreach-community-skill-sharing-and-volunteer-programs.name':
    'برامج تبادل المهارات والتطوع في المجتمع',
  'advice.items.outreach-community-skill-sharing-and-volunteer-programs.description':
    'تنظيم مساعدة من يتبرعون بوقتهم.',
  'advice.items.outreach-community-skill-sharing-and-volunteer-programs.points.outreach-community-skill-sharing-and-volunteer-programs-a.text':
    'فتح برنامج يقدّم الناس من خلاله مهارتهم وعملهم.',
  'advice.items.outreach-community-skill-sharing-and-volunteer-programs.points.outreach-community-skill-sharing-and-volunteer-programs-b.text':
    'تسمية المهام التي تلائم المتطوعين: الاختبار والمحتوى والترجمة والتدريب المحلي.',
  'advice.items.outreach-community-skill-sharing-and-volunteer-programs.points.outreach-community-skill-sharing-and-volunteer-programs-c.text':
    'شكرهم ومكافأتهم وجعل العمل ممتعًا، لكي يبقوا.',
  'advice.items.outreach-community-led-resource-mapping.name': 'حصر الموارد بقيادة المجتمع',
  'advice.items.outreach-community-led-resource-mapping.description':
    'تكليف السكان المحليين بسرد ما هو موجود بالفعل.',
  'advice.items.outreach-community-led-resource-mapping.points.outreach-community-led-resource-mapping-a.text':
    'تكليف المجتمع بإعداد قائمة بالقاعات والمعدات وسائر الأصول.',
  'advice.items.outreach-community-led-resource-mapping.points.outreach-community-led-resource-mapping-b.text':
    'البحث عن مراكز مجتمعية ونقاط اتصال لاسلكي ومبانٍ غير مستغلة بالكامل يمكن تقاسمها.',
  'advice.items.outreach-public-private-community-partnerships.name':
    'الشراكات بين القطاعين العام والخاص والمجتمع',
  'advice.items.outreach-public-private-community-partnerships.description':
    'ضم موارد الدولة والشركات والمجتمعات بعضها إلى بعض.',
  'advice.items.outreach-public-private-community-partnerships.points.outreach-public-private-community-partnerships-a.text':
    'جمع الأطراف الثلاثة للاستثمار المشترك.',
  'advice.items.outreach-public-private-community-partnerships.points.outreach-public-private-community-partnerships-b.text':
    'طلب المال أو السلع أو الاستخدام المشترك من الشركات المحلية والمنظمات غير الحكومية والجمعيات.',
  'advice.items.outreach-community-ownership-models.name': 'نماذج الملكية المجتمعية',
  'advice.items.outreach-community-ownership-models.description': 'ترك ملكية خدمة أو العناية بها للمجتمع.',
  'advice.items.outreach-community-ownership-models.points.outreach-community-ownership-models-a.text':
    'تجربة نماذج يحوز فيها المجتمع المعدات أو يتولى الصيانة.',
  'advice.items.outreach-community-ownership-models.points.outreach-community-ownership-models-b.text':
    'يعطي الناس أكثر، ولمدة أطول، لما هو ملكهم.',
  'advice.items.outreach-community-innovation-funds.name': 'صناديق الابتكار المجتمعية',
  'advice.items.outreach-community-innovation-funds.description': 'صندوق مشترك لتجربة حلول جديدة.',
  'advice.items.outreach-community-innovation-funds.points.outreach-community-innovation-funds-a.text':
    'فتح صندوق يدفع فيه الناس مالًا أو يقدمون سلعًا للمشاريع التجريبية وتوسيع نطاقها.',
  'advice.items.outreach-community-innovation-funds.points.outreach-community-innovation-funds-b.text':
    'البت في المنح علنًا، بمشاركة المجتمع.',
  'advice.items.outreach-digital-skills-training-and-capacity-building.name':
    'التدريب على المهارات الرقمية وبناء القدرات',
  'advice.items.outreach-digital-skills-training-and-capacity-building.description':
    'تعليم الناس لكي يستطيعوا المساعدة.',
  'advice.items.outreach-digital-skills-training-and-capacity-building.points.outreach-digital-skills-training-and-capacity-building-a.text':
    'تقديم دورات تمكّن الناس من استخدام المنافع العامة الرقمية ودعمها.',
  'advice.items.outreach-digital-skills-training-and-capacity-building.points.outreach-digital-skills-training-and-capacity-building-b.text':
    'عقدها مع المدارس أو المراكز المجتمعية أو مقدمي الدورات عبر الإنترنت.',
  'advice.items.outreach-community-data-collection-and-mapping.name': 'جمع البيانات ورسم الخرائط مع المجتمع',
  'advice.items.outreach-community-data-collection-and-mapping.description':
    'جمع بيانات محلية مع سكان المكان.',
  'advice.items.outreach-community-data-collection-and-mapping.points.outreach-community-data-collection-and-mapping-a.text':
    'تمكين الناس من جمع البيانات التي يحتاج إليها تصميم الخدمة ومن رسم خرائطها.',
  'advice.items.outreach-community-data-collection-and-mapping.points.outreach-community-data-collection-and-mapping-b.text':
    'الاستناد إلى المعرفة المحلية والتعهيد الجماعي وأدوات الخرائط المشتركة.',
  'advice.items.outreach-community-feedback-and-co-creation.name': 'ملاحظات المجتمع والتصميم المشترك',
  'advice.items.outreach-community-feedback-and-co-creation.description':
    'التصميم مع المستخدمين طوال بناء الخدمة وتعميمها.',
  'advice.items.outreach-community-feedback-and-co-creation.points.outreach-community-feedback-and-co-creation-a.text':
    'إبقاء قناة مفتوحة للملاحظات، وتطوير الأجزاء اللاحقة معًا.',
  'advice.items.no-funding-leveraging-in-kind-contributions.name': 'الاستفادة من المساهمات العينية',
  'advice.items.no-funding-leveraging-in-kind-contributions.description': 'طلب أشياء ووقت بدلًا من المال.',
  'advice.items.no-funding-leveraging-in-kind-contributions.points.no-funding-leveraging-in-kind-contributions-a.text':
    'طلب ساعات عمل ومعدات وبرمجيات بلا مقابل أو بسعر أقل ومشورة من الشركاء.',
  'advice.items.no-funding-leveraging-in-kind-contributions.points.no-funding-leveraging-in-kind-contributions-b.text':
    'تُطيل هذه الهبات عمر الميزانية الصغيرة وتمنح المشروع بداية راسخة.',
  'advice.items.no-funding-crowdsourcing-and-micro-funding.name': 'التعهيد الجماعي والتمويل المتناهي الصغر',
  'advice.items.no-funding-crowdsourcing-and-micro-funding.description': 'جمع هبات صغيرة كثيرة.',
  'advice.items.no-funding-crowdsourcing-and-micro-funding.points.no-funding-crowdsourcing-and-micro-funding-a.text':
    'استخدام التمويل الجماعي أو المتناهي الصغر للوصول إلى عدد كبير من المانحين.',
  'advice.items.no-funding-crowdsourcing-and-micro-funding.points.no-funding-crowdsourcing-and-micro-funding-b.text':
    'تغطية التكاليف الأكثر إلحاحًا، وكسب مؤيدين دائمين في أثناء ذلك.',
  'advice.items.no-funding-partnerships-and-collaborative-efforts.name': 'الشراكات والجهود التعاونية',
  'advice.items.no-funding-partnerships-and-collaborative-efforts.description':
    'تقاسم العمل مع من يريدون الشيء نفسه.',
  'advice.items.no-funding-partnerships-and-collaborative-efforts.points.no-funding-partnerships-and-collaborative-efforts-a.text':
    'إيجاد منظمات ومجموعات وجهات لها الهدف نفسه.',
  'advice.items.no-funding-partnerships-and-collaborative-efforts.points.no-funding-partnerships-and-collaborative-efforts-b.text':
    'بناء الأشياء أو استخدامها معًا، لكي لا يتحمل أحد العبء كله.',
  'advice.items.no-funding-volunteer-recruitment-and-management.name': 'استقطاب المتطوعين وإدارتهم',
  'advice.items.no-funding-volunteer-recruitment-and-management.description':
    'بناء فريق من المتطوعين والعناية به.',
  'advice.items.no-funding-volunteer-recruitment-and-management.points.no-funding-volunteer-recruitment-and-management-a.text':
    'البحث النشط عن أشخاص لديهم وقت ومهارة وصلات، وقيادتهم فريقًا واحدًا.',
  'advice.items.no-funding-volunteer-recruitment-and-management.points.no-funding-volunteer-recruitment-and-management-b.text':
    'إعطاء مهام واضحة وتدريب وشكر.',
  'advice.items.no-funding-leveraging-open-source-and-free-resources.name':
    'الاستفادة من الموارد المفتوحة المصدر والمجانية',
  'advice.items.no-funding-leveraging-open-source-and-free-resources.description': 'استخدام ما لا يكلّف شيئًا.',
  'advice.items.no-funding-leveraging-open-source-and-free-resources.points.no-funding-leveraging-open-source-and-free-resources-a.text':
    'اختيار البرمجيات والأدوات المفتوحة المصدر قبل أي شيء يجب شراؤه.',
  'advice.items.no-funding-leveraging-open-source-and-free-resources.points.no-funding-leveraging-open-source-and-free-resources-b.text':
    'البحث عن استضافة وتخزين مجانيين أو رخيصين.',
  'advice.items.no-funding-phased-development-and-prioritization.name': 'التطوير على مراحل وتحديد الأولويات',
  'advice.items.no-funding-phased-development-and-prioritization.description':
    'التقدم بخطوات صغيرة، أنفعها أولًا.',
  'advice.items.no-funding-phased-development-and-prioritization.points.no-funding-phased-development-and-prioritization-a.text':
    'تقسيم العمل إلى مراحل يمكن دفع ثمنها.',
  'advice.items.no-funding-phased-development-and-prioritization.points.no-funding-phased-development-and-prioritization-b.text':
    'البدء بالخصائص الأكثر نفعًا للمستخدمين.',
  'advice.items.no-funding-grant-and-funding-opportunities.name': 'المنح وفرص التمويل',
  'advice.items.no-funding-grant-and-funding-opportunities.description': 'التقدم بطلبات للمنح الملائمة.',
  'advice.items.no-funding-grant-and-funding-opportunities.points.no-funding-grant-and-funding-opportunities-a.text':
    'البحث عن منح وزمالات للمصادر المفتوحة والمنافع العامة الرقمية.',
  'advice.items.no-funding-grant-and-funding-opportunities.points.no-funding-grant-and-funding-opportunities-b.text':
    'متابعة الدعوات الجديدة التي تلائم أهداف المشروع.',
  'advice.items.no-funding-advocacy-and-awareness-building.name': 'المناصرة والتوعية',
  'advice.items.no-funding-advocacy-and-awareness-building.description': 'عرض الحجة على من يقررون.',
  'advice.items.no-funding-advocacy-and-awareness-building.points.no-funding-advocacy-and-awareness-building-a.text':
    'شرح أهمية العمل لصانعي السياسات وغيرهم من ذوي النفوذ.',
  'advice.items.no-funding-advocacy-and-awareness-building.points.no-funding-advocacy-and-awareness-building-b.text':
    'قد يأتي مناخ أكثر تأييدًا بالمال لاحقًا.',
  'advice.items.no-funding-community-engagement-and-ownership.name': 'مشاركة المجتمع وإحساسه بالملكية',
  'advice.items.no-funding-community-engagement-and-ownership.description':
    'تمكين المجتمع من معاملة المشروع على أنه مشروعه.',
  'advice.items.no-funding-community-engagement-and-ownership.points.no-funding-community-engagement-and-ownership-a.text':
    'إشراك من وُضع المشروع لأجلهم منذ البداية.',
  'advice.items.no-funding-community-engagement-and-ownership.points.no-funding-community-engagement-and-ownership-b.text':
    'دعوتهم إلى تقديم الوقت والمهارة والموارد، وهو ما يُبقي العمل مستمرًا.',
  'advice.items.no-funding-exploring-diverse-revenue-streams.name': 'استكشاف مصادر إيرادات متنوعة',
  'advice.items.no-funding-exploring-diverse-revenue-streams.description':
    'البحث عن بعض الدخل من دون إقصاء أحد.',
  'advice.items.no-funding-exploring-diverse-revenue-streams.points.no-funding-exploring-diverse-revenue-streams-a.text':
    'النظر في الرعاة أو الإضافات المدفوعة أو المشتريات داخل التطبيق.',
  'advice.items.no-funding-exploring-diverse-revenue-streams.points.no-funding-exploring-diverse-revenue-streams-b.text':
    'إبقاء الخدمة مع ذلك مفتوحة وصالحة للاستخدام للجميع.',
  'advice.items.partial-funding-prioritise-and-phase-development.name': 'تحديد الأولويات والتطوير على مراحل',
  'advice.items.partial-funding-prioritise-and-phase-development.description': 'إنفاق الموجود على الأهم.',
  'advice.items.partial-funding-prioritise-and-phase-development.points.partial-funding-prioritise-and-phase-development-a.text':
    'ترتيب الخصائص بحسب الحاجة وما تسمح به الميزانية.',
  'advice.items.partial-funding-prioritise-and-phase-development.points.partial-funding-prioritise-and-phase-development-b.text':
    'بناء الأجزاء ذات الأثر الأكبر أولًا، وإضافة غيرها حين يأتي المال.',
  'advice.items.partial-funding-leverage-co-funding-and-partnerships.name':
    'الاستفادة من التمويل المشترك والشراكات',
  'advice.items.partial-funding-leverage-co-funding-and-partnerships.description': 'تقاسم التكاليف مع آخرين.',
  'advice.items.partial-funding-leverage-co-funding-and-partnerships.points.partial-funding-leverage-co-funding-and-partnerships-a.text':
    'دعوة جهات أخرى وبلديات وشركات مهتمة إلى دفع جزء.',
  'advice.items.partial-funding-leverage-co-funding-and-partnerships.points.partial-funding-leverage-co-funding-and-partnerships-b.text':
    'تطوير الأشياء واستخدامها معًا، لكي يدفع كل طرف أقل.',
  'advice.items.partial-funding-crowdsourcing-and-community-engagement.name':
    'التعهيد الجماعي ومشاركة المجتمع',
  'advice.items.partial-funding-crowdsourcing-and-community-engagement.description':
    'إضافة أفكار الجمهور وأمواله إلى أفكار الدولة وأموالها.',
  'advice.items.partial-funding-crowdsourcing-and-community-engagement.points.partial-funding-crowdsourcing-and-community-engagement-a.text':
    'إشراك المجتمع في البناء والتحسين.',
  'advice.items.partial-funding-crowdsourcing-and-community-engagement.points.partial-funding-crowdsourcing-and-community-engagement-b.text':
    'طلب الأفكار والآراء والهبات من الناس والهيئات المحلية.',
  'advice.items.partial-funding-crowdsourcing-and-community-engagement.points.partial-funding-crowdsourcing-and-community-engagement-c.text':
    'من أعطوا شيئًا يشعرون بالمسؤولية.',
  'advice.items.partial-funding-advocate-for-increased-funding.name': 'المناصرة من أجل زيادة التمويل',
  'advice.items.partial-funding-advocate-for-increased-funding.description': 'مواصلة مطالبة الدولة بالمزيد.',
  'advice.items.partial-funding-advocate-for-increased-funding.points.partial-funding-advocate-for-increased-funding-a.text':
    'بيان أهمية الخدمة وما تعود به ومن تساعدهم.',
  'advice.items.partial-funding-advocate-for-increased-funding.points.partial-funding-advocate-for-increased-funding-b.text':
    'عرض الأرقام وأصوات المستخدمين وقصص النجاح.',
  'advice.items.partial-funding-explore-sustainable-revenue-models.name': 'استكشاف نماذج إيرادات مستدامة',
  'advice.items.partial-funding-explore-sustainable-revenue-models.description': 'كسب جزء من التكاليف.',
  'advice.items.partial-funding-explore-sustainable-revenue-models.points.partial-funding-explore-sustainable-revenue-models-a.text':
    'النظر في الإضافات المدفوعة أو خدمات البيانات أو ترخيص التكنولوجيا لجهات أخرى.',
  'advice.items.partial-funding-explore-sustainable-revenue-models.points.partial-funding-explore-sustainable-revenue-models-b.text':
    'رفض أي دخل من شأنه أن يقصي أشخاصًا أو يحابي قلة.',
  'advice.items.partial-funding-optimise-resource-utilisation.name': 'الاستخدام الأمثل للموارد',
  'advice.items.partial-funding-optimise-resource-utilisation.description': 'تحقيق أقصى نفع من الموجود.',
  'advice.items.partial-funding-optimise-resource-utilisation.points.partial-funding-optimise-resource-utilisation-a.text':
    'استخدام المصادر المفتوحة والخدمات السحابية وسائر الموارد الرخيصة بعناية.',
  'advice.items.partial-funding-optimise-resource-utilisation.points.partial-funding-optimise-resource-utilisation-b.text':
    'مراجعة الميزانية مرة بعد مرة، ونقل المال إلى حيث ينفع أكثر.',
  'advice.items.partial-funding-attract-and-retain-talent.name': 'اجتذاب المواهب والاحتفاظ بها',
  'advice.items.partial-funding-attract-and-retain-talent.description': 'إيجاد أشخاص أكفاء والاحتفاظ بهم.',
  'advice.items.partial-funding-attract-and-retain-talent.points.partial-funding-attract-and-retain-talent-a.text':
    'تقديم أجر عادل وساعات مرنة ومجال للتعلم.',
  'advice.items.partial-funding-attract-and-retain-talent.points.partial-funding-attract-and-retain-talent-b.text':
    'الاستفادة مما توفره الوظيفة العامة، وبناء فرق مع المدارس والجامعات.',
  'advice.items.partial-funding-establish-governance-accountability.name': 'إرساء المساءلة في الحوكمة',
  'advice.items.partial-funding-establish-governance-accountability.description':
    'إثبات أن المال في أيدٍ أمينة.',
  'advice.items.partial-funding-establish-governance-accountability.points.partial-funding-establish-governance-accountability-a.text':
    'وضع القواعد والضوابط المالية والتقارير العلنية.',
  'advice.items.partial-funding-establish-governance-accountability.points.partial-funding-establish-governance-accountability-b.text':
    'تجعل الثقة طلب المال التالي أيسر.',
  'advice.items.partial-funding-leverage-international-and-multilateral-funding.name':
    'الاستفادة من التمويل الدولي والمتعدد الأطراف',
  'advice.items.partial-funding-leverage-international-and-multilateral-funding.description':
    'طلب الجزء الناقص من الخارج.',
  'advice.items.partial-funding-leverage-international-and-multilateral-funding.points.partial-funding-leverage-international-and-multilateral-funding-a.text':
    'النظر في هيئات التنمية والوكالات المتعددة الأطراف والمبادرات العالمية.',
  'advice.items.partial-funding-leverage-international-and-multilateral-funding.points.partial-funding-leverage-international-and-multilateral-funding-b.text':
    'بيان كيف يخدم المشروع ما تريد تحقيقه.',
  'advice.items.partial-funding-cultivate-a-supportive-ecosystem.name': 'رعاية منظومة داعمة',
  'advice.items.partial-funding-cultivate-a-supportive-ecosystem.description': 'جمع الحلفاء حول المشروع.',
  'advice.items.partial-funding-cultivate-a-supportive-ecosystem.points.partial-funding-cultivate-a-supportive-ecosystem-a.text':
    'البقاء على اتصال بالجهات العامة والمجتمع المدني والشركات.',
  'advice.items.partial-funding-cultivate-a-supportive-ecosystem.points.partial-funding-cultivate-a-supportive-ecosystem-b.text':
    'يقدّم الحلفاء الموارد والمعرفة، فيصل المال المحدود إلى أبعد.',
  'advice.items.full-funding-comprehensive-planning-and-budgeting.name': 'التخطيط وإعداد الميزانية الشاملان',
  'advice.items.full-funding-comprehensive-planning-and-budgeting.description':
    'التخطيط لأمد بعيد، وإعداد الميزانية وفق الخطة.',
  'advice.items.full-funding-comprehensive-planning-and-budgeting.points.full-funding-comprehensive-planning-and-budgeting-a.text':
    'كتابة خطة طويلة الأمد فيها الأهداف والترتيب والموارد.',
  'advice.items.full-funding-comprehensive-planning-and-budgeting.points.full-funding-comprehensive-planning-and-budgeting-b.text':
    'إعداد ميزانية متأنية ومعلنة تتبع الخطة.',
  'advice.items.full-funding-diversifying-funding-sources.name': 'تنويع مصادر التمويل',
  'advice.items.full-funding-diversifying-funding-sources.description': 'عدم الاعتماد على مصدر واحد.',
  'advice.items.full-funding-diversifying-funding-sources.points.full-funding-diversifying-funding-sources-a.text':
    'الجمع بين ميزانيات الدولة والمعونة والشراكات مع الشركات وأنواع أحدث من التمويل.',
  'advice.items.full-funding-diversifying-funding-sources.points.full-funding-diversifying-funding-sources-b.text':
    'يمكن عندئذ تحمّل فقدان مصدر واحد.',
  'advice.items.full-funding-talent-attraction-and-retention.name': 'اجتذاب المواهب والحفاظ عليها',
  'advice.items.full-funding-talent-attraction-and-retention.description': 'بناء فريق قوي والاحتفاظ به.',
  'advice.items.full-funding-talent-attraction-and-retention.points.full-funding-talent-attraction-and-retention-a.text':
    'توظيف أشخاص من مهن عدة لبناء الخدمة وتشغيلها وصيانتها.',
  'advice.items.full-funding-talent-attraction-and-retention.points.full-funding-talent-attraction-and-retention-b.text':
    'تقديم أجر جيد ونمو مهني ومكان عمل جيد.',
  'advice.items.full-funding-infrastructure-and-technological-investments.name':
    'الاستثمار في البنية التحتية والتكنولوجيا',
  'advice.items.full-funding-infrastructure-and-technological-investments.description':
    'دفع تكلفة أساس تقني سليم.',
  'advice.items.full-funding-infrastructure-and-technological-investments.points.full-funding-infrastructure-and-technological-investments-a.text':
    'رصد ما يكفي للمعدات والبرمجيات ومراكز البيانات والشبكات القابلة للنمو.',
  'advice.items.full-funding-infrastructure-and-technological-investments.points.full-funding-infrastructure-and-technological-investments-b.text':
    'اختيار أساس يتحمل مزيدًا من المستخدمين في السنوات المقبلة.',
  'advice.items.full-funding-capacity-building-and-training.name': 'بناء القدرات والتدريب',
  'advice.items.full-funding-capacity-building-and-training.description':
    'تعليم من سيستخدمون الخدمة ويتولون صيانتها.',
  'advice.items.full-funding-capacity-building-and-training.points.full-funding-capacity-building-and-training-a.text':
    'تدريب الموظفين العامين والمجتمع المدني والسكان المحليين على الاستخدام والصيانة.',
  'advice.items.full-funding-capacity-building-and-training.points.full-funding-capacity-building-and-training-b.text':
    'ما يستطيع الناس فعله بأنفسهم يدوم أطول من المشروع.',
  'advice.items.full-funding-monitoring-evaluation-and-continuous-improvement.name':
    'الرصد والتقييم والتحسين المستمر',
  'advice.items.full-funding-monitoring-evaluation-and-continuous-improvement.description':
    'القياس والتحسين.',
  'advice.items.full-funding-monitoring-evaluation-and-continuous-improvement.points.full-funding-monitoring-evaluation-and-continuous-improvement-a.text':
    'متابعة الأداء والاستخدام والأثر بطريقة كاملة.',
  'advice.items.full-funding-monitoring-evaluation-and-continuous-improvement.points.full-funding-monitoring-evaluation-and-continuous-improvement-b.text':
    'تغيير الخدمات والإنفاق وفق الاستنتاجات.',
  'advice.items.full-funding-governance-and-institutional-strengthening.name': 'الحوكمة وتعزيز المؤسسات',
  'advice.items.full-funding-governance-and-institutional-strengthening.description':
    'منح العمل قواعد راسخة ومؤسسات قوية.',
  'advice.items.full-funding-governance-and-institutional-strengthening.points.full-funding-governance-and-institutional-strengthening-a.text':
    'كتابة الهياكل والسياسات والإجراءات اللازمة لإدارة الخدمة علنًا.',
  'advice.items.full-funding-governance-and-institutional-strengthening.points.full-funding-governance-and-institutional-strengthening-b.text':
    'مساعدة الجهات المعنية على العمل معًا.',
  'advice.items.full-funding-ecosystem-development-and-partnerships.name': 'تنمية المنظومة والشراكات',
  'advice.items.full-funding-ecosystem-development-and-partnerships.description':
    'العمل مع أنواع كثيرة من الشركاء.',
  'advice.items.full-funding-ecosystem-development-and-partnerships.points.full-funding-ecosystem-development-and-partnerships-a.text':
    'إشراك الشركات والمجتمع المدني والجامعات والهيئات الدولية.',
  'advice.items.full-funding-ecosystem-development-and-partnerships.points.full-funding-ecosystem-development-and-partnerships-b.text':
    'اختيار شركاء لديهم ما يفتقر إليه المشروع.',
  'advice.items.full-funding-advocacy-and-knowledge-sharing.name': 'المناصرة وتبادل المعرفة',
  'advice.items.full-funding-advocacy-and-knowledge-sharing.description':
    'إدامة التأييد وتبادل ما استُفيد من دروس.',
  'advice.items.full-funding-advocacy-and-knowledge-sharing.points.full-funding-advocacy-and-knowledge-sharing-a.text':
    'التعريف بالنتائج، لكي يظل الساسة والجمهور مؤيدين للعمل.',
  'advice.items.full-funding-advocacy-and-knowledge-sharing.points.full-funding-advocacy-and-knowledge-sharing-b.text':
    'لقاء بلدان أخرى في المؤتمرات والمجتمعات، وتبادل الخبرات.',
  'advice.items.full-funding-sustainability-and-scalability-planning.name':
    'التخطيط للاستدامة وقابلية التوسع',
  'advice.items.full-funding-sustainability-and-scalability-planning.description':
    'التخطيط لعمر طويل وللنمو.',
  'advice.items.full-funding-sustainability-and-scalability-planning.points.full-funding-sustainability-and-scalability-planning-a.text':
    'تدوين كيف ستتكيف الخدمة وتظل نافعة.',
  'advice.items.full-funding-sustainability-and-scalability-planning.points.full-funding-sustainability-and-scalability-planning-b.text':
    'التفكير في المال والتكنولوجيا والمؤسسات على السواء.',
  'advice.items.government-alignment-with-government-priorities.name': 'التوافق مع أولويات الحكومة',
  'advice.items.government-alignment-with-government-priorities.description':
    'جعل المشروع جزءًا مما تريده الحكومة أصلًا.',
  'advice.items.government-alignment-with-government-priorities.points.government-alignment-with-government-priorities-a.text':
    'مواءمته مع الاستراتيجيات والسياسات وخطط التنمية الوطنية.',
  'advice.items.government-alignment-with-government-priorities.points.government-alignment-with-government-priorities-b.text':
    'تأتي الميزانيات والدعم عندئذ بانتظام أكبر.',
  'advice.items.government-institutional-arrangements-and-governance.name': 'الترتيبات المؤسسية والحوكمة',
  'advice.items.government-institutional-arrangements-and-governance.description':
    'بيان من يفعل ماذا، ومن يراقب.',
  'advice.items.government-institutional-arrangements-and-governance.points.government-institutional-arrangements-and-governance-a.text':
    'تسمية الجهات والواجبات المتعلقة ببناء الخدمة وإدخالها وتشغيلها.',
  'advice.items.government-institutional-arrangements-and-governance.points.government-institutional-arrangements-and-governance-b.text':
    'إرساء الرقابة وواجب تقديم الحساب وطريقة لاتخاذ القرار.',
  'advice.items.government-stakeholder-engagement-and-partnerships.name': 'إشراك أصحاب المصلحة والشراكات',
  'advice.items.government-stakeholder-engagement-and-partnerships.description':
    'إشراك من هم خارج الجهة المالكة.',
  'advice.items.government-stakeholder-engagement-and-partnerships.points.government-stakeholder-engagement-and-partnerships-a.text':
    'العمل مع جهات أخرى والمجتمع المدني والشركات وشركاء في الخارج.',
  'advice.items.government-stakeholder-engagement-and-partnerships.points.government-stakeholder-engagement-and-partnerships-b.text':
    'استخدام ما يأتي به الشركاء، والتحقق من خدمة كل أنواع المستخدمين.',
  'advice.items.government-budgeting-and-financial-management.name': 'إعداد الميزانية والإدارة المالية',
  'advice.items.government-budgeting-and-financial-management.description':
    'إدارة المال العام إدارة جيدة، والبحث عن المزيد.',
  'advice.items.government-budgeting-and-financial-management.points.government-budgeting-and-financial-management-a.text':
    'إدارة الميزانية والحسابات بحيث يكون الإنفاق كفؤًا ومتاحًا للاطلاع.',
  'advice.items.government-budgeting-and-financial-management.points.government-budgeting-and-financial-management-b.text':
    'إضافة الشراكات أو التمويل المختلط أو الدخل الذاتي إلى أموال الدولة.',
  'advice.items.government-talent-attraction-and-capacity-building.name': 'اجتذاب المواهب وبناء القدرات',
  'advice.items.government-talent-attraction-and-capacity-building.description':
    'تنمية المهارة داخل الإدارة.',
  'advice.items.government-talent-attraction-and-capacity-building.points.government-talent-attraction-and-capacity-building-a.text':
    'كسب الموظفين التقنيين والقياديين والاحتفاظ بهم وتطويرهم.',
  'advice.items.government-talent-attraction-and-capacity-building.points.government-talent-attraction-and-capacity-building-b.text':
    'تدريب الموظفين العامين على إدارة ما يملكونه وصيانته.',
  'advice.items.government-scalability-and-sustainability.name': 'قابلية التوسع والاستدامة',
  'advice.items.government-scalability-and-sustainability.description': 'البناء من أجل النمو ولسنوات عديدة.',
  'advice.items.government-scalability-and-sustainability.points.government-scalability-and-sustainability-a.text':
    'تصميم خدمات تتسع لمزيد من المستخدمين ولاحتياجات جديدة.',
  'advice.items.government-scalability-and-sustainability.points.government-scalability-and-sustainability-b.text':
    'التخطيط للقدرة على الصمود وللتحسين وللمال على المدى البعيد.',
  'advice.items.government-monitoring-evaluation-and-continuous-improvement.points.government-monitoring-evaluation-and-continuous-improvement-a.text':
    'مداومة مراقبة الأداء والاستخدام والأثر.',
  'advice.items.government-monitoring-evaluation-and-continuous-improvement.points.government-monitoring-evaluation-and-continuous-improvement-b.text':
    'جعل الاستنتاجات تغيّر الخدمة وطريقة إنفاق الأموال.',
  'advice.items.government-legal-and-regulatory-frameworks.name': 'الأطر القانونية والتنظيمية',
  'advice.items.government-legal-and-regulatory-frameworks.description': 'الاستعانة بالقانون.',
  'advice.items.government-legal-and-regulatory-frameworks.points.government-legal-and-regulatory-frameworks-a.text':
    'الحرص على أن تسمح القوانين والقواعد ببناء الخدمة واستخدامها.',
  'advice.items.government-legal-and-regulatory-frameworks.points.government-legal-and-regulatory-frameworks-b.text':
    'إزالة القواعد التي تعوق إيجاد الموارد أو استخدامها.',
  'advice.items.government-advocacy-and-public-awareness.name': 'المناصرة وتوعية الجمهور',
  'advice.items.government-advocacy-and-public-awareness.description': 'الحفاظ على تأييد الساسة والجمهور.',
  'advice.items.government-advocacy-and-public-awareness.points.government-advocacy-and-public-awareness-a.text':
    'الدفاع عن العمل داخل الإدارة وخارجها.',
  'advice.items.government-advocacy-and-public-awareness.points.government-advocacy-and-public-awareness-b.text':
    'يحفظ تأييد الجمهور الإرادة السياسية، ومعها المال.',
  'advice.items.government-international-cooperation-and-knowledge-sharing.name':
    'التعاون الدولي وتبادل المعرفة',
  'advice.items.government-international-cooperation-and-knowledge-sharing.description':
    'التعلم والدفع مع آخرين.',
  'advice.items.government-international-cooperation-and-knowledge-sharing.points.government-international-cooperation-and-knowledge-sharing-a.text':
    'تبادل الخبرات مع بلدان أخرى وشركاء التنمية.',
  'advice.items.government-international-cooperation-and-knowledge-sharing.points.government-international-cooperation-and-knowledge-sharing-b.text':
    'البحث عن مشاريع مشتركة وموارد متقاسمة وصناديق موحدة.',
  'advice.items.organisation-business-model-and-revenue-streams.name': 'نموذج الأعمال ومصادر الإيرادات',
  'advice.items.organisation-business-model-and-revenue-streams.description': 'كسب ما يكفي للاستمرار.',
  'advice.items.organisation-business-model-and-revenue-streams.points.organisation-business-model-and-revenue-streams-a.text':
    'وضع نموذج أعمال يغطي تكاليفه بنفسه.',
  'advice.items.organisation-business-model-and-revenue-streams.points.organisation-business-model-and-revenue-streams-b.text':
    'تجربة الاشتراكات أو الأسعار بحسب الاستخدام أو الخدمات المدفوعة، بسعر يستطيع المستخدمون المقصودون دفعه.',
  'advice.items.organisation-corporate-social-responsibility-and-impact-investing.name':
    'المسؤولية الاجتماعية للشركات (CSR) والاستثمار ذو الأثر',
  'advice.items.organisation-corporate-social-responsibility-and-impact-investing.description':
    'كسب أموال تنشد أثرًا اجتماعيًا.',
  'advice.items.organisation-corporate-social-responsibility-and-impact-investing.points.organisation-corporate-social-responsibility-and-impact-investing-a.text':
    'مخاطبة الشركات والمستثمرين الذين يريدون أن تحقق أموالهم خيرًا.',
  'advice.items.organisation-corporate-social-responsibility-and-impact-investing.points.organisation-corporate-social-responsibility-and-impact-investing-b.text':
    'رصد موارد لقياس الأثر والإبلاغ عنه.',
  'advice.items.organisation-public-private-partnership.name': 'الشراكة بين القطاعين العام والخاص (PPPs)',
  'advice.items.organisation-public-private-partnership.description': 'تقاسم التكاليف مع الحكومات.',
  'advice.items.organisation-public-private-partnership.points.organisation-public-private-partnership-a.text':
    'تمويل المشاريع وتنفيذها بالاشتراك مع دول أو هيئات دولية.',
  'advice.items.organisation-public-private-partnership.points.organisation-public-private-partnership-b.text':
    'رصد ميزانية لإيجاد الشركاء وللعقود وللتنسيق.',
  'advice.items.organisation-intellectual-property-management.name': 'إدارة الملكية الفكرية (IP)',
  'advice.items.organisation-intellectual-property-management.description':
    'الموازنة بين الحقوق الخاصة والإتاحة المفتوحة.',
  'advice.items.organisation-intellectual-property-management.points.organisation-intellectual-property-management-a.text':
    'كتابة استراتيجية للحقوق ودفع مقابل المشورة القانونية، ولا سيما حيث تُستخدم أجزاء مغلقة.',
  'advice.items.organisation-intellectual-property-management.points.organisation-intellectual-property-management-b.text':
    'النظر في التراخيص المفتوحة المصدر أو رخص المشاع الإبداعي أو نقل التكنولوجيا.',
  'advice.items.organisation-marketing-and-customer-acquisition.name': 'التسويق وكسب العملاء',
  'advice.items.organisation-marketing-and-customer-acquisition.description': 'كسب المستخدمين.',
  'advice.items.organisation-marketing-and-customer-acquisition.points.organisation-marketing-and-customer-acquisition-a.text':
    'دفع مقابل الحملات والوصول إلى المستخدمين والدعم.',
  'advice.items.organisation-marketing-and-customer-acquisition.points.organisation-marketing-and-customer-acquisition-b.text':
    'استخدام ما لدى المنظمة بالفعل من عملاء وقنوات بيع.',
  'advice.items.organisation-scalability-and-infrastructure.name': 'قابلية التوسع والبنية التحتية',
  'advice.items.organisation-scalability-and-infrastructure.description': 'دفع مقابل السعة.',
  'advice.items.organisation-scalability-and-infrastructure.points.organisation-scalability-and-infrastructure-a.text':
    'الاستثمار في استضافة وسحابة تتحملان الاستخدام الواسع.',
  'advice.items.organisation-scalability-and-infrastructure.points.organisation-scalability-and-infrastructure-b.text':
    'رصد ميزانية لفحص المعدات وخطط السعة والصيانة والترقيات.',
  'advice.items.organisation-talent-acquisition-and-retention.name': 'استقطاب المواهب والاحتفاظ بها',
  'advice.items.organisation-talent-acquisition-and-retention.description': 'دفع أجور الأشخاص اللازمين.',
  'advice.items.organisation-talent-acquisition-and-retention.points.organisation-talent-acquisition-and-retention-a.text':
    'تأمين موارد للعاملين في المنتج والتصميم والبيانات والدعم.',
  'advice.items.organisation-talent-acquisition-and-retention.points.organisation-talent-acquisition-and-retention-b.text':
    'تقديم أجر جيد ونمو مهني ومكافآت.',
  'advice.items.organisation-agility-and-innovation.name': 'المرونة والابتكار',
  'advice.items.organisation-agility-and-innovation.description': 'الحفاظ على القدرة على التغير.',
  'advice.items.organisation-agility-and-innovation.points.organisation-agility-and-innovation-a.text':
    'رصد موارد للبحث والتجارب، لكي يتبع المنتج الاحتياجات والتكنولوجيا.',
  'advice.items.organisation-agility-and-innovation.points.organisation-agility-and-innovation-b.text':
    'تفضيل النماذج الأولية السريعة والقرارات القائمة على البيانات.',
  'advice.items.informal-legitimacy-and-credibility.name': 'الشرعية والمصداقية',
  'advice.items.informal-legitimacy-and-credibility.description': 'كسب الثقة من دون شكل قانوني.',
  'advice.items.informal-legitimacy-and-credibility.points.informal-legitimacy-and-credibility-a.text':
    'إدراك أن الجهات المانحة والدول تتردد في الدفع لمجموعة ليس لها وضع قانوني.',
  'advice.items.informal-legitimacy-and-credibility.points.informal-legitimacy-and-credibility-b.text':
    'بذل الجهد في بناء سجل من العمل الجيد يبيّن ما تستطيعه المجموعة.',
  'advice.items.informal-governance-and-accountability.name': 'الحوكمة والمساءلة',
  'advice.items.informal-governance-and-accountability.description':
    'الوضوح والعلنية في شأن من يقرر وأين يذهب المال.',
  'advice.items.informal-governance-and-accountability.points.informal-governance-and-accountability-a.text':
    'تحديد الأدوار والواجبات وطرق اتخاذ القرار، لكي تطمئن الجهات الممولة.',
  'advice.items.informal-governance-and-accountability.points.informal-governance-and-accountability-b.text':
    'مسك حسابات معلنة وإخضاعها للتدقيق والإبلاغ عنها.',
  'advice.items.informal-community-engagement-and-grassroots-support.name': 'مشاركة المجتمع والدعم القاعدي',
  'advice.items.informal-community-engagement-and-grassroots-support.description':
    'الاستناد إلى المحيطين بالمشروع.',
  'advice.items.informal-community-engagement-and-grassroots-support.points.informal-community-engagement-and-grassroots-support-a.text':
    'تعتمد هذه المجموعات على مجتمعها ومتطوعيها وصلاتها المحلية.',
  'advice.items.informal-community-engagement-and-grassroots-support.points.informal-community-engagement-and-grassroots-support-b.text':
    'بذل الجهد في التواصل والتوعية والتدريب، لكي يتولى السكان المحليون العمل.',
  'advice.items.informal-partnership-building.name': 'بناء الشراكات',
  'advice.items.informal-partnership-building.description': 'الاستناد إلى قوة هيئات راسخة.',
  'advice.items.informal-partnership-building.points.informal-partnership-building-a.text':
    'البحث عن شركاء يقدّمون المكانة أو المهارة أو المال، مثل الجامعات والشركات.',
  'advice.items.informal-partnership-building.points.informal-partnership-building-b.text':
    'تخطيط الجهد اللازم للاتفاقات والتنسيق.',
  'advice.items.informal-crowdfunding-and-alternative-financing.name': 'التمويل الجماعي والتمويل البديل',
  'advice.items.informal-crowdfunding-and-alternative-financing.description':
    'استخدام طرق تمويل متاحة لمجموعة بلا وضع قانوني.',
  'advice.items.informal-crowdfunding-and-alternative-financing.points.informal-crowdfunding-and-alternative-financing-a.text':
    'تجربة التمويل الجماعي والسندات الاجتماعية وطرق أخرى للوصول إلى المانحين الأفراد والجمعيات الخيرية والمستثمرين الساعين إلى أثر اجتماعي.',
  'advice.items.informal-crowdfunding-and-alternative-financing.points.informal-crowdfunding-and-alternative-financing-b.text':
    'رصد ميزانية للحملة وللمكافآت الموعود بها المانحون.',
  'advice.items.informal-in-kind-contributions-and-resource-pooling.name': 'المساهمات العينية وتجميع الموارد',
  'advice.items.informal-in-kind-contributions-and-resource-pooling.description': 'جمع الأشياء وتقاسمها.',
  'advice.items.informal-in-kind-contributions-and-resource-pooling.points.informal-in-kind-contributions-and-resource-pooling-a.text':
    'البحث عن معدات متبرَّع بها وعمل بلا أجر وأماكن مشتركة.',
  'advice.items.informal-in-kind-contributions-and-resource-pooling.points.informal-in-kind-contributions-and-resource-pooling-b.text':
    'تجميع الموارد مع مجموعات تعمل على الشيء نفسه.',
  'advice.items.informal-advocacy-and-policy-influence.name': 'المناصرة والتأثير في السياسات',
  'advice.items.informal-advocacy-and-policy-influence.description': 'العمل من أجل ظروف أفضل.',
  'advice.items.informal-advocacy-and-policy-influence.points.informal-advocacy-and-policy-influence-a.text':
    'بذل الجهد في دراسات ومحادثات عن السياسات تيسّر الاعتماد.',
  'advice.items.informal-advocacy-and-policy-influence.points.informal-advocacy-and-policy-influence-b.text':
    'معرفة المسؤولين والجهات التنظيمية القادرين على المساعدة أو التعطيل.',
  'advice.items.informal-monitoring-evaluation-and-continuous-improvements.name':
    'الرصد والتقييم والتحسينات المستمرة',
  'advice.items.informal-monitoring-evaluation-and-continuous-improvements.description':
    'إثبات القيمة والتحسن.',
  'advice.items.informal-monitoring-evaluation-and-continuous-improvements.points.informal-monitoring-evaluation-and-continuous-improvements-a.text':
    'قياس الأثر بدقة، وتسمية الصعوبات.',
  'advice.items.informal-monitoring-evaluation-and-continuous-improvements.points.informal-monitoring-evaluation-and-continuous-improvements-b.text':
    'استخدام البيانات لإقناع الآخرين ولإنفاق الموارد بحكمة أكبر.',
  'advice.items.budgeting-conduct-a-needs-assessment-and-gap-analysis.name':
    'تقييم الاحتياجات وتحليل الفجوات',
  'advice.items.budgeting-conduct-a-needs-assessment-and-gap-analysis.description':
    'تبيّن ما يلزم وما هو موجود وما ينقص.',
  'advice.items.budgeting-conduct-a-needs-assessment-and-gap-analysis.points.budgeting-conduct-a-needs-assessment-and-gap-analysis-a.text':
    'سرد المنافع العامة الرقمية التي يحتاج إليها كل قطاع، مثل الصحة والمدارس والزراعة.',
  'advice.items.budgeting-conduct-a-needs-assessment-and-gap-analysis.points.budgeting-conduct-a-needs-assessment-and-gap-analysis-b.text':
    'النظر في ما لدى الدولة الآن من معدات وأنظمة ومهارات.',
  'advice.items.budgeting-conduct-a-needs-assessment-and-gap-analysis.points.budgeting-conduct-a-needs-assessment-and-gap-analysis-c.text':
    'تسمية الفجوات، وما يجب أن يكون جاهزًا قبل البدء.',
  'advice.items.budgeting-estimate-implementation-costs.name': 'تقدير تكاليف التنفيذ',
  'advice.items.budgeting-estimate-implementation-costs.description': 'جمع ما سيكلّفه الإدخال.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-a.text':
    'الخوادم والشبكات ومراكز البيانات.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-b.text':
    'التراخيص والبرمجيات، للمنافع العامة الرقمية وللبرامج المحيطة بها.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-c.text':
    'تكييف المنافع مع البلد وربطها بما هو موجود.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-d.text':
    'دورات للموظفين والمستخدمين.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-e.text':
    'رقمنة البيانات ونقلها والعناية بها.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-f.text':
    'مشاريع تجريبية، أو إدخال على مراحل.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.name':
    'حساب تكاليف التشغيل والصيانة المستمرة',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.description':
    'جمع ما يكلّفه تشغيل الخدمة سنة بسنة.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.points.budgeting-calculate-ongoing-operational-and-maintenance-costs-a.text':
    'الاستضافة والخدمات السحابية.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.points.budgeting-calculate-ongoing-operational-and-maintenance-costs-b.text':
    'التحديثات والترقيات ودعم المورّد.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.points.budgeting-calculate-ongoing-operational-and-maintenance-costs-c.text':
    'المساعدة التقنية للمستخدمين والموظفين.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.points.budgeting-calculate-ongoing-operational-and-maintenance-costs-d.text':
    'الاتصال بالإنترنت.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.points.budgeting-calculate-ongoing-operational-and-maintenance-costs-e.text':
    'القياس والتقييم والتحسين.',
  'advice.items.budgeting-consider-human-resource-costs.name': 'مراعاة تكاليف الموارد البشرية',
  'advice.items.budgeting-consider-human-resource-costs.description': 'جمع ما يكلّفه الأشخاص.',
  'advice.items.budgeting-consider-human-resource-costs.points.budgeting-consider-human-resource-costs-a.text':
    'أجور ومزايا فريق المشروع والتقنيين وموظفي الدعم.',
  'advice.items.budgeting-consider-human-resource-costs.points.budgeting-consider-human-resource-costs-b.text':
    'المشورة الخارجية، إذا لزمت.',
  'advice.items.budgeting-factor-in-contingency-and-risk-mitigation-costs.name':
    'إدراج تكاليف الطوارئ وتخفيف المخاطر',
  'advice.items.budgeting-factor-in-contingency-and-risk-mitigation-costs.description':
    'إضافة احتياطي لما قد يتعثر.',
  'advice.items.budgeting-factor-in-contingency-and-risk-mitigation-costs.points.budgeting-factor-in-contingency-and-risk-mitigation-costs-a.text':
    'احتياطي للمفاجآت والتأخيرات وتغيّر النطاق.',
  'advice.items.budgeting-factor-in-contingency-and-risk-mitigation-costs.points.budgeting-factor-in-contingency-and-risk-mitigation-costs-b.text':
    'تدابير إزاء المخاطر المعروفة، مثل الأمن والنسخ الاحتياطي والتعافي من الكوارث.',
  'advice.items.budgeting-explore-potential-funding-sources.name': 'استكشاف مصادر التمويل المحتملة',
  'advice.items.budgeting-explore-potential-funding-sources.description': 'تبيّن من يمكنه أن يدفع.',
  'advice.items.budgeting-explore-potential-funding-sources.points.budgeting-explore-potential-funding-sources-a.text':
    'حصص من الوزارات والإدارات المعنية.',
  'advice.items.budgeting-explore-potential-funding-sources.points.budgeting-explore-potential-funding-sources-b.text':
    'أموال الجهات المانحة والهيئات الدولية وشركاء التنمية.',
  'advice.items.budgeting-explore-potential-funding-sources.points.budgeting-explore-potential-funding-sources-c.text':
    'شراكات مع الشركات، أو استثمار خاص.',
  'advice.items.budgeting-explore-potential-funding-sources.points.budgeting-explore-potential-funding-sources-d.text':
    'تقاسم التكاليف مع حكومات أو هيئات أخرى.',
  'advice.items.budgeting-develop-a-multi-year-budget-plan.name': 'إعداد خطة ميزانية لعدة سنوات',
  'advice.items.budgeting-develop-a-multi-year-budget-plan.description': 'توزيع التكاليف على السنوات.',
  'advice.items.budgeting-develop-a-multi-year-budget-plan.points.budgeting-develop-a-multi-year-budget-plan-a.text':
    'تقسيم التكاليف بحسب السنة، وفق مراحل الإدخال.',
  'advice.items.budgeting-develop-a-multi-year-budget-plan.points.budgeting-develop-a-multi-year-budget-plan-b.text':
    'مراعاة التضخم وأسعار الصرف وارتفاع الأسعار.',
  'advice.items.budgeting-engage-stakeholders-and-seek-approvals.name':
    'إشراك أصحاب المصلحة والحصول على الموافقات',
  'advice.items.budgeting-engage-stakeholders-and-seek-approvals.description': 'الحصول على موافقة من يقررون.',
  'advice.items.budgeting-engage-stakeholders-and-seek-approvals.points.budgeting-engage-stakeholders-and-seek-approvals-a.text':
    'التحدث مع الجهات والوزارات وسائر المعنيين.',
  'advice.items.budgeting-engage-stakeholders-and-seek-approvals.points.budgeting-engage-stakeholders-and-seek-approvals-b.text':
    'الحصول على الموافقات وعلى وعود مالية مؤكدة.',
  'advice.items.budgeting-monitor-and-adjust.name': 'الرصد والتعديل',
  'advice.items.budgeting-monitor-and-adjust.description': 'إبقاء الميزانية مطابقة للواقع.',
  'advice.items.budgeting-monitor-and-adjust.points.budgeting-monitor-and-adjust-a.text':
    'تحديثها في مواعيد محددة بما أُنفق وما تغيّر وما ورد من الخارج.',
  'advice.items.budgeting-monitor-and-adjust.points.budgeting-monitor-and-adjust-b.text':
    'استخدام دروس المشاريع الجارية.',
  'advice.items.contingency-risk-identification-and-assessment.name': 'تحديد المخاطر وتقييمها',
  'advice.items.contingency-risk-identification-and-assessment.description': 'معرفة المخاطر، وأثقلها وزنًا.',
  'advice.items.contingency-risk-identification-and-assessment.points.contingency-risk-identification-and-assessment-a.text':
    'البحث عن المخاطر التي تهدد الموارد: مال أقل، أو تغير سياسي، أو أزمة اقتصادية، أو كارثة.',
  'advice.items.contingency-risk-identification-and-assessment.points.contingency-risk-identification-and-assessment-b.text':
    'ترتيبها بحسب احتمال الوقوع ومدى الضرر.',
  'advice.items.contingency-contingency-planning.name': 'التخطيط للطوارئ',
  'advice.items.contingency-contingency-planning.description': 'البت سلفًا في ما ينبغي فعله.',
  'advice.items.contingency-contingency-planning.points.contingency-contingency-planning-a.text':
    'كتابة الخطوات التي تلي تحقق كل خطر.',
  'advice.items.contingency-contingency-planning.points.contingency-contingency-planning-b.text':
    'تغطية مصادر أخرى للمال، واستخدامات أخرى للموارد، ونطاق أصغر، وملاذ أخير.',
  'advice.items.contingency-financial-contingency-reserves.name': 'الاحتياطيات المالية للطوارئ',
  'advice.items.contingency-financial-contingency-reserves.description': 'الاحتفاظ باحتياطي من المال.',
  'advice.items.contingency-financial-contingency-reserves.points.contingency-financial-contingency-reserves-a.text':
    'تجنيب مبلغ من الميزانية للمفاجآت والفجوات.',
  'advice.items.contingency-financial-contingency-reserves.points.contingency-financial-contingency-reserves-b.text':
    'التحديد علنًا لمن يجوز له السحب منه ولكيفية إعادة ملئه.',
  'advice.items.contingency-resource-diversification.name': 'تنويع الموارد',
  'advice.items.contingency-resource-diversification.description': 'الاعتماد على مصادر كثيرة.',
  'advice.items.contingency-resource-diversification.points.contingency-resource-diversification-a.text':
    'كسب الدول والهيئات الدولية والشركات والجمعيات الخيرية جهاتٍ ممولة.',
  'advice.items.contingency-resource-diversification.points.contingency-resource-diversification-b.text':
    'النظر أيضًا في التمويل الجماعي والاستثمار ذي الأثر والشراكات.',
  'advice.items.contingency-stakeholder-engagement-and-communication.name':
    'إشراك أصحاب المصلحة والتواصل معهم',
  'advice.items.contingency-stakeholder-engagement-and-communication.description':
    'إبلاغ الناس مبكرًا وبوضوح.',
  'advice.items.contingency-stakeholder-engagement-and-communication.points.contingency-stakeholder-engagement-and-communication-a.text':
    'البقاء على اتصال بالجهات الممولة والشركاء والمستخدمين بشأن الموارد الموجودة.',
  'advice.items.contingency-stakeholder-engagement-and-communication.points.contingency-stakeholder-engagement-and-communication-b.text':
    'وضع خطة لإبلاغ الجميع بما يحدث في الأزمات.',
  'advice.items.contingency-adaptive-project-management.name': 'إدارة المشاريع المتكيفة',
  'advice.items.contingency-adaptive-project-management.description': 'الإدارة بحيث يمكن أن تتغير الخطط.',
  'advice.items.contingency-adaptive-project-management.points.contingency-adaptive-project-management-a.text':
    'اختيار طريقة عمل يمكن فيها تغيير القرارات والموارد بسرعة.',
  'advice.items.contingency-adaptive-project-management.points.contingency-adaptive-project-management-b.text':
    'مراجعة الخطة والمواعيد والاحتياجات في أوقات محددة، ومواءمتها مع المتاح.',
  'advice.items.contingency-resource-pooling-and-partnerships.name': 'تجميع الموارد والشراكات',
  'advice.items.contingency-resource-pooling-and-partnerships.description':
    'تقاسم الموارد، لكي يقل ضرر الخسارة.',
  'advice.items.contingency-resource-pooling-and-partnerships.points.contingency-resource-pooling-and-partnerships-a.text':
    'الاتفاق على التقاسم مع هيئات أو دول أو شركات أخرى.',
  'advice.items.contingency-resource-pooling-and-partnerships.points.contingency-resource-pooling-and-partnerships-b.text':
    'المشاركة في الشبكات الإقليمية والعالمية للمنافع العامة الرقمية.',
  'advice.items.contingency-capacity-building-and-knowledge-transfer.name': 'بناء القدرات ونقل المعرفة',
  'advice.items.contingency-capacity-building-and-knowledge-transfer.description':
    'وجود أشخاص قادرين على الحلول محل غيرهم.',
  'advice.items.contingency-capacity-building-and-knowledge-transfer.points.contingency-capacity-building-and-knowledge-transfer-a.text':
    'تدريب عدد كافٍ من الأشخاص، لكي يتولى آخرون العمل حين يغادر موظفون.',
  'advice.items.contingency-capacity-building-and-knowledge-transfer.points.contingency-capacity-building-and-knowledge-transfer-b.text':
    'تدوين الإجراءات والممارسات الجيدة، لكي تبقى الذاكرة المؤسسية.',
  'advice.items.contingency-monitoring-and-evaluation.description': 'مراقبة الموارد عن كثب.',
  'advice.items.contingency-monitoring-and-evaluation.points.contingency-monitoring-and-evaluation-a.text':
    'متابعة كيفية استخدام الموارد، وملاحظة المخاطر الجديدة، واتخاذ القرار في الوقت المناسب.',
  'advice.items.contingency-monitoring-and-evaluation.points.contingency-monitoring-and-evaluation-b.text':
    'تحديث الخطط بما استُفيد من دروس وما تغيّر.',
  'advice.items.contingency-exit-strategies-and-sustainability-planning.name':
    'استراتيجيات الخروج والتخطيط للاستدامة',
  'advice.items.contingency-exit-strategies-and-sustainability-planning.description': 'معرفة كيفية التسليم.',
  'advice.items.contingency-exit-strategies-and-sustainability-planning.points.contingency-exit-strategies-and-sustainability-planning-a.text':
    'تخطيط كيفية انتقال الخدمة إلى مالكين محليين أو جهات ممولة أخرى حين تنفد الموارد.',
  'advice.items.contingency-exit-strategies-and-sustainability-planning.points.contingency-exit-strategies-and-sustainability-planning-b.text':
    'تعليم العاملين في الموقع ما يحتاجون إليه للاستمرار.',
  'advice.groups.partnering-with-tech-giants.name': 'الشراكة مع شركات التكنولوجيا الكبرى',
  'advice.groups.partnering-with-tech-giants.description':
    'لدى شركات التكنولوجيا الكبرى المال والأدوات وأصحاب المهارة؛ ويمكن للبرنامج أن يطلب جزءًا مما ترصده للمسؤولية الاجتماعية.',
  'advice.groups.public-private-partnerships.name': 'الشراكات بين القطاعين العام والخاص',
  'advice.groups.public-private-partnerships.description':
    'تدفع الدولة وشركة تكلفة مشروع وتديرانه معًا؛ وهناك خمسة أمور يجب حسمها قبل أن تبدآ.',
  'advice.groups.community-outreach.name': 'التواصل مع المجتمعات',
  'advice.groups.community-outreach.description':
    'يمكن للمجتمعات أن تقدم المال والوقت والمعرفة والبيانات؛ وترد هنا عشر طرق لطلبها.',
  'advice.groups.none-or-low.name': 'تمويل معدوم أو قليل',
  'advice.groups.none-or-low.description':
    'ما يُفعل حين يكاد المال ينعدم: الهبات العينية والمتطوعون والأدوات المتاحة بلا مقابل والخطوات الصغيرة.',
  'advice.groups.partial.name': 'تمويل جزئي',
  'advice.groups.partial.description':
    'ما يُفعل حين تدفع الدولة جزءًا: تقديم الأهم، وتقاسم التكاليف، والمطالبة بالمزيد.',
  'advice.groups.full.name': 'تمويل كامل',
  'advice.groups.full.description':
    'ما يُفعل حين يكفي المال: التخطيط للمدى البعيد، وتوزيع المصادر، وبناء ما يدوم.',
  'advice.groups.government.name': 'مملوك للحكومة',
  'advice.groups.government.description':
    'تملك الدولة المشروع: ربطه بالخطط الوطنية، والاستفادة من ثقل المؤسسات العامة.',
  'advice.groups.organisation.name': 'مملوك لمنظمة',
  'advice.groups.organisation.description':
    'تملك منظمة خاصة المشروع: يجب أن تكسب أمواله أو تحصل عليها وأن تظل تخدم الجمهور.',
  'advice.groups.informal.name': 'تتولاه منظمة بصفة غير رسمية',
  'advice.groups.informal.description':
    'تدفع المشروع مجموعة غير محكمة التنظيم: ليس لها على الورق إلا مكانة محدودة، وتقوم على الثقة والمتطوعين والشركاء.',
  'advice.groups.governance-budgeting.name': 'اعتبارات تعبئة الموارد بحسب هيكل الحوكمة',
  'advice.groups.governance-budgeting.description': 'تسع خطوات من الحاجة إلى ميزانية متفق عليها تبقى محدَّثة.',
  'advice.groups.governance-budgeting.note':
    'تَعِد المقدمة بنصائح لهيكل خارجي وآخر داخلي وآخر غير رسمي؛ ثم ترد قائمة واحدة مشتركة من تسع خطوات.',
  'advice.groups.contingency.name': 'مبادئ توجيهية لإدارة حالات الطوارئ',
  'advice.groups.contingency.description': 'عشرة مبادئ توجيهية لاستمرار البرنامج حين يغيب المال أو الأشخاص.',
  'advice.cost.costs.hardware-and-infrastructure.name': 'الأجهزة والبنية التحتية',
  'advice.cost.costs.software-and-licences.name': 'البرمجيات والتراخيص',
  'advice.cost.costs.integration-and-customisation.name': 'التكامل والتكييف',
  'advice.cost.costs.training-and-capacity.name': 'التدريب وبناء القدرات',
  'advice.cost.costs.data-migration.name': 'رقمنة البيانات وترحيلها وإدارتها',
  'advice.cost.costs.pilots-and-phases.name': 'المشاريع التجريبية والتعميم على مراحل',
  'advice.cost.costs.hosting-and-cloud.name': 'الاستضافة والسحابة',
  'advice.cost.costs.software-updates-and-support.name': 'تحديثات البرمجيات ودعمها',
  'advice.cost.costs.technical-help.name': 'الدعم التقني ومكتب المساعدة',
  'advice.cost.costs.connectivity.name': 'الإنترنت والاتصال',
  'advice.cost.costs.monitoring-and-improvement.name': 'الرصد والتقييم والتحسين',
  'advice.cost.costs.salaries-and-benefits.name': 'الرواتب والمزايا',
  'advice.cost.costs.consultants.name': 'استشاريون خارجيون',
  'advice.cost.costs.buffer.name': 'احتياطي لغير المتوقع',
  'advice.cost.costs.risk-measures.name': 'تدابير المخاطر',
  'advice.cost.fundingSources.ministry-allocations.name': 'مخصصات الوزارات',
  'advice.cost.fundingSources.international-donors.name': 'المنظمات الدولية والجهات المانحة',
  'advice.cost.fundingSources.private-investment.name': 'الشراكات والاستثمار الخاص',
  'advice.cost.fundingSources.cost-sharing.name': 'تقاسم التكاليف مع حكومات أخرى',
};
