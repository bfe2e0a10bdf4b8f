import type { Issue, Path } from '@osee/core';
import { isWebAddress } from '@osee/core';
import type { Resource } from '../resource/resource.ts';
import { licenceTerms } from '../rights/licence-terms.ts';

/**
 * What a reader reports: what it left out, could not keep, or had to guess.
 *
 * @category interchange
 * @example
 * ```ts
 * import type { ImportIssueCode } from '@osee/catalogue/interchange';
 *
 * const code: ImportIssueCode = 'not-kept';
 * ```
 */
export type ImportIssueCode = 'left-out' | 'not-kept' | 'not-understood' | 'guessed';

/**
 * What was read, and every loss on the way.
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
}

export type ImportedFields = Partial<
  Omit<Resource, 'rights' | 'confidence' | 'places' | 'source' | 'match'>
> & {
  readonly licence?: string;
  readonly terms?: string;
};

export const importIssue = (
  code: ImportIssueCode,
  path: Path,
  message: string,
  details: Issue['details'] = {},
): Issue<ImportIssueCode> => ({
  code,
  severity: code === 'left-out' ? 'error' : 'warning',
  path,
  message,
  details,
});

/** A resource from what a foreign record states; everything else is unknown. */
export const importedResource = (fields: ImportedFields, takenIds: ReadonlySet<string>): Resource => {
  const { licence, terms, ...known } = fields;
  const spdx = licence === undefined ? null : spdxOf(licence);
  const stated = (value: unknown) => (value === undefined ? ('unknown' as const) : ('seen' as const));
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
    ...known,
    id: freeId(known.id ?? slug(known.title ?? ''), takenIds),
    match: 'not-applicable',
    places: [],
    rights: {
      asStated: terms ?? licence ?? null,
      spdx,
      attributionRequired: spdx === null ? null : (licenceTerms(spdx)?.conditions.length ?? 0) > 0,
      evidence: spdx === null && terms === undefined ? null : 'Stated in the imported record.',
    },
    confidence: {
      title: 'seen',
      publisher: stated(known.publisher),
      authors: stated(known.authors),
      type: stated(known.type),
      format: stated(known.formats),
      languages: stated(known.languages),
      year: stated(known.year),
      licence: stated(licence ?? terms),
      cost: stated(known.cost),
    },
    source: 'project',
  };
};

/** SPDX id of a licence given as id or as the address of its text. */
export const spdxOf = (licence: string): string | null => {
  const text = licence.trim();
  if (licenceTerms(text)) return text;
  const page = /^https?:\/\/spdx\.org\/licenses\/([\w.-]+?)(?:\.html|\.json)?\/?$/iu.exec(text)?.[1];
  if (page && licenceTerms(page)) return page;
  if (/^https?:\/\/creativecommons\.org\/publicdomain\/zero\/1\.0(?:\/|$)/iu.test(text)) return 'CC0-1.0';
  const parts = /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)(?:\/(igo))?(?:\/|$)/iu.exec(
    text,
  );
  const id = parts ? ['CC', parts[1], parts[2], parts[3]].filter(Boolean).join('-').toUpperCase() : '';
  return licenceTerms(id) ? id : null;
};

export const webAddress = (value: unknown): string | null =>
  typeof value === 'string' && isWebAddress(value.trim()) ? value.trim() : null;

const slug = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 80)
    .replace(/-+$/u, '') || 'resource';

const freeId = (wanted: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
};
