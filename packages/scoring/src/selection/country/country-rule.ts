/**
 * A World Bank income group. `unclassified` neither passes nor fails an income gate.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { IncomeGroupId } from '@osee/scoring/selection';
 *
 * const group: IncomeGroupId = 'upper-middle';
 * ```
 */
export type IncomeGroupId = 'low' | 'lower-middle' | 'upper-middle' | 'high' | 'unclassified';

/**
 * A rule about a country or its proposed host, for the gates of models of countries alone.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { CountryRule } from '@osee/scoring/selection';
 *
 * const rule: CountryRule = { kind: 'host-type', allowed: ['public', 'academic'] };
 * ```
 */
export type CountryRule =
  | {
      readonly kind: 'income-group';
      readonly allowed: readonly IncomeGroupId[];
      /** A fiscal year of the World Bank, such as `FY2024`. */
      readonly fiscalYear: string;
    }
  | { readonly kind: 'host-named' }
  | { readonly kind: 'host-type'; readonly allowed: readonly string[] }
  | { readonly kind: 'host-in-country' };

const kinds: Readonly<Record<CountryRule['kind'], true>> = {
  'income-group': true,
  'host-named': true,
  'host-type': true,
  'host-in-country': true,
};

/** Whether a rule is one of countries and hosts. */
export const isCountryRule = <Rule extends { readonly kind: string }>(
  rule: Rule | CountryRule,
): rule is CountryRule => Object.hasOwn(kinds, rule.kind);
