/**
 * How many of the cases that a question counts meet its rule. Cases of which nothing is known stay among those that
 * are looked at, so that not knowing never looks like being better.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { Extent } from '@osee/scoring/maturity';
 *
 * const extent: Extent = { counted: 3, among: 12, unknown: 2 };
 * ```
 */
export interface Extent {
  /** Cases that meet the rule, or an amount of money in whole units; a whole number. */
  readonly counted: number;
  /** All cases, those that are not known among them; a whole number above 0. */
  readonly among: number;
  /** How many of them nobody could tell about; 0 unless told. */
  readonly unknown?: number;
}
