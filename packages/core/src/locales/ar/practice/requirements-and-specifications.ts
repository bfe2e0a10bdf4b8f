/** The texts of “requirements-and-specifications” in Arabic. */
export const requirementsAndSpecifications: Readonly<Record<string, string>> = {
  'licensing-selection-based-on-requirements.roles.2.role': 'كبير المطورين',
  'compliance-with-security-and-privacy-regulations.roles.1.role': 'مسؤول حماية البيانات',
  'comprehensive-documentation-of-contributions.indicators.0.unit': 'ساعة',
};
