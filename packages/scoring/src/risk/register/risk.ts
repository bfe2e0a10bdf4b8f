import type { Decimal } from '@osee/core/resourcing';
import type { MoneyEstimate } from './estimate.ts';
import type { RiskImpact, RiskLikelihood } from './risk-level.ts';
import type { UndpRiskCategory } from './undp-risk-categories.ts';

/**
 * What is done about a risk.
 *
 * @category risks
 * @example
 * ```ts
 * import type { RiskResponse } from '@osee/scoring/risk';
 *
 * const response: RiskResponse = {
 *   id: 'second-supplier',
 *   kind: 'reduce',
 *   status: 'planned',
 *   description: 'Qualify a second supplier in a lot of its own.',
 *   cost: 12_000,
 *   due: '2027-03-31',
 * };
 * ```
 */
export interface RiskResponse {
  /** Unique within its risk. */
  readonly id: string;
  readonly kind: 'avoid' | 'reduce' | 'transfer' | 'accept';
  readonly status: 'planned' | 'in-place';
  readonly description?: string;
  readonly owner?: string;
  /** In the currency of the register. */
  readonly cost?: MoneyEstimate;
  /** `YYYY-MM-DD`. */
  readonly due?: string;
}

/**
 * A risk, or a chance of a gain, as it stands in the register.
 *
 * @category risks
 * @example
 * ```ts
 * import type { Risk } from '@osee/scoring/risk';
 *
 * const risk: Risk = {
 *   id: 'grant-ends',
 *   cause: 'One grant pays.',
 *   event: 'It ends before a budget line exists.',
 *   effect: 'The service stops.',
 *   category: 'funding',
 *   likelihood: { chance: 0.3 },
 *   impact: { money: 30_000 },
 * };
 * ```
 */
export interface Risk {
  readonly id: string;
  readonly title?: string;
  readonly cause?: string;
  /** What happens. */
  readonly event: string;
  readonly effect?: string;
  /** One of `riskCategories`, or a word of the caller's. */
  readonly category?: string;
  /** The same risk in the list of UNDP, for those who report by it. */
  readonly undpCategory?: UndpRiskCategory;
  readonly owner?: string;
  /** `null`: nobody knows. */
  readonly likelihood: RiskLikelihood | null;
  /** `null`: nobody knows. */
  readonly impact: RiskImpact | null;
  readonly responses?: readonly RiskResponse[];
  /** What is left once the responses work; what it does not name stays as it is. */
  readonly residual?: { readonly likelihood?: RiskLikelihood | null; readonly impact?: RiskImpact | null };
  /** The early sign, and the day on which it was seen. */
  readonly trigger?: { readonly sign: string; readonly seen?: string };
  /** The next review, `YYYY-MM-DD`. */
  readonly review?: string;
  /** Numbers of the contingency guidelines, from 1 to 10; unless told, those of the category. */
  readonly guidelines?: readonly number[];
  /** The competency of the framework whose low score shows the risk. */
  readonly competencyId?: string;
  /** Criteria of a maturity model: a low answer to one of them proposes the risk (`proposeRisks`). */
  readonly proposesFrom?: readonly string[];
  /** A risk that is over. `released`: what it gives back to the reserve. */
  readonly closed?: {
    readonly date: string;
    readonly why: 'happened' | 'passed' | 'merged' | 'withdrawn';
    readonly released?: Decimal;
    readonly note?: string;
  };
}
