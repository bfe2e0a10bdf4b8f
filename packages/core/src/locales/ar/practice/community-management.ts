/** The texts of “community-management” in Arabic. */
export const communityManagement: Readonly<Record<string, string>> = {
  'identify-build-and-grow-the-open-source-community.roles.0.role': 'مسؤول إدارة المجتمعات',
  'managing-open-source-community-over-a-project-lifetime.roles.1.role': 'القائمون على الصيانة',
};
