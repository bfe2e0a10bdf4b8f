/** The texts of “registry” in Arabic. */
export const registry: Readonly<Record<string, string>> = {
  'registry.systems.openprocurement.name': 'OpenProcurement',
  'registry.systems.open-source-guides.name': 'Open Source Guides',
  'registry.assessments.oss-labour-vs-licence.name': 'تحليل تكاليف العمالة مقابل تكاليف التراخيص',
  'registry.assessments.value-for-money.name': 'تقييم القيمة مقابل المال',
  'registry.assessments.platform-evaluation.name': 'اختيار المنصات والأدوات',
  'registry.assessments.continuous-evaluation.name': 'آليات التقييم والتحسين المستمرين',
  'registry.assessments.maturity-assessment-activity.name': 'تقييم النضج',
  'registry.assessments.service-prioritisation.name': 'ترتيب أولويات الخدمات',
  'registry.assessments.validation-and-verification.name': 'التحقق من الصلاحية والمطابقة',
  'registry.assessments.vendor-evaluation.name': 'تقييم المورّدين',
  'registry.assessments.digital-inclusion-assessment.name': 'إجراء تقييمات الشمول الرقمي',
  'registry.assessments.observability.name': 'المراقبة وتسجيل الأحداث وقابلية الرصد',
};
