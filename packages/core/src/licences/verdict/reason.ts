/**
 * Why a verdict is what it is; the bundles of `@osee/core/locales` have a sentence for each.
 *
 * @category licences
 * @example
 * ```ts
 * import type { LicenceReason } from '@osee/core/licences';
 *
 * const reason: LicenceReason = 'copyleft-elsewhere';
 * ```
 */
export type LicenceReason = (typeof licenceReasons)[number];

export const licenceReasons = [
  'same-licence',
  'public-domain',
  'notice-kept',
  'attribution-kept',
  'named-compatible',
  'steward-calls-compatible',
  'later-version',
  'lesser-to-full',
  'gnu-network-clause',
  'separate-works',
  'not-distributed',
  'linking-allowed',
  'part-keeps-licence',
  'linking-not-said',
  'network-copyleft',
  'version-chosen',
  'non-commercial-binds',
  'no-derivatives',
  'copyleft-elsewhere',
  'share-alike-elsewhere',
  'attribution-lost',
  'term-refused',
  'exception-not-yours',
  'terms-not-compared',
  'own-terms',
  'not-in-table',
  'matrix',
  'appendix',
  'other-checker',
  'sources-disagree',
  'one-checker-alone',
] as const;

/**
 * What has to be met for a `conditional` verdict to become a yes.
 *
 * @category licences
 * @example
 * ```ts
 * import type { LicenceCondition } from '@osee/core/licences';
 *
 * const condition: LicenceCondition = 'part-keeps-licence';
 * ```
 */
export type LicenceCondition = (typeof licenceConditions)[number];

export const licenceConditions = [
  'part-keeps-licence',
  'replaceable-library',
  'settle-linking',
  'take-version',
  'each-part-keeps-licence',
  'secondary-licence-named',
  'compatible-licence-named',
  'not-software',
  'unchanged-only',
  'non-commercial-only',
  'offer-source-to-users',
  'settle-first',
  'check-dependency',
] as const;

/**
 * Something to know beside the verdict.
 *
 * @category licences
 * @example
 * ```ts
 * import type { LicenceNote } from '@osee/core/licences';
 *
 * const note: LicenceNote = 'second-work-needed';
 * ```
 */
export type LicenceNote = (typeof licenceNotes)[number];

export const licenceNotes = ['second-work-needed', 'kinds-differ', 'one-source-does-not-know'] as const;
