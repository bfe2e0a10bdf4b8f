/** The texts of “procurement-and-legal” in Arabic. */
export const procurementAndLegal: Readonly<Record<string, string>> = {
  'value-for-money-assessment.roles.3.role': 'مدقق',
};
