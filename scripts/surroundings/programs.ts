/** Programs that use every entry, in both module systems. */
import { entriesOf, packageNames } from '../workspace.ts';

export const specifiers: readonly string[] = packageNames.flatMap((name) =>
  entriesOf(name).map((entry) => entry.specifier),
);

/** What a program does with the packages, whichever way it got hold of them; the same bytes everywhere. */
const use = `
tailorFramework(oseeFramework, []);
if (parseDocument('osee-framework', {}).ok) throw new Error('parseDocument accepts an empty document');
const assessment = { subject: 's', model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version }, asOf: '2026-01-01', answers: [] };
const result = scoreMaturity(oseeEcosystemModel, assessment);
const hits = createCatalogueIndex(oseeCatalogue).search('licence').length;
const row = readCsvRows('a,b\\n1,2\\n')[1];
const digested = digest({ result, hits, row, licence: readLicenceExpression('MIT OR Apache-2.0') });
`;

const taken = [
  ['@osee/core', '{ oseeFramework, tailorFramework, digest, readCsvRows }'],
  ['@osee/core/licences', '{ readLicenceExpression }'],
  ['@osee/core/schema', '{ parseDocument }'],
  ['@osee/scoring', '{ oseeEcosystemModel, scoreMaturity }'],
  ['@osee/catalogue', '{ oseeCatalogue, createCatalogueIndex }'],
] as const;

export const requireAll = `
for (const specifier of ${JSON.stringify(specifiers)}) require(specifier);
${taken.map(([from, names]) => `const ${names} = require('${from}');`).join('\n')}
${use}
console.log('digest', digested);
`;

/** For what resolves names itself, such as a bundler: the imports stand still. */
export const importUsed = `
${taken.map(([from, names]) => `import ${names} from '${from}';`).join('\n')}
${use}
`;

const importAll = `
${importUsed}
for (const specifier of ${JSON.stringify(specifiers)}) await import(specifier);
console.log('digest', digested);
`;

export const scripts = { 'use.cjs': requireAll, 'use.mjs': importAll };
