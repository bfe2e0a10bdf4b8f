/**
 * A World Bank income group. `unclassified` is a state that the World Bank declares, not missing data: a gate has to
 * decide on it. A group that is not known is `null`.
 *
 * @category countries
 * @example
 * ```ts
 * import type { IncomeGroup } from '@osee/core/geography';
 *
 * const group: IncomeGroup = 'lower-middle';
 * ```
 */
export type IncomeGroup = 'low' | 'lower-middle' | 'upper-middle' | 'high' | 'unclassified';

/**
 * Whether a group counts as low or middle income.
 *
 * @param group - an income group, or `null` when it is not known
 * @returns `true` or `false`; `null` for `unclassified` and for an unknown group, because neither says it
 * @category countries
 * @see World Bank Country and Lending Groups
 * @example
 * ```ts
 * import { isLowOrMiddleIncome } from '@osee/core/geography';
 *
 * isLowOrMiddleIncome('upper-middle'); // => true
 * isLowOrMiddleIncome('high'); // => false
 * isLowOrMiddleIncome('unclassified'); // => null
 * ```
 */
export const isLowOrMiddleIncome = (group: IncomeGroup | null): boolean | null => {
  if (group === null || group === 'unclassified') return null;
  return group !== 'high';
};
