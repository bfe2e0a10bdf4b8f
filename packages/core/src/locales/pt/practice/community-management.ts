/** The texts of “community-management” in Portuguese. */
export const communityManagement: Readonly<Record<string, string>> = {
  'identify-build-and-grow-the-open-source-community.roles.0.role': 'Responsável pela comunidade',
  'managing-open-source-community-over-a-project-lifetime.roles.1.role': 'Responsáveis pela manutenção',
};
