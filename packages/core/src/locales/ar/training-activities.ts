import type { OseeTexts } from '../osee-texts.ts';

/** The rows of the training tables in Arabic. */
export const trainingActivities = {
  'strategy-maturity-assessment': {
    name: 'تقييم النضج',
    description:
      'يضع المؤسسة على سلّم نضج الحكومة الرقمية قبل وضع أي خطة، باستخدام نماذج منشورة ومثال وطني مفصّل.',
  },
  'strategy-digital-strategy-and-roadmap': {
    name: 'الاستراتيجية الرقمية وخارطة الطريق',
    description:
      'يقرأ الاستراتيجيات الرقمية لحكومات عدة جنبًا إلى جنب، ويصوغ استراتيجية وخارطة طريق خاصتين بالمؤسسة.',
  },
  'requirements-and-specifications-reference-architecture': {
    name: 'البنية المرجعية',
    description: 'يدرس البنى المرجعية للحكومة الرقمية ويستخلص منها مخطط بناء منصة وطنية.',
  },
  'requirements-and-specifications-service-catalogue': {
    name: 'دليل الخدمات',
    description: 'يجمع كل خدمات المؤسسة في قائمة واحدة، بالمعلومات نفسها عن كل منها، أساسًا لخيارات لاحقة.',
  },
  'requirements-and-specifications-service-prioritisation': {
    name: 'ترتيب أولويات الخدمات',
    description: 'يرتّب الخدمات بحسب القيمة والجهد ليتقرر أيها يُرقمن أولًا، والمثال هو منهجية GovStack.',
  },
  'requirements-and-specifications-requirement-documentation': {
    name: 'توثيق المتطلبات',
    description: 'يدرّب على كتابة وثائق المشاريع المفتوحة وصيانتها، من المتطلبات إلى مساعدة المستخدمين.',
  },
  'requirements-and-specifications-specifications': {
    name: 'المواصفات',
    description:
      'يعلّم ما يجب أن تتضمنه مواصفات برمجيات القطاع العام، بمعيار منشور ودراسة عن القطاع العام الأوروبي.',
  },
  'requirements-and-specifications-validation-and-verification': {
    name: 'التحقق من الصلاحية والمطابقة',
    description:
      'يتحقق من أن النظام المفتوح المصدر المسلَّم يفعل ما حُدد في المواصفات وأن شيفرته هي حقًا ما يقال عنها.',
  },
  'procurement-and-legal-policy-contractual-obligations-transparency-and-accountability': {
    name: 'السياسات والالتزامات التعاقدية والشفافية والمساءلة',
    description:
      'يدرس قوانين وأمثلة عامة على شراء المصادر المفتوحة، مع نظر في السياسات والواجبات التعاقدية والانفتاح والمساءلة.',
  },
  'procurement-and-legal-licensing-compliance': {
    name: 'الامتثال للتراخيص، والإفصاح عن الشيفرة المصدرية، واعتبارات الملكية الفكرية، والامتثال التنظيمي، وإدارة المخاطر',
    description:
      'يتناول الامتثال للتراخيص ونشر الشيفرة المصدرية وملكية الحقوق والتنظيم والمخاطر، استنادًا إلى فصل من كتاب عن القطاع العام.',
  },
  'community-management-understanding-community-development-principles': {
    name: 'فهم مبادئ تنمية المجتمعات',
    description: 'دورة مدفوعة عن كيفية نشوء المجتمعات وتطورها، تُتخذ خلفيةً لإدارة مجتمع.',
  },
  'community-management-stakeholder-engagement-strategy': {
    name: 'استراتيجية إشراك أصحاب المصلحة',
    description: 'يُراد به تناول كيفية كسب المعنيين بالمشروع وإشراكهم؛ ولا يذكر المصدر إلا العنوان.',
  },
  'community-management-project-management-for-community-development': {
    name: 'إدارة المشاريع لتنمية المجتمعات',
    description: 'شهادة مدفوعة تطبّق أساليب إدارة المشاريع على عمل القطاع العام والعمل المجتمعي.',
  },
  'community-management-benefits-of-community-management-training': {
    name: 'فوائد التدريب على إدارة المجتمعات لمديري مشاريع القطاع العام',
    description: 'دورة بلا مقابل عبر الإنترنت لأعضاء المجالس المحلية والسكان في حسن إدارة مجتمع.',
  },
  'capacity-building-capacity-building': {
    name: 'بناء القدرات',
    description:
      'يدرس كيف تبني الحكومات المهارات التقنية في الخدمة العامة، بتقارير عن البنية التحتية الرقمية وموظفي الخدمة المدنية والظروف اللازمة للمصادر المفتوحة.',
  },
  'capacity-building-monitoring-and-evaluation': {
    name: 'الرصد والتقييم',
    description: 'يعلّم تخطيط برنامج وقياسه والحكم عليه بنتائجه، بدليل عملي واستقصاءات ودورة عامة.',
  },
  'digital-inclusion-digital-inclusion-accessibility': {
    name: 'الشمول الرقمي: إمكانية النفاذ',
    description:
      'ينظر في ما يجعل الخدمات الرقمية صالحة للاستخدام لدى الأشخاص ذوي الإعاقة وفي ظروف صعبة أخرى.',
  },
  'digital-inclusion-digital-inclusion-relevance-and-digital-skills': {
    name: 'الشمول الرقمي: الملاءمة والمهارات الرقمية',
    description:
      'ينظر في أهمية الخدمات للناس وفي امتلاكهم المهارات اللازمة لاستخدامها، استنادًا إلى مقالة بحثية.',
  },
  'digital-governance-and-sovereignty-digital-governance-and-sovereignty': {
    name: 'الحوكمة الرقمية والسيادة الرقمية',
    description:
      'يتضمن المشاركة في دورات للقيادات التنفيذية وندوات عن حوكمة التغيير الرقمي وعمن يتحكم في البيانات عبر الحدود.',
  },
  'resource-mobilisation-resource-mobilisation-funding': {
    name: 'تعبئة الموارد والتمويل',
    description: 'يتضمن حضور دورات لمنظومة الأمم المتحدة عن الشراكات والتمويل وجمع الموارد للعمل الإنمائي.',
  },
  'technical-fundamentals-of-open-source': {
    name: 'أساسيات المصادر المفتوحة',
    description:
      'يعرّف بالمصادر المفتوحة عمومًا: أساسيات الحوسبة السحابية، وأدوات برنامج للمصادر المفتوحة، وكيفية إنشاء مكتب له ونموه.',
  },
} satisfies OseeTexts['training-activity'];
