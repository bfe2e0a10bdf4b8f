/** Written by scripts/stamp-locales.ts. */
export const stamps: Readonly<Record<string, string>> = {
  'analysing-labour-costs-versus-licencing-costs.roles.0.role': '14ngn5q',
  'licensing-selection-based-on-requirements.roles.2.role': 'lk9779',
  'compliance-with-security-and-privacy-regulations.roles.1.role': '17tgkxy',
  'comprehensive-documentation-of-contributions.indicators.0.unit': 'txf04',
  'value-for-money-assessment.roles.3.role': '16csqb9',
  'identify-build-and-grow-the-open-source-community.roles.0.role': '1adlycx',
  'managing-open-source-community-over-a-project-lifetime.roles.1.role': 'rck6j4',
  'human-resource-planning-and-allocation.indicators.0.unit': '6oo7gi',
};
