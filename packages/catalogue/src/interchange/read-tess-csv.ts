import { type Issue, OseeError, readCsv } from '@osee/core';
import type { Resource } from '../resource/resource.ts';
import type { ResourceType } from '../resource/resource-type.ts';
import {
  type ImportIssueCode,
  type ImportResult,
  importedResource,
  importIssue,
  spdxOf,
  webAddress,
} from './imported-resource.ts';

/**
 * Reads a CSV file of training materials as the ELIXIR TeSS registry takes them. Lists are parted by semicolons, also
 * with one at the end. TeSS knows no language and no cost, so both stay unknown. Every column that finds no place is
 * reported.
 *
 * @param text - the file
 * @returns resources and losses; a row without title, address or description is left out with an issue
 * @throws `OseeError` with code `broken-csv` for a quotation that does not end, `missing-column` when Title, URL
 * or Description has no column
 * @category interchange
 * @see TeSS, import of materials by CSV
 * @example
 * ```ts
 * import { readTeSSCsv } from '@osee/catalogue/interchange';
 *
 * const text = 'Title,URL,Description,Licence,Types,Keywords\nOne,https://a.org/1,A start.,CC-BY-4.0,video;,a;\n';
 * const { resources, issues } = readTeSSCsv(text);
 * resources[0]?.rights.spdx; // => 'CC-BY-4.0'
 * issues.map(({ code, path }) => [code, path]); // => [['not-kept', [1, 'Keywords']]]
 * ```
 */
export const readTeSSCsv = (text: string): ImportResult => {
  const [heading = [], ...rows] = readCsv(text);
  const names = heading.map((name) => name.trim());
  for (const name of required) {
    if (!names.includes(name)) {
      throw new OseeError('missing-column', `Expected a column "${name}", got ${names.join(', ')}.`, {
        path: [0],
        details: { name },
      });
    }
  }
  const resources: Resource[] = [];
  const issues: Issue<ImportIssueCode>[] = [];
  for (const [position, cells] of rows.entries()) {
    const row = new Map(names.map((name, column) => [name, (cells[column] ?? '').trim()]));
    const read = readRow(row, position + 1, new Set(resources.map(({ id }) => id)));
    if (read.resource) resources.push(read.resource);
    issues.push(...read.issues);
  }
  return { resources, issues };
};

type Row = ReadonlyMap<string, string>;

const required = ['Title', 'URL', 'Description'];
const used = new Set([...required, 'Licence', 'Authors', 'Types', 'Published', 'Modified', 'DOI']);

const readRow = (row: Row, line: number, takenIds: ReadonlySet<string>) => {
  const cell = (name: string) => row.get(name) ?? '';
  const url = webAddress(cell('URL'));
  if (cell('Title') === '' || cell('Description') === '' || url === null) {
    const message = 'Expected a title, a description and an http or https address.';
    return { resource: null, issues: [importIssue('left-out', [line], message)] };
  }
  const authors = items(cell('Authors'));
  const types = items(cell('Types'));
  const known = types.find((type) => Object.hasOwn(typeNames, type));
  const licence = cell('Licence') === 'notspecified' ? '' : cell('Licence');
  const published = yearOf(cell('Published'));
  const modified = yearOf(cell('Modified'));
  const resource = importedResource(
    {
      title: cell('Title'),
      url,
      description: unquoted(cell('Description')),
      ...(authors.length > 0 ? { authors } : {}),
      ...(known === undefined ? {} : { type: typeNames[known] ?? 'guide' }),
      ...(licence === '' ? {} : { licence }),
      ...(published !== null ? { year: published, yearKind: 'publication' as const } : {}),
      ...(published === null && modified !== null
        ? { year: modified, yearKind: 'last-change' as const }
        : {}),
      alternateUrls: doiAddress(cell('DOI')),
    },
    takenIds,
  );
  return { resource, issues: issuesOf(row, line, types, known, licence) };
};

const issuesOf = (
  row: Row,
  line: number,
  types: readonly string[],
  known: string | undefined,
  licence: string,
) => [
  ...[...row]
    .filter(([name, value]) => value !== '' && !used.has(name))
    .map(([name, value]) =>
      importIssue('not-kept', [line, name], `There is no place for the column "${name}".`, { got: value }),
    ),
  ...(known === undefined
    ? [importIssue('guessed', [line, 'Types'], 'The type was taken to be a guide.', { got: types })]
    : []),
  ...(licence !== '' && spdxOf(licence) === null
    ? [
        importIssue('not-understood', [line, 'Licence'], `Expected a known SPDX id, got "${licence}".`, {
          got: licence,
        }),
      ]
    : []),
  ...(['Published', 'Modified'] as const)
    .filter((name) => (row.get(name) ?? '') !== '' && yearOf(row.get(name) ?? '') === null)
    .map((name) =>
      importIssue('not-understood', [line, name], `Expected a date, got "${row.get(name)}".`, {
        got: row.get(name),
      }),
    ),
];

/** The types of TeSS that have a counterpart; the others are taken to be guides. */
const typeNames: Readonly<Record<string, ResourceType>> = {
  'e-learning': 'course',
  course: 'course',
  video: 'video',
  dataset: 'dataset',
  tutorial: 'guide',
  handout: 'guide',
  manual: 'guide',
  presentation: 'guide',
  report: 'report',
  software: 'tool',
};

const items = (cell: string): string[] =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const yearOf = (date: string): number | null => {
  const year = /^(\d{4})(?:-?\d{2}-?\d{2})?$/u.exec(date)?.[1];
  return year === undefined ? null : Number(year);
};

/** TeSS wraps its descriptions in quotation marks of their own. */
const unquoted = (text: string): string => text.replace(/^"([\s\S]*)"$/u, '$1');

const doiAddress = (doi: string): readonly string[] => {
  const name = doi.replace(/^https?:\/\/(?:dx\.)?doi\.org\//iu, '');
  return /^10\.\d{4,9}\/\S+$/u.test(name) ? [`https://doi.org/${name}`] : [];
};
