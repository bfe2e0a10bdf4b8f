/**
 * Kinds of risks of an office and its programme. The first four are those of the contingency guidelines, the others the
 * project's own.
 *
 * @category risks
 * @see OSEE, training framework 1.0, contingency management guidelines
 * @example
 * ```ts
 * import { riskCategories } from '@osee/scoring/risk';
 *
 * riskCategories.length; // => 9
 * ```
 */
export const riskCategories = [
  'funding',
  'political',
  'economy',
  'disaster',
  'capacity',
  'lock-in',
  'security',
  'legal',
  'exclusion',
] as const;

/**
 * The id of a kind of risk.
 *
 * @category risks
 * @example
 * ```ts
 * import type { RiskCategory } from '@osee/scoring/risk';
 *
 * const category: RiskCategory = 'lock-in';
 * ```
 */
export type RiskCategory = (typeof riskCategories)[number];

/** The guidelines that answer a kind of risk, where the risk names none; the project's own. */
export const guidelinesByCategory: ReadonlyMap<string, readonly number[]> = new Map<
  RiskCategory,
  readonly number[]
>([
  ['funding', [3, 4, 10]],
  ['political', [2, 5, 6]],
  ['economy', [3, 4]],
  ['disaster', [2, 7]],
  ['capacity', [8, 9]],
  ['lock-in', [4, 10]],
  ['security', [1, 9]],
  ['legal', [1, 2]],
  ['exclusion', [5, 9]],
]);
