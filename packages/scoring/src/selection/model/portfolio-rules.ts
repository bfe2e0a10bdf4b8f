import type { Source } from '@osee/core';

/**
 * No two of the chosen may share the value of an attribute, such as the region of a named scheme.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { DistinctRule } from '@osee/scoring/selection';
 *
 * const rule: DistinctRule = {
 *   id: 'different-regions',
 *   attribute: 'region',
 *   statement: 'The chosen countries lie in different regions.',
 *   source: [{ document: 'presentation-2024', lines: [261, 261] }],
 * };
 * ```
 */
export interface DistinctRule<Attribute extends string = string> {
  readonly id: string;
  /** `region` reads the region of the scheme in use; any other name reads that attribute of the application. */
  readonly attribute: Attribute;
  readonly statement: string;
  readonly source: Source;
  readonly note?: string;
}

/**
 * How many are chosen, and what must hold for them together.
 *
 * @category selection models
 * @example
 * ```ts
 * import { oseeCall2024, type PortfolioRules } from '@osee/scoring/selection';
 *
 * const rules: PortfolioRules | undefined = oseeCall2024.portfolio;
 * rules?.size; // => 2
 * ```
 */
export interface PortfolioRules<Attribute extends string = string> {
  readonly id: string;
  readonly statement: string;
  readonly source: Source;
  /** How many are chosen. */
  readonly size: number;
  /** In models of countries: the list of regions that 'different regions' refers to, such as `itu` or `un-subregion`. */
  readonly regionScheme?: string;
  readonly distinct: readonly DistinctRule<Attribute>[];
  readonly note?: string;
}
