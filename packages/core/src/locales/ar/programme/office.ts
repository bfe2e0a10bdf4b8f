/** The texts of “office” in Arabic. */
export const office: Readonly<Record<string, string>> = {
  'office.roles.strategy.name': 'الاستراتيجية',
  'office.roles.community-management.name': 'إدارة المجتمعات',
  'office.roles.capacity-building.name': 'بناء القدرات',
};
