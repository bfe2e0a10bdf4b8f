/** The texts of “community-management” in French. */
export const communityManagement: Readonly<Record<string, string>> = {
  'identify-build-and-grow-the-open-source-community.roles.0.role': 'Responsable de la communauté',
  'managing-open-source-community-over-a-project-lifetime.roles.1.role': 'Responsables de maintenance',
};
