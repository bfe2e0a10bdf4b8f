import type { OseeTexts } from '../osee-texts.ts';

/** The phases of the development matrix in Arabic. */
export const phases = {
  assess: {
    name: 'التشخيص',
    description: 'تتبيّن أين يقف البلد: الاحتياجات والنضج والمخاطر وما هو موجود بالفعل.',
  },
  plan: { name: 'التخطيط', description: 'تقرر ما سيُفعل، ومن سيفعله، وبأي وسائل، وبأي ترتيب.' },
  implement: {
    name: 'التنفيذ',
    description: 'تنفّذ الخطة: تُنشئ المكاتب، وتبني الأنظمة وتكيّفها، وتدرّب الناس.',
  },
  evaluate: { name: 'التقييم', description: 'تقيس ما تحقق مقارنةً بما خُطط له، وتسأل المعنيين.' },
  improve: {
    name: 'التحسين',
    description: 'تغيّر الخطط والأنظمة والمهارات وفق ما أظهره التقييم، ثم تبدأ من جديد.',
  },
} satisfies OseeTexts['phase'];

/** The rows of the development matrix in Arabic. */
export const matrixRows = {
  technical: {
    name: 'الجوانب التقنية',
    description:
      'الخانات المتعلقة بالبرمجيات نفسها: ما يجب أن تفعله، ومدى جودتها وأمنها، وأين تعمل، ومن يستطيع التعامل معها.',
  },
  organizational: {
    name: 'الجوانب المؤسسية',
    description: 'الخانات المتعلقة بالمؤسسة: البرنامج والمكتب والمجتمع والشراء والقانون.',
  },
  ecosystemic: {
    name: 'جوانب المنظومة',
    description: 'الخانات المتعلقة بالبلد المحيط بالمؤسسة: المهارات والموارد والسيادة والشمول.',
  },
} satisfies OseeTexts['matrix-row'];

/** The boxes of the development matrix in Arabic. */
export const matrixItems = {
  'os-requirements-specifications': {
    name: 'متطلبات المصادر المفتوحة ومواصفاتها',
    description: 'يضع ما على الأنظمة المفتوحة المصدر أن تفعله والمعايير التي تتبعها، ويُبقي ذلك محدَّثًا.',
  },
  'os-code-security-quality-reuse': {
    name: 'أمن الشيفرة المفتوحة المصدر وجودتها وإعادة استخدامها',
    description: 'يحفظ الشيفرة آمنة وحسنة الترتيب، ويفضّل الشيفرة الموجودة على الجديدة.',
  },
  'os-code-hosting-deployment-scaleup': {
    name: 'استضافة الشيفرة المفتوحة المصدر ونشرها وتوسيعها',
    description: 'يجد موطنًا للشيفرة والخدمات، ويشغّلها، ويتيح لها النمو مع الطلب.',
  },
  'os-technical-specific-training': {
    name: 'التدريب التقني أو المتخصص في المصادر المفتوحة',
    description: 'يدرّب المتخصصين على الأنظمة والتقنيات المحددة التي اختارها البلد.',
  },
  'dpg-os-management-program': {
    name: 'برنامج إدارة المنافع العامة الرقمية والمصادر المفتوحة',
    description: 'يوجّه محفظة المنافع العامة الرقمية وأعمال المصادر المفتوحة بوصفها برنامجًا واحدًا.',
  },
  'ospo-setup': {
    name: 'إنشاء مكتب المصادر المفتوحة',
    description: 'يؤسس مكتب برامج البرمجيات المفتوحة المصدر (OSPO): الولاية والمكان والأشخاص والمهام الأولى.',
  },
  'os-community-management': {
    name: 'إدارة مجتمعات المصادر المفتوحة',
    description: 'يرعى المجتمع بعد بدء استخدام الأنظمة، لكي يحمل تطويرها اللاحق.',
  },
  'procurement-legal-compliance': {
    name: 'المشتريات والامتثال القانوني',
    description: 'يشتري ويرخّص وفق القانون في كل مرحلة، من المناقصة الأولى إلى التجديد.',
  },
  'capacity-building': {
    name: 'بناء القدرات',
    description: 'يرفع المهارات في الحكومة والمجتمع طوال البرنامج.',
  },
  'resource-mobilization': {
    name: 'تعبئة الموارد',
    description: 'يؤمّن المال والأشخاص والبنية التحتية، ويجدّدها قبل نفادها.',
  },
  'digital-governance-sovereignty': {
    name: 'الحوكمة الرقمية والسيادة الرقمية',
    description: 'يحسم من يتحكم في البيانات والبنية التحتية قبل أن تُبنى الخدمات عليها.',
  },
  'digital-inclusion': {
    name: 'الشمول الرقمي',
    description: 'يفحص هل يصل ما بُني إلى الجميع، ويصلحه حيث لا يصل.',
  },
} satisfies OseeTexts['matrix-item'];
