/** The texts of “office” in French. */
export const office: Readonly<Record<string, string>> = {
  'office.roles.strategy.name': 'Stratégie',
  'office.roles.community-management.name': 'Animation des communautés',
  'office.roles.capacity-building.name': 'Renforcement des capacités',
};
