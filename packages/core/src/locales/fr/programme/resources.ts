/** The texts of “resources” in French. */
export const resources: Readonly<Record<string, string>> = {
  'resources.human.project-managers.name': 'Responsables de projet',
};
