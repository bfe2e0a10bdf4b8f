/** The texts of “resources” in Spanish. */
export const resources: Readonly<Record<string, string>> = {
  'resources.human.project-managers.name': 'Responsables de proyecto',
};
