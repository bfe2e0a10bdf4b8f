/** The texts of “resources” in Arabic. */
export const resources: Readonly<Record<string, string>> = {
  'resources.human.project-managers.name': 'مديرو المشاريع',
};
