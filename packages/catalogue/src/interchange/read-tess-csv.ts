import { expectString, type Issue, OseeError, readCsv } from '@osee/core';
import type { Resource } from '../resource/resource.ts';
import type { ResourceType } from '../resource/resource-type.ts';
import { licenceTerms } from '../rights/licence-terms.ts';
import { rowLines } from './csv-row-lines.ts';
import {
  createIds,
  type ImportedFields,
  type ImportIssueCode,
  type ImportResult,
  idOfTitle,
  importedResource,
  importIssue,
  publicationYear,
  webAddress,
} from './imported-resource.ts';
import type { KeptValue } from './kept-value.ts';
import { spdxOf } from './licence-id.ts';
import { saysNothing } from './prerequisite-fields.ts';
import { statedRights } from './stated-rights.ts';
import { createTeSSRow, type TeSSRow, tellUnreadCells } from './tess-row.ts';

/**
 * Reads a CSV file of training materials as the ELIXIR TeSS registry takes them, with its headings in any case. Lists
 * are parted by semicolons, also with one at the end. TeSS knows no language and no cost, so both stay unknown. A row
 * with more cells than the heading is left out: a comma without quotation marks may have moved its cells.
 *
 * Every cell is accounted for: it stands in `kept`, with the field that it went into, or within the `details.got` of an
 * issue. Paths begin with the line of the file, the heading being 0 and blank lines counted, and go on with the name
 * of the column, or with its position where an earlier column has the name.
 *
 * @param text - the file
 * @returns resources and losses; a row without title, address or description is left out with an issue
 * @throws `OseeError` with code `broken-csv` for a quotation that does not end, `missing-column` when Title, URL
 * or Description has no column, `wrong-type`
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
  expectString(text, ['text'], 'the text of a CSV file');
  const [heading = [], ...rows] = readCsv(text);
  const names = heading.map((name) => canonicalName(name.trim()));
  for (const name of required) {
    if (!names.includes(name)) {
      throw new OseeError('missing-column', `Expected a column "${name}", got ${names.join(', ')}.`, {
        path: [0],
        details: { name },
      });
    }
  }
  const [first = 0, ...lines] = rowLines(text);
  const nextId = createIds();
  const resources: Resource[] = [];
  const issues: Issue<ImportIssueCode>[] = [];
  const kept: KeptValue[] = [];
  for (const [position, cells] of rows.entries()) {
    const line = (lines[position] ?? 0) - first;
    const row = createTeSSRow(names, cells, line, resources.length);
    const resource = readRow(row, nextId);
    if (resource) {
      resources.push(resource);
      tellUnreadCells(row);
      kept.push(...row.kept);
    }
    issues.push(...row.issues);
  }
  return { resources, issues, kept };
};

const required = ['Title', 'URL', 'Description'];
const known = [...required, 'Licence', 'Authors', 'Types', 'Published', 'Modified', 'DOI', 'Prerequisites'];

const canonicalName = (name: string): string =>
  known.find((column) => column.toLowerCase() === name.toLowerCase()) ?? name;

const readRow = (row: TeSSRow, nextId: (wanted: string) => string): Resource | null => {
  const { width, cells, line } = row;
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) {
    const message = `Expected ${width} cells, got ${cells.length}: a comma without quotation marks moves the cells behind it.`;
    row.issues.push(importIssue('left-out', [line], message, { expected: width, got: cells }));
    return null;
  }
  const title = row.take('Title', 'title');
  const description = row.take('Description', 'description');
  const address = row.take('URL', 'url');
  const url = webAddress(address);
  if (title === '' || description === '' || url === null) {
    const message = 'Expected a title, a description and an http or https address.';
    row.issues.push(importIssue('left-out', [line], message, { got: cells }));
    return null;
  }
  const fields = {
    title,
    url,
    description: unquoted(description),
    ...authorsOf(row),
    ...typeOf(row),
    ...yearOf(row),
    ...rightsOf(row),
    alternateUrls: doiAddress(row),
    ...prerequisitesIn(row),
  };
  return importedResource(fields, nextId(idOfTitle(title)));
};

const authorsOf = (row: TeSSRow): ImportedFields => {
  const authors = row.takeItems('Authors', (_, place) => ['authors', place]);
  return authors.length > 0 ? { authors } : {};
};

/** The types of TeSS that have a counterpart; the others are taken to be guides. */
const typeNames: ReadonlyMap<string, ResourceType> = new Map([
  ['e-learning', 'course'],
  ['course', 'course'],
  ['video', 'video'],
  ['dataset', 'dataset'],
  ['tutorial', 'guide'],
  ['handout', 'guide'],
  ['manual', 'guide'],
  ['presentation', 'guide'],
  ['report', 'report'],
  ['software', 'tool'],
]);

const typeOf = (row: TeSSRow): ImportedFields => {
  const isKnown = (item: string) => typeNames.has(item.trim().toLowerCase());
  if (!row.peek('Types').split(';').some(isKnown)) {
    row.tell('guessed', 'Types', 'The type was taken to be a guide.');
    return {};
  }
  const [type = ''] = row.takeItems('Types', (item, place) =>
    place === 0 && isKnown(item) ? ['type'] : null,
  );
  return { type: typeNames.get(type.toLowerCase()) ?? 'guide' };
};

const yearOf = (row: TeSSRow): ImportedFields => {
  let found: ImportedFields = {};
  for (const [column, yearKind] of [
    ['Published', 'publication'],
    ['Modified', 'last-change'],
  ] as const) {
    const date = row.peek(column);
    const year = /^\d{4}(?:-?\d{2}-?\d{2})?$/u.test(date) ? publicationYear(date) : null;
    if (date === '') continue;
    if (year === null) row.tell('not-understood', column, `Expected a date, got "${date.slice(0, 60)}".`);
    else if (found.year === undefined) {
      row.take(column, 'year');
      if (date !== String(year)) row.tell('kept-in-part', column, 'Of the date the year was kept.');
      found = { year, yearKind };
    }
  }
  return found;
};

const rightsOf = (row: TeSSRow): ImportedFields => {
  const stated = row.all('Licence').filter(({ text }) => text !== 'notspecified');
  for (const { column, text } of row.all('Licence')) if (text === 'notspecified') row.keepForm(column);
  if (stated.length === 0) return {};
  const licences = stated.map(({ text }) => ({ spdx: spdxOf(text), words: text }));
  const rights = statedRights(licences);
  for (const { column, text } of stated) {
    const spdx = spdxOf(text);
    const place = rights.licences?.indexOf(spdx ?? text) ?? -1;
    row.keep(column, 'rights', ...(place >= 0 ? ['licences', place] : [spdx === null ? 'asStated' : 'spdx']));
    if (spdx === null || licenceTerms(spdx) === null) {
      row.tellColumn('not-understood', column, `Expected a known SPDX id, got "${text.slice(0, 60)}".`);
    }
  }
  if (rights.licences) {
    row.tell(
      'several-licences',
      'Licence',
      'Expected one licence, got several without a word on which holds.',
    );
  }
  return { rights };
};

/** One text, as it stands: its sentences may hold semicolons. */
const prerequisitesIn = (row: TeSSRow): ImportedFields => {
  const text = row.peek('Prerequisites');
  if (text === '') return {};
  if (saysNothing(text)) {
    row.take('Prerequisites', 'prerequisites');
    return { prerequisites: [] };
  }
  row.take('Prerequisites', 'prerequisites', 0, 'text');
  return { prerequisites: [{ kind: 'text', text }] };
};

/** TeSS wraps its descriptions in quotation marks of their own. */
const unquoted = (text: string): string =>
  text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;

const doiAddress = (row: TeSSRow): readonly string[] => {
  const name = row.peek('DOI').replace(/^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)/iu, '');
  const address = /^10\.\d{4,9}\/\S+$/u.test(name) ? webAddress(`https://doi.org/${name}`) : null;
  if (address === null) return [];
  row.take('DOI', 'alternateUrls', 0);
  return [address];
};
