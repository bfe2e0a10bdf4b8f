import type { EcosystemNodeId } from '../../models/osee-ecosystem/text-id.ts';

/** Written by scripts/stamp-locales.ts, from the names of the framework. */
export const frameworkNames = {
  'organisational-and-programmatic': 'الجوانب المؤسسية والبرامجية',
  strategy: 'الاستراتيجية',
  'requirements-and-specifications': 'المتطلبات والمواصفات',
  'procurement-and-legal': 'المشتريات والشؤون القانونية',
  'community-management': 'إدارة المجتمعات',
  'ecosystemic-and-societal': 'جوانب المنظومة والمجتمع',
  'capacity-building': 'بناء القدرات',
  'digital-inclusion': 'الشمول الرقمي',
  'digital-governance-and-sovereignty': 'الحوكمة الرقمية والسيادة الرقمية',
  technical: 'الجوانب التقنية',
  'analysing-labour-costs-versus-licencing-costs': 'تحليل تكاليف العمالة مقابل تكاليف التراخيص',
  'security-and-risk-management': 'إدارة الأمن والمخاطر',
  'change-management': 'إدارة التغيير',
  'licensing-selection-based-on-requirements': 'اختيار التراخيص بناءً على المتطلبات',
  'adhering-to-technical-standards': 'التقيد بالمعايير التقنية',
  'capacity-to-run-integrate-open-source-in-public-procurement':
    'القدرة على تشغيل المصادر المفتوحة وإدماجها في المشتريات العامة',
  'managing-open-source-community-over-a-project-lifetime': 'إدارة مجتمع المصادر المفتوحة طوال عمر المشروع',
  'human-resource-planning-and-allocation': 'تخطيط الموارد البشرية وتوزيعها',
  'strategic-funding': 'التمويل الاستراتيجي',
  'designing-inclusive-open-source-software-solutions': 'تصميم حلول برمجية مفتوحة المصدر شاملة للجميع',
  'digital-sovereignty-and-policy-formulation': 'السيادة الرقمية وصياغة السياسات',
  'oversight-and-accountability-in-open-source-digital-governance':
    'الرقابة والمساءلة في الحوكمة الرقمية المفتوحة المصدر',
  'interoperability-and-standards-compliance': 'قابلية التشغيل البيني والامتثال للمعايير',
  'cybersecurity-and-secure-devops': 'الأمن السيبراني والتطوير والتشغيل الآمنان',
  'testing-integration-and-quality-assurance': 'الاختبار والتكامل وضمان الجودة',
  'localization-and-adaptability': 'التوطين وقابلية التكييف',
} as const satisfies Readonly<Record<EcosystemNodeId, string>>;
