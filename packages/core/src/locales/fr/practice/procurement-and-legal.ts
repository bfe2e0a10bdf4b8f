/** The texts of “procurement-and-legal” in French. */
export const procurementAndLegal: Readonly<Record<string, string>> = {
  'value-for-money-assessment.roles.3.role': 'Auditeur ou auditrice',
};
