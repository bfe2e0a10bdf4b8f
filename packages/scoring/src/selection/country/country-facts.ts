import type { IncomeGroupId } from './country-rule.ts';

/**
 * What is known of a country from elsewhere. Leave out what is not known.
 *
 * @category selection
 * @example
 * ```ts
 * import type { CountryFacts } from '@osee/scoring/selection';
 *
 * const facts: CountryFacts = {
 *   regions: { itu: 'Africa' },
 *   incomeGroups: { FY2024: 'lower-middle' },
 * };
 * ```
 */
export interface CountryFacts {
  /** Region by the id of the scheme. */
  readonly regions?: Readonly<Record<string, string>>;
  /** The schemes whose region was inferred, because no list that was read names it. */
  readonly inferredRegions?: readonly string[];
  /** Income group by World Bank fiscal year, such as `FY2024`. */
  readonly incomeGroups?: Readonly<Record<string, IncomeGroupId>>;
}
