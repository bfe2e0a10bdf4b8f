import type { CountryFacts } from '../country/country-facts.ts';
import type { SelectionPolicies } from '../model/policies.ts';

/**
 * What the caller sets for one run. Everything that is left out is as the model says.
 *
 * @category selection
 * @example
 * ```ts
 * import type { SelectionOptions } from '@osee/scoring/selection';
 *
 * const options: SelectionOptions = {
 *   weights: { 'host-sustainable-income': 2 },
 *   conflicts: { 'eoi-closing-date': '2024-05-15' },
 *   facts: { KEN: { incomeGroups: { FY2024: 'lower-middle' } } },
 *   asOf: '2024-06-10',
 * };
 * ```
 */
export interface SelectionOptions<NodeId extends string = string, CriterionId extends string = string> {
  /** Other weights, by the id of a criterion or a group. */
  readonly weights?: string extends NodeId
    ? Readonly<Record<string, number>>
    : { readonly [Id in NodeId]?: number };
  /** The id of a preset of the model; `weights` count before it. */
  readonly preset?: string;
  readonly policies?: Partial<SelectionPolicies<CriterionId>>;
  /** The position to use in a recorded conflict, by the id of the conflict. */
  readonly conflicts?: Readonly<Record<string, string>>;
  /** What is known of each country, by ISO 3166-1 alpha-3 code. */
  readonly facts?: Readonly<Record<string, CountryFacts>>;
  /** The list of regions that 'different regions' refers to. */
  readonly regionScheme?: string;
  /** The World Bank fiscal year that decides the income group, such as `FY2024`. */
  readonly incomeFiscalYear?: string;
  /** The day of the evaluation, `YYYY-MM-DD`; later dates in the input are then reported. */
  readonly asOf?: string;
}
