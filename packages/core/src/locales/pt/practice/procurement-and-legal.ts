/** The texts of “procurement-and-legal” in Portuguese. */
export const procurementAndLegal: Readonly<Record<string, string>> = {
  'value-for-money-assessment.roles.3.role': 'Responsável pela auditoria',
};
