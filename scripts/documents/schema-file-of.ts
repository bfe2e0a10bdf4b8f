import type { DataDeclaration } from './data-declarations.ts';

/** The JSON Schema of a data file, from the folder `json-schema`. Languages share one. */
export const schemaFileOf = ({ packageName, kind, name }: DataDeclaration): string => {
  if (kind !== 'osee-content') return `${kind.replace(/^osee-/, '')}.json`;
  if (name.startsWith('country-names/')) return 'content/country-names.json';
  const [folder, tag, part] = name.split('/');
  if (folder !== 'locales') return `content/${name}.json`;
  if (part !== undefined && part !== 'core') return 'content/locale-part.json';
  return tag === 'en' ? `content/locale-${packageName}-english.json` : `content/locale-${packageName}.json`;
};
