/** Types for the JSON files: TypeScript itself takes every text in them for `string`. */
import type { DataDeclaration, Place } from './data-declarations.ts';

const typeAt = (place: Place): string => {
  const [specifier, name] = place.split('#');
  return `typeof import('${specifier}').${name}`;
};

/** The type of what a file holds, as text. */
export const contentType = ({ from, locale }: DataDeclaration): string => {
  if (locale !== undefined) return `import('@osee/scoring/maturity').MaturityModel`;
  if (typeof from === 'string') return typeAt(from);
  const members = Object.entries(from).map(([member, place]) => `readonly ${member}: ${typeAt(place)}`);
  return `{ ${members.join('; ')} }`;
};

/** The type of a whole file, as text. */
const fileType = (declaration: DataDeclaration): string =>
  `import('@osee/core').PublishedDocument<'${declaration.kind}', ${contentType(declaration)}>`;

type Declarations = readonly (readonly [ending: string, text: string])[];

/** The declarations for `import` and for `require`. */
const declarations = (type: string): Declarations => {
  const head = `declare const document: ${type};\n`;
  return [
    ['.d.ts', `${head}export default document;\n`],
    ['.d.cts', `${head}export = document;\n`],
  ];
};

/** The declarations of one file. */
export const declarationTexts = (declaration: DataDeclaration): Declarations =>
  declarations(fileType(declaration));

/** The declarations of `index.json`. */
export const indexDeclarations: Declarations = declarations(
  `import('@osee/core').PublishedDocument<'osee-data-index', readonly import('@osee/core').DataFileEntry[]>`,
);
