/** The texts of “office” in Portuguese. */
export const office: Readonly<Record<string, string>> = {
  'office.roles.strategy.name': 'Estratégia',
  'office.roles.community-management.name': 'Gestão de comunidades',
  'office.roles.capacity-building.name': 'Reforço de capacidades',
};
