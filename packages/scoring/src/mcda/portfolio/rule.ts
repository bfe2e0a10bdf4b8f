interface Named {
  /** Name in results; made from the rule unless told. Distinct among the rules. */
  readonly id?: string;
}

/**
 * What a selection must obey.
 *
 * - `distinct`: no value of the attribute twice;
 * - `at-most`: no more than `count` of each value of the attribute, or of the named values together;
 * - `at-least`: no fewer than `count` with one of the named values;
 * - `include`, `exclude`: the candidate is in, is out;
 * - `not-together`: no more than one of the candidates;
 * - `budget`: the costs sum to no more than `limit`.
 *
 * @category portfolios
 * @example
 * ```ts
 * import type { PortfolioRule } from '@osee/scoring/mcda';
 *
 * const rules: PortfolioRule[] = [
 *   { kind: 'distinct', attribute: 'region' },
 *   { kind: 'at-most', attribute: 'income', count: 2 },
 *   { kind: 'at-least', attribute: 'ldc', value: true, count: 1 },
 *   { kind: 'not-together', candidates: ['a', 'b'] },
 * ];
 * ```
 */
export type PortfolioRule =
  | (Named & { readonly kind: 'distinct'; readonly attribute: string })
  | (Named & {
      readonly kind: 'at-most';
      readonly attribute: string;
      readonly count: number;
      readonly value?: RuleValue;
    })
  | (Named & {
      readonly kind: 'at-least';
      readonly attribute: string;
      readonly count: number;
      readonly value: RuleValue;
    })
  | (Named & { readonly kind: 'include' | 'exclude'; readonly candidate: string })
  | (Named & { readonly kind: 'not-together'; readonly candidates: readonly string[] })
  | (Named & { readonly kind: 'budget'; readonly limit: number });

/**
 * One value of an attribute, or several of which any will do.
 *
 * @category portfolios
 * @example
 * ```ts
 * import type { RuleValue } from '@osee/scoring/mcda';
 *
 * const poorer: RuleValue = ['LIC', 'LMIC'];
 * ```
 */
export type RuleValue = string | number | boolean | readonly (string | number | boolean)[];

/** The name of a rule in results. */
export function ruleId(rule: PortfolioRule): string {
  if (rule.id !== undefined) return rule.id;
  switch (rule.kind) {
    case 'distinct':
      return `distinct:${rule.attribute}`;
    case 'at-most':
      return [rule.kind, rule.count, rule.attribute, ...(rule.value === undefined ? [] : [rule.value])].join(
        ':',
      );
    case 'at-least':
      return [rule.kind, rule.count, rule.attribute, rule.value].join(':');
    case 'include':
    case 'exclude':
      return `${rule.kind}:${rule.candidate}`;
    case 'not-together':
      return `not-together:${rule.candidates.join(',')}`;
    case 'budget':
      return `budget:${rule.limit}`;
  }
}
