/**
 * The eight kinds of risks by which UNDP reports, for registers that have to be told in its words, too.
 *
 * @category risks
 * @see UNDP, enterprise risk management policy, categories of risks
 * @example
 * ```ts
 * import { undpRiskCategories } from '@osee/scoring/risk';
 *
 * undpRiskCategories.length; // => 8
 * ```
 */
export const undpRiskCategories = [
  'social-and-environmental',
  'financial',
  'operational',
  'organisational',
  'political',
  'regulatory',
  'strategic',
  'safety-and-security',
] as const;

/**
 * The id of a kind of risk as UNDP reports it.
 *
 * @category risks
 * @example
 * ```ts
 * import type { UndpRiskCategory } from '@osee/scoring/risk';
 *
 * const category: UndpRiskCategory = 'financial';
 * ```
 */
export type UndpRiskCategory = (typeof undpRiskCategories)[number];
