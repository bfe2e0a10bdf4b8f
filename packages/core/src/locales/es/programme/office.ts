/** The texts of “office” in Spanish. */
export const office: Readonly<Record<string, string>> = {
  'office.roles.strategy.name': 'Estrategia',
  'office.roles.community-management.name': 'Gestión de comunidades',
  'office.roles.capacity-building.name': 'Desarrollo de capacidades',
};
