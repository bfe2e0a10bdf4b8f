import type { LicenceKind, LicenceProfile } from './table/terms.ts';

/**
 * How far a licence asks that others give the same freedom: not at all, for its own files, for a library, for the
 * whole work, or also for users over a network.
 *
 * @category licences
 * @example
 * ```ts
 * import { type CopyleftScope, licenceById } from '@osee/core/licences';
 *
 * const scope: CopyleftScope | 'unknown' | undefined = licenceById('MPL-2.0')?.copyleft;
 * scope; // => 'file'
 * ```
 */
export type CopyleftScope = 'none' | 'file' | 'library' | 'work' | 'network';

/**
 * A fact about a licence: yes, no, or not seen.
 *
 * @category licences
 * @example
 * ```ts
 * import { licenceById, type LicenceFact } from '@osee/core/licences';
 *
 * const fact: LicenceFact | undefined = licenceById('CC-BY-NC-4.0')?.can['commercial-use'];
 * fact; // => 'no'
 * ```
 */
export type LicenceFact = 'yes' | 'no' | 'unknown';

/**
 * What one can do under a licence, in the terms of the Joinup Licensing Assistant.
 *
 * @category licences
 * @example
 * ```ts
 * import { type LicenceRight, licenceRights } from '@osee/core/licences';
 *
 * const rights: readonly LicenceRight[] = licenceRights;
 * rights.length; // => 7
 * ```
 */
export type LicenceRight = (typeof licenceRights)[number];

/**
 * The rights.
 *
 * @category licences
 * @see Joinup Licensing Assistant, group "can"
 * @example
 * ```ts
 * import { licenceRights } from '@osee/core/licences';
 *
 * licenceRights[0]; // => 'use'
 * ```
 */
export const licenceRights = [
  'use',
  'distribute',
  'modify',
  'sublicense',
  'commercial-use',
  'use-patents',
  'place-warranty',
] as const;

/**
 * What one must do under a licence.
 *
 * @category licences
 * @example
 * ```ts
 * import { type LicenceDuty, licenceDuties } from '@osee/core/licences';
 *
 * const duties: readonly LicenceDuty[] = licenceDuties;
 * duties.length; // => 9
 * ```
 */
export type LicenceDuty = (typeof licenceDuties)[number];

/**
 * The duties.
 *
 * @category licences
 * @see Joinup Licensing Assistant, group "must"
 * @example
 * ```ts
 * import { licenceDuties } from '@osee/core/licences';
 *
 * licenceDuties.includes('disclose-source'); // => true
 * ```
 */
export const licenceDuties = [
  'include-copyright',
  'royalty-free',
  'state-changes',
  'disclose-source',
  'copyleft',
  'lesser-copyleft',
  'network-use',
  'include-licence',
  'rename-modifications',
] as const;

/**
 * What one cannot do under a licence.
 *
 * @category licences
 * @example
 * ```ts
 * import { type LicenceLimit, licenceLimits } from '@osee/core/licences';
 *
 * const limits: readonly LicenceLimit[] = licenceLimits;
 * limits.length; // => 7
 * ```
 */
export type LicenceLimit = (typeof licenceLimits)[number];

/**
 * The limits.
 *
 * @category licences
 * @see Joinup Licensing Assistant, group "cannot"
 * @example
 * ```ts
 * import { licenceLimits } from '@osee/core/licences';
 *
 * licenceLimits.includes('modify'); // => true
 * ```
 */
export const licenceLimits = [
  'hold-liable',
  'use-trade-mark',
  'commerce',
  'modify',
  'ethical-clauses',
  'public-sector-only',
  'sublicense',
] as const;

/**
 * How a licence stands with the Digital Public Goods Alliance for one kind of work: listed, not listed, or differently
 * in the page and in the schema for nominations.
 *
 * @category licences
 * @example
 * ```ts
 * import { type DpgStanding, licenceById } from '@osee/core/licences';
 *
 * const standing: DpgStanding | undefined = licenceById('OGL-UK-3.0')?.dpg.data;
 * standing; // => 'schema-only'
 * ```
 */
export type DpgStanding = 'listed' | 'not-listed' | 'schema-only';

/**
 * What is on record of a licence. Facts only; each field has its source in `licenceFieldSources`.
 *
 * @category licences
 * @example
 * ```ts
 * import { type Licence, licences } from '@osee/core/licences';
 *
 * const found: readonly Licence[] = licences.filter(({ law }) => law === 'licensor-eu');
 * found.map(({ id }) => id); // => ['EUPL-1.0', 'EUPL-1.1', 'EUPL-1.2']
 * ```
 */
export interface Licence {
  /** SPDX id, or `LicenseRef-` where the SPDX list does not have it. */
  readonly id: string;
  readonly name: string;
  /** Names as people write them; case and punctuation do not matter. */
  readonly aliases: readonly string[];
  /** Address of the text; `null` where none was seen. */
  readonly url: string | null;
  readonly kinds: readonly LicenceKind[];
  readonly profile: LicenceProfile;
  readonly copyleft: CopyleftScope | 'unknown';
  /** Approved by the Open Source Initiative, as the SPDX list says. */
  readonly osi: LicenceFact;
  /** Called free by the Free Software Foundation. */
  readonly fsf: LicenceFact;
  /** Conformant with the Open Definition. */
  readonly openDefinition: LicenceFact;
  /** Accepted for a digital public good, by kind of work, on 19 August 2024. */
  readonly dpg: Readonly<Record<'software' | 'content' | 'data', DpgStanding>>;
  readonly can: Readonly<Record<LicenceRight, LicenceFact>>;
  readonly must: Readonly<Record<LicenceDuty, LicenceFact>>;
  readonly cannot: Readonly<Record<LicenceLimit, LicenceFact>>;
  /** `not-mentioned`: the text has no word of patents. */
  readonly patents: 'grant' | 'grant-and-retaliation' | 'not-granted' | 'not-mentioned' | 'unknown';
  /** `names-protected`: names may not be used to promote; `not-mentioned`: the text has no word of marks. */
  readonly marks: 'not-granted' | 'names-protected' | 'not-mentioned' | 'unknown';
  /**
   * The law that the text names: `licensor-eu` and `licensor` are that of the licensor's seat, `defendant`,
   * `protection` and `named` (in a notice), else an ISO 3166 code; `not-named`, or `unknown` where nobody looked.
   */
  readonly law: string;
  /** Where one goes to court, in the same words. */
  readonly venue: string;
  /** BCP 47 tags of the texts with legal force; empty where that was not seen. */
  readonly languages: readonly string[];
  /** Licences as which a part under this one may be taken, because its text lets later versions be used. */
  readonly laterVersions: readonly string[];
}
