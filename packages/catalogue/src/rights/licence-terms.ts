import { expectString, type Suggested } from '@osee/core';
import { type LicenceId, type LicenceProfile, licenceReuse } from '@osee/core/licences';
import type { Act, LicenceCondition } from './act.ts';

/**
 * What a licence says in short: what it forbids and what it asks in return.
 *
 * @category rights
 * @example
 * ```ts
 * import { type LicenceTerms, licenceTerms } from '@osee/catalogue';
 *
 * const terms: LicenceTerms | null = licenceTerms('CC-BY-NC-4.0');
 * terms?.forbidden; // => ['sell']
 * ```
 */
export interface LicenceTerms {
  /** Short name for people, such as `CC BY 4.0`. */
  readonly name: string;
  /** Address of the licence. */
  readonly url: string;
  readonly forbidden: readonly Act[];
  readonly conditions: readonly LicenceCondition[];
}

/**
 * The terms of a licence by its SPDX id, from the table of `@osee/core/licences`.
 *
 * @param spdxId - SPDX licence id, as SPDX writes it
 * @throws `OseeError` with code `wrong-type` for what is no text
 * @returns the terms; `null` for a licence that the table does not have, that does not exist, or that is not open
 * @category rights
 * @see `@osee/core/licences`
 * @example
 * ```ts
 * import { licenceTerms } from '@osee/catalogue';
 *
 * licenceTerms('CC-BY-SA-3.0-IGO')?.url; // => 'https://creativecommons.org/licenses/by-sa/3.0/igo/'
 * licenceTerms('CC-BY-4.0-XX'); // => null
 * ```
 */
export const licenceTerms = (spdxId: Suggested<LicenceId>): LicenceTerms | null => {
  expectString(spdxId, ['spdxId'], 'an SPDX licence id');
  const reuse = licenceReuse(spdxId);
  if (reuse === null || reuse.url === null) return null;
  const { profile, isNonCommercial, statesChanges, shortName: name, url } = reuse;
  if (profile === 'restricted' || profile === 'unread') return null;
  const isUnchangeable = profile === 'no-derivatives';
  return {
    name,
    url,
    forbidden: forbiddenBy(isNonCommercial, isUnchangeable),
    conditions: [
      ...(spdxId === 'CC-SA-1.0' ? [] : kept(profile)),
      ...(isUnchangeable ? (['no-derivatives'] as const) : []),
      ...(statesChanges ? (['state-changes'] as const) : []),
      ...(sharesAlike(profile) ? (['share-alike'] as const) : []),
      ...(isNonCommercial ? (['non-commercial'] as const) : []),
    ],
  };
};

const forbiddenBy = (isNonCommercial: boolean, isUnchangeable: boolean): readonly Act[] => [
  ...(isUnchangeable ? (['translate', 'adapt'] as const) : []),
  ...(isNonCommercial ? (['sell'] as const) : []),
];

const sharesAlike = (profile: LicenceProfile): boolean =>
  profile === 'share-alike' || profile.endsWith('copyleft');

/** Software licences ask for their notices, licences of content and data for attribution. */
const kept = (profile: LicenceProfile): readonly LicenceCondition[] => {
  if (profile === 'public-domain') return [];
  const isContent = profile === 'attribution' || profile === 'share-alike' || profile === 'no-derivatives';
  return isContent ? ['attribution'] : ['keep-notices'];
};

/** The part of the terms that `BY`, `NC`, `SA` and `ND` decide, whatever the version. */
export const creativeCommonsElements = (nonCommercial: boolean, last: 'SA' | 'ND' | undefined) => ({
  forbidden: forbiddenBy(nonCommercial, last === 'ND'),
  conditions: [
    'attribution' as const,
    ...(last === 'ND' ? (['no-derivatives'] as const) : (['state-changes'] as const)),
    ...(last === 'SA' ? (['share-alike'] as const) : []),
    ...(nonCommercial ? (['non-commercial'] as const) : []),
  ],
});
