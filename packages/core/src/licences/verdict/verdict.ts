/**
 * Whether a licence goes with another: `conditional` if a condition is met, `unknown` if nobody who was asked knows.
 * From worst to best they are `no`, `unknown`, `conditional`, `yes`; `unknown` never passes a check.
 *
 * @category licences
 * @example
 * ```ts
 * import { checkCompatibility, type LicenceVerdict } from '@osee/core/licences';
 *
 * const verdict: LicenceVerdict = checkCompatibility({
 *   inbound: 'GPL-2.0-only',
 *   outbound: 'MIT',
 *   use: 'combine',
 * }).verdict;
 * verdict; // => 'no'
 * ```
 */
export type LicenceVerdict = (typeof verdictsFromWorst)[number];

export const verdictsFromWorst = ['no', 'unknown', 'conditional', 'yes'] as const;

/** Below 0 if the first is the worse. */
export const compareVerdicts = (left: LicenceVerdict, right: LicenceVerdict): number =>
  verdictsFromWorst.indexOf(left) - verdictsFromWorst.indexOf(right);

/**
 * What is done with the part that comes in: linked in before delivery or at run time, changed and passed on, combined
 * in one work that is passed on, offered over a network without passing it on, or passed on beside, as a work of its
 * own.
 *
 * @category licences
 * @example
 * ```ts
 * import type { LicenceUse } from '@osee/core/licences';
 *
 * const use: LicenceUse = 'link-dynamically';
 * ```
 */
export type LicenceUse = (typeof licenceUses)[number];

/**
 * All uses.
 *
 * @category licences
 * @example
 * ```ts
 * import { licenceUses } from '@osee/core/licences';
 *
 * licenceUses.length; // => 6
 * ```
 */
export const licenceUses = [
  'link-statically',
  'link-dynamically',
  'modify',
  'combine',
  'offer-over-network',
  'distribute-beside',
] as const;
