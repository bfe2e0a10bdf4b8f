import type { FactCondition, OpenFact } from './fact-condition.ts';

/**
 * Some applicants together, and the sum of their scores.
 *
 * @category selection
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
 * @category selection
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
 * What is chosen if unknown facts turn out to be so.
 *
 * @category selection
 * @example
 * ```ts
 * import type { PortfolioAlternative } from '@osee/scoring/selection';
 *
 * const ifInAfrica: PortfolioAlternative = {
 *   when: [{ id: 'hti-1', attribute: 'region', is: 'same', value: 'Africa', applicant: null }],
 *   outcome: 'chosen',
 *   selected: { ids: ['ken-1', 'mng-1'], total: 1 },
 * };
 * ```
 */
export interface PortfolioAlternative {
  /** All of them hold. */
  readonly when: readonly FactCondition[];
  /** `open`: there are too many ways, and this one was not worked out. */
  readonly outcome: 'chosen' | 'infeasible' | 'open';
  readonly selected: ScoredSet | null;
}

/**
 * The best set under the rules, found by looking at every set.
 *
 * @category selection
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
  /** `refused`: facts that the rules read are not known, and the policy `unknownAttribute` asks for them first. */
  readonly status: 'chosen' | 'infeasible' | 'refused';
  /** Where the choice depends on unknown facts, the one that holds if every unknown differs from everything else. */
  readonly selected: ScoredSet | null;
  /** As `selected`, and so are `prices`: unknown facts are taken to differ from everything else. */
  readonly runnerUp: ScoredSet | null;
  readonly prices: readonly RulePrice[];
  /**
   * Rules that leave no set, or the id of the portfolio rules themselves when fewer are ranked than are to be chosen;
   * empty when a set was chosen.
   */
  readonly blocking: readonly string[];
  /** Who could be chosen. */
  readonly candidates: readonly string[];
  /** Facts of ranked applicants that a rule reads and nobody knows. */
  readonly openFacts: readonly OpenFact[];
  /**
   * Under the policy `leaveAside`, the open facts because of which an applicant cannot stand beside others; empty under
   * the other policies.
   */
  readonly leftAside: readonly OpenFact[];
  /**
   * The open facts of which one alone can change the choice. Where an alternative was not worked out, all open facts.
   */
  readonly deciding: readonly OpenFact[];
  /**
   * What is chosen, by what the open facts turn out to be: exactly one of them comes true, and the first is `selected`.
   * Empty when the choice is the same whatever they are. More than 64 are not worked out (`outcome: 'open'`).
   */
  readonly alternatives: readonly PortfolioAlternative[];
  /** Somebody chosen still has an unknown gate, or the choice depends on an unknown fact. */
  readonly provisional: boolean;
  /** Another set has the same total; the declared order decided. */
  readonly tied: boolean;
}
