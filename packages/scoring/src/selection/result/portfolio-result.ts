/**
 * Some applicants together, and the sum of their scores.
 *
 * @category results
 * @example
 * ```ts
 * import type { ScoredSet } from '@osee/scoring/selection';
 *
 * const pair: ScoredSet = { ids: ['ken-1', 'tto-1'], total: 1.42 };
 * ```
 */
export interface ScoredSet {
  /** In alphabetical order. */
  readonly ids: readonly string[];
  readonly total: number;
}

/**
 * What a rule costs: the best set without it, and how much more that set scores.
 *
 * @category results
 * @example
 * ```ts
 * import type { RulePrice } from '@osee/scoring/selection';
 *
 * const price: RulePrice = { rule: 'different-regions', without: { ids: ['a', 'b'], total: 1.5 }, price: 0.1 };
 * ```
 */
export interface RulePrice {
  readonly rule: string;
  readonly without: ScoredSet;
  /** 0 or more. */
  readonly price: number;
}

/**
 * The best set under the rules, found by looking at every set.
 *
 * @category results
 * @example
 * ```ts
 * import { evaluateApplications, oseeCall2024, type PortfolioResult } from '@osee/scoring/selection';
 *
 * const portfolio: PortfolioResult | null = evaluateApplications(oseeCall2024, []).portfolio;
 * portfolio?.status; // => 'infeasible'
 * portfolio?.blocking; // => ['two-countries']
 * ```
 */
export interface PortfolioResult {
  readonly status: 'chosen' | 'infeasible';
  readonly selected: ScoredSet | null;
  readonly runnerUp: ScoredSet | null;
  readonly prices: readonly RulePrice[];
  /**
   * Rules that leave no set, or the id of the portfolio rules themselves when fewer are ranked than are to be chosen;
   * empty when a set was chosen.
   */
  readonly blocking: readonly string[];
  /** Who could be chosen. */
  readonly candidates: readonly string[];
  /** Ranked applicants who cannot stand beside others, because a rule needs an attribute of them that nobody knows. */
  readonly leftAside: readonly { readonly id: string; readonly attribute: string }[];
  /** Somebody chosen still has an unknown gate. */
  readonly provisional: boolean;
  /** Another set has the same total; the declared order decided. */
  readonly tied: boolean;
}
