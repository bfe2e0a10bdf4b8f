/**
 * Writes what `@osee/core/licences` takes from others: names, addresses and approval from the SPDX License List, and
 * the compatibility matrix of OSADL. Run by a maintainer when a source changes:
 * `node scripts/build-licences.ts <matrix.json>`. The build of the packages does not need it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { nameKey } from '../packages/core/src/licences/expression/name-key.ts';
import { ownLicences } from '../packages/core/src/licences/table/own-licences.ts';
import { profileIds } from '../packages/core/src/licences/table/profiles.ts';

interface SpdxEntry {
  readonly name: string;
  readonly url?: string;
  readonly osiApproved: boolean;
  readonly licenseText: string;
}

interface Matrix {
  readonly timestamp: string;
  readonly ids: readonly string[];
  readonly rows: Readonly<Record<string, string>>;
}

const [matrixFile] = process.argv.slice(2);
if (matrixFile === undefined) throw new Error('Expected the file of the matrix as the only argument.');
const require = createRequire(import.meta.url);
const target = join(import.meta.dirname, '../packages/core/src/licences/generated');
mkdirSync(target, { recursive: true });

const spdx = require('spdx-license-list/full') as Readonly<Record<string, SpdxEntry>>;
const exceptions = require('spdx-exceptions') as readonly string[];
const allIds = [
  ...(require('spdx-license-ids') as readonly string[]),
  ...(require('spdx-license-ids/deprecated') as readonly string[]),
];
/** Ids that are newer than the list with names. */
const newer: Readonly<Record<string, SpdxEntry>> = {
  'CC-BY-NC-3.0-IGO': {
    name: 'Creative Commons Attribution Non Commercial 3.0 IGO',
    url: 'https://creativecommons.org/licenses/by-nc/3.0/igo/legalcode',
    osiApproved: false,
    licenseText: '',
  },
};
const version = (name: string): string =>
  (JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as { version: string }).version;

const byCode = (left: string, right: string): number => (left < right ? -1 : 1);
const own = new Set(ownLicences.map(([id]) => id));
const ids = Object.values(profileIds)
  .flatMap((list) => list.split(/\s+/u))
  .sort(byCode);
const doubles = ids.filter((id, index) => ids[index + 1] === id);
if (doubles.length > 0) throw new Error(`Expected each id in one profile, got twice: ${doubles.join(', ')}.`);
const entries = ids
  .filter((id) => !own.has(id))
  .map((id): [string, SpdxEntry] => {
    const entry = spdx[id] ?? newer[id];
    if (!entry || !allIds.includes(id))
      throw new Error(`Expected an id of the SPDX License List, got ${id}.`);
    return [id, entry];
  });

/** o: approved by OSI; the text has a word p of patents, t of marks, e of endorsement or publicity, l of liability. */
const letters = ({ osiApproved, licenseText }: SpdxEntry): string =>
  [
    osiApproved ? 'o' : '',
    /patent|brevet/iu.test(licenseText) ? 'p' : '',
    /trade.?mark|service.?mark|marques? de commerce|Markenrecht/iu.test(licenseText) ? 't' : '',
    /endorse|publicity/iu.test(licenseText) ? 'e' : '',
    /liab|responsab|warrant|as is|haft|责任|責任/iu.test(licenseText) ? 'l' : '',
  ].join('');

const source = `SPDX License List through spdx-license-list ${version('spdx-license-list')} (CC0-1.0)`;
const write = (file: string, lines: readonly string[]): void =>
  writeFileSync(
    join(target, file),
    `// Written by scripts/build-licences.ts; do not edit by hand.\n${lines.join('\n')}\n`,
  );
const quoted = (text: string): string => `\`${text.replaceAll(/[\\`$]/gu, '\\$&')}\``;

const keys = entries.flatMap(([id, { name }]) =>
  nameKey(name) === nameKey(id) ? [] : [`${id}|${nameKey(name)}`],
);
write('spdx-names.ts', [
  `\n/** Id and key of the name of each licence of the table, where the id has another key. ${source}. */`,
  `export const spdxNames = ${quoted(keys.join('\n'))};`,
]);
write('spdx-facts.ts', [
  `\n/** Id, letters (OSI approved, patents, marks, endorsement, liability), address and name. ${source}. */`,
  `export const spdxFacts = ${quoted(entries.map(([id, entry]) => `${id}|${letters(entry)}|${(entry.url ?? '').split(/\s/u)[0]}|${entry.name.replaceAll(/\s+/gu, ' ')}`).join('\n'))};`,
]);
write('spdx-ids.ts', [
  `\n/** Ids of the list that the table does not hold, through spdx-license-ids ${version('spdx-license-ids')} (CC0-1.0). */`,
  `export const otherSpdxIds = ${quoted(
    allIds
      .filter((id) => !ids.includes(id))
      .sort(byCode)
      .join(' '),
  )};`,
]);
write('spdx-exceptions.ts', [
  `\n/** Exceptions, through spdx-exceptions ${version('spdx-exceptions')} (CC-BY-3.0). */`,
  `export const spdxExceptions = ${quoted([...exceptions].sort(byCode).join(' '))};`,
]);

const matrix = JSON.parse(readFileSync(matrixFile, 'utf8')) as Matrix;
/** What becomes of an inbound licence under each outbound one, in the order of the ids. */
const columns = new Map<string, string[]>();
matrix.ids.forEach((inbound, index) => {
  const cells = matrix.ids.map((outbound) => {
    const cell = matrix.rows[outbound]?.[index] ?? '';
    if (!'=yn?d'.includes(cell) || cell === '')
      throw new Error(`Expected a cell, got "${cell}" for ${inbound}.`);
    return cell === '=' ? 'y' : cell;
  });
  const key = cells.join('');
  columns.set(key, [...(columns.get(key) ?? []), inbound]);
});
/** Names of the matrix that the table writes otherwise. */
const written = (id: string): string => id.replaceAll(' ', '_');
write('osadl-matrix.ts', [
  '\n/**',
  ' * The licence compatibility matrix of the Open Source Automation Development Lab (OSADL) eG, CC-BY-4.0, packed:',
  ' * inbound licences with the same answers share a line. y yes, n no, d check the dependency, ? unknown.',
  ' */',
  `export const osadlDate = '${matrix.timestamp.slice(0, 10)}';`,
  `export const osadlIds = ${quoted(matrix.ids.map(written).join(' '))};`,
  `export const osadlColumns = ${quoted([...columns].map(([cells, inbound]) => `${inbound.map(written).join(' ')}|${cells}`).join('\n'))};`,
]);
console.log(
  `${entries.length} licences of the SPDX list, ${own.size} of our own, ${columns.size} kinds of columns`,
);
