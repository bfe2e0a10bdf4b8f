/** The texts of “strategy” in Arabic. */
export const strategy: Readonly<Record<string, string>> = {
  'analysing-labour-costs-versus-licencing-costs.roles.0.role': 'مسؤول الميزانية',
};
