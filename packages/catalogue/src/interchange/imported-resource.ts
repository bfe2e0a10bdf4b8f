import type { Issue, Path } from '@osee/core';
import { isCalendarDate, isWebAddress } from '@osee/core';
import type { Resource } from '../resource/resource.ts';
import type { KeptValue } from './kept-value.ts';

/**
 * What a reader reports: what it left out, could not keep, did not understand, or had to guess; a node of another kind
 * than learning material; licences that stand side by side.
 *
 * @category interchange
 * @example
 * ```ts
 * import type { ImportIssueCode } from '@osee/catalogue/interchange';
 *
 * const code: ImportIssueCode = 'not-kept';
 * ```
 */
export type ImportIssueCode =
  | 'left-out'
  | 'other-type'
  | 'not-kept'
  | 'kept-in-part'
  | 'not-understood'
  | 'several-licences'
  | 'guessed';

/**
 * What was read, and every loss on the way. Each value of the source stands in `kept` or within the `details.got` of an
 * issue.
 *
 * @category interchange
 * @example
 * ```ts
 * import { type ImportResult, readTeSSCsv } from '@osee/catalogue/interchange';
 *
 * const result: ImportResult = readTeSSCsv('Title,URL,Description\r\n');
 * result.resources; // => []
 * ```
 */
export interface ImportResult {
  /** Resources with ids that are unique among them; they serve no competency until somebody links them. */
  readonly resources: readonly Resource[];
  readonly issues: readonly Issue<ImportIssueCode>[];
  /** The values that were read, in the order of the source. */
  readonly kept: readonly KeptValue[];
}

export type ImportedFields = Partial<Omit<Resource, 'confidence' | 'places' | 'source' | 'match'>>;

const severities: Readonly<Record<ImportIssueCode, Issue['severity']>> = {
  'left-out': 'error',
  'other-type': 'info',
  'not-kept': 'warning',
  'kept-in-part': 'info',
  'not-understood': 'warning',
  'several-licences': 'warning',
  guessed: 'warning',
};

export const importIssue = (
  code: ImportIssueCode,
  path: Path,
  message: string,
  details: Issue['details'] = {},
): Issue<ImportIssueCode> => ({ code, severity: severities[code], path, message, details });

/** A resource from what a foreign record states; everything else is unknown. */
export const importedResource = (fields: ImportedFields, id: string): Resource => {
  const stated = (value: unknown) => (value === undefined ? ('unknown' as const) : ('seen' as const));
  const rights = fields.rights ?? {
    asStated: null,
    spdx: null,
    attributionRequired: null,
    evidence: null,
  };
  return {
    title: '',
    description: '',
    url: '',
    urlConfidence: 'seen',
    alternateUrls: [],
    publisher: '',
    authors: [],
    type: 'guide',
    formats: [],
    languages: [],
    year: null,
    yearKind: null,
    hours: null,
    moduleIds: [],
    competencyIds: [],
    technicalDomainIds: [],
    cost: 'unknown',
    ...fields,
    id,
    match: 'not-applicable',
    places: [],
    rights,
    confidence: {
      title: 'seen',
      publisher: stated(fields.publisher),
      authors: stated(fields.authors),
      type: stated(fields.type),
      format: stated(fields.formats),
      languages: stated(fields.languages),
      year: stated(fields.year),
      licence: rights.asStated === null && !rights.licences ? 'unknown' : 'seen',
      cost: stated(fields.cost),
    },
    source: 'project',
  };
};

export const webAddress = (value: string): string | null =>
  isWebAddress(value.trim()) ? value.trim() : null;

export const isResourceId = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text);

/** The id that a title makes; `resource` where it has no Latin letter or digit. */
export const idOfTitle = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, 81)
    .replace(/^-/u, '')
    .slice(0, 80)
    .replace(/-$/u, '') || 'resource';

/** Gives out ids that differ; the second of a name gets a 2. */
export const createIds = (): ((wanted: string) => string) => {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let number = numbers.get(wanted) ?? 1;
    while (taken.has(id)) {
      number += 1;
      id = `${wanted}-${number}`;
    }
    numbers.set(wanted, number);
    taken.add(id);
    return id;
  };
};

/** The year of a date that begins with it; `null` where it goes on with a day that there is not. */
export const publicationYear = (date: string): number | null => {
  const year = /^(\d{4})(?:\D|\d{4}$|$)/u.exec(date)?.[1];
  if (year === undefined) return null;
  const [, ...parts] = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/u.exec(date) ?? [];
  return parts.length > 0 && !isCalendarDate(parts.join('-')) ? null : Number(year);
};
