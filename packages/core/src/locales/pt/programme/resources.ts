/** The texts of “resources” in Portuguese. */
export const resources: Readonly<Record<string, string>> = {
  'resources.human.project-managers.name': 'Responsáveis por projetos',
};
