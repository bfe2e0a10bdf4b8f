/** The texts of “draft” in Arabic. */
export const draft: Readonly<Record<string, string>> = {
  'draft.domains.organisational.name': 'المحور التنظيمي',
  'draft.domains.technical.name': 'الجوانب التقنية',
  'draft.domains.ecosystemic.name': 'جوانب المنظومة',
  'draft.subdomains.digital-inclusion.name': 'الشمول الرقمي',
  'draft.subdomains.digital-governance-sovereignty.name': 'الحوكمة الرقمية والسيادة الرقمية',
  'draft.tailoringTopics.governance.name': 'الحوكمة',
};
