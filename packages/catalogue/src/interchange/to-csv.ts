import { type CsvCell, type CsvFormat, expectShape, writeCsv } from '@osee/core';
import type { Catalogue } from '../resource/catalogue.ts';
import { resourcesShape } from '../resource/catalogue-shape.ts';
import type { LearningEstimate } from '../resource/learning-estimate.ts';
import type { Resource } from '../resource/resource.ts';
import type { RightsStatement } from '../resource/rights-statement.ts';

/**
 * Writes the resources of a catalogue as CSV (RFC 4180) that a spreadsheet opens without harm: a cell that would
 * count as a formula gets an apostrophe in front. Lists are parted by `; `, unknown values are empty cells.
 *
 * @param catalogue - the catalogue
 * @param options - how the reader's spreadsheet parts cells: a preset of `csvFormats` of `@osee/core`
 * @returns a heading and one line for each resource, in the order of the catalogue
 * @category interchange
 * @see RFC 4180; OWASP, CSV injection
 * @example
 * ```ts
 * import { oseeCatalogue } from '@osee/catalogue';
 * import { toCsv } from '@osee/catalogue/interchange';
 *
 * const lines = toCsv(oseeCatalogue).split('\r\n');
 * lines[0]?.startsWith('id,title,'); // => true
 * lines.length; // => 272
 * ```
 */
export const toCsv = (catalogue: Pick<Catalogue, 'resources'>, options: Partial<CsvFormat> = {}): string => {
  expectShape(catalogue, resourcesShape, ['catalogue']);
  const rows = catalogue.resources.map((resource) => columns.map(([, cell]) => cell(resource)));
  return writeCsv(
    columns.map(([name]) => name),
    rows,
    options,
  );
};

const list = (items: readonly string[]): string => items.join('; ');

/** `none` where it was read that nothing comes before; empty where nothing was read. */
const prerequisitesCell = (prerequisites: Resource['prerequisites']): string => {
  if (prerequisites?.length === 0) return 'none';
  return list(
    (prerequisites ?? []).map((each) => (each.kind === 'text' ? each.text : `${each.kind}:${each.id}`)),
  );
};

const estimateCell = ({ basis, note }: LearningEstimate): string =>
  note === undefined ? basis : `${basis}: ${note}`;

const usualTerms = ({ presumed }: RightsStatement): string =>
  presumed ? list([...presumed.licences, ...(presumed.terms === null ? [] : [presumed.terms])]) : '';

const columns: readonly (readonly [name: string, cell: (resource: Resource) => CsvCell])[] = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['description', ({ description }) => description],
  ['url', ({ url }) => url],
  ['url confidence', ({ urlConfidence }) => urlConfidence],
  ['other urls', ({ alternateUrls }) => list(alternateUrls)],
  ['publisher', ({ publisher }) => publisher],
  ['authors', ({ authors }) => list(authors)],
  ['type', ({ type }) => type],
  ['formats', ({ formats }) => list(formats)],
  ['languages', ({ languages }) => list(languages)],
  ['year', ({ year }) => (year === null ? '' : String(year))],
  ['hours from', ({ hours }) => hours?.minimum ?? null],
  ['hours to', ({ hours }) => hours?.maximum ?? null],
  ['cost', ({ cost }) => (cost === 'unknown' ? '' : cost)],
  ['licence (SPDX)', ({ rights }) => rights.spdx ?? list(rights.licences ?? [])],
  ['terms as stated', ({ rights }) => rights.asStated ?? ''],
  ['usual terms, not confirmed', ({ rights }) => usualTerms(rights)],
  ['modules', ({ moduleIds }) => list(moduleIds)],
  ['competencies', ({ competencyIds }) => list(competencyIds)],
  ['technical domains', ({ technicalDomainIds }) => list(technicalDomainIds)],
  ['titles in the framework', ({ places }) => list(places.map(({ titleAsPrinted }) => titleAsPrinted))],
  ['note', ({ note }) => note ?? ''],
  ['part of', ({ isPartOf }) => isPartOf ?? ''],
  ['levels', ({ levels }) => list(levels ?? [])],
  ['prerequisites', ({ prerequisites }) => prerequisitesCell(prerequisites)],
  ['estimated hours from', ({ estimatedHours }) => estimatedHours?.minimum ?? null],
  ['estimated hours to', ({ estimatedHours }) => estimatedHours?.maximum ?? null],
  ['estimate rests on', ({ estimatedHours: estimate }) => (estimate ? estimateCell(estimate) : '')],
  ['download bytes', ({ downloadBytes }) => downloadBytes ?? null],
  ['login', ({ login }) => login ?? ''],
  ['accessibility', ({ accessibility }) => list(accessibility ?? [])],
];
