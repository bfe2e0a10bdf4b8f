import type { Issue } from '@osee/core';
import type { RiskPolicies } from '../figures/risk-policies.ts';
import type { RiskIssueCode } from '../register/risk-issue.ts';

/**
 * An expected loss: the chance times the loss. `value` is `null` where one of the two is not known as a number; `low` and
 * `high` hold the truth in every case, and a `high` of `null` has no limit.
 *
 * @category risks
 * @example
 * ```ts
 * import type { ExpectedLoss } from '@osee/scoring/risk';
 *
 * const inWords: ExpectedLoss = { value: null, low: 500, high: 10_000 };
 * ```
 */
export interface ExpectedLoss {
  readonly value: number | null;
  readonly low: number;
  readonly high: number | null;
}

/**
 * Where a risk stands: between which steps and in which bands of the matrix, and what it costs on average.
 *
 * @category risks
 * @example
 * ```ts
 * import { assessRisks, oseeRiskScale, type RiskStanding } from '@osee/scoring/risk';
 *
 * const { risks } = assessRisks({
 *   id: 'office',
 *   currency: null,
 *   scale: oseeRiskScale,
 *   risks: [{ id: 'a', event: 'It rains.', likelihood: { chance: { low: 0.1, high: 0.3 } }, impact: { word: 'major' } }],
 * });
 * const standing: RiskStanding | undefined = risks[0]?.counted;
 * standing?.likelihood; // => { steps: ['unlikely', 'possible'], isKnown: true }
 * standing?.bands; // => ['medium']
 * ```
 */
export interface RiskStanding {
  /** Ids of steps upwards; all of them where nothing is known. */
  readonly likelihood: { readonly steps: readonly string[]; readonly isKnown: boolean };
  readonly impact: { readonly steps: readonly string[]; readonly isKnown: boolean };
  /** Ids upwards of all bands that the risk can be in. */
  readonly bands: readonly string[];
  /** The product of the steps, or the place of the band from 0 where the matrix names its cells. */
  readonly score: { readonly lowest: number; readonly highest: number };
  readonly expectedLoss: ExpectedLoss;
  readonly expectedDelay: ExpectedLoss;
}

/**
 * One risk as assessed.
 *
 * @category risks
 * @example
 * ```ts
 * import { type AssessedRisk, assessRisks, oseeRiskScale } from '@osee/scoring/risk';
 *
 * const { risks } = assessRisks({ id: 'office', currency: 'KES', scale: oseeRiskScale, risks: [] });
 * const found: readonly AssessedRisk[] = risks;
 * found; // => []
 * ```
 */
export interface AssessedRisk {
  readonly id: string;
  readonly category: string | null;
  readonly owner: string | null;
  /** As it was before any response, as it is once all of them work (`null`: nobody said), and as it counts here. */
  readonly inherent: RiskStanding;
  readonly residual: RiskStanding | null;
  readonly counted: RiskStanding;
  /** What all responses cost together; `null` where no response tells its cost. */
  readonly responseCost: ExpectedLoss | null;
  /** By expected loss, largest first; equal losses share the best rank. `null`: the loss is not known. */
  readonly rank: number | null;
  /** Between which ranks the ends of all losses let it lie. */
  readonly rankInterval: { readonly best: number; readonly worst: number };
  /** By the score of the matrix; `null` where it has more than one. */
  readonly matrixRank: number | null;
  /** Other ids with the same rank by loss. */
  readonly tiedWith: readonly string[];
  /** Whether the early sign has been seen by the day of the assessment. */
  readonly isTriggered: boolean;
  /** Numbers and ids of the contingency guidelines that answer it. */
  readonly guidelines: readonly { readonly number: number; readonly id: string }[];
  readonly competencyId: string | null;
}

/**
 * Something that should have been done by the day of the assessment.
 *
 * @category risks
 * @example
 * ```ts
 * import type { OverdueItem } from '@osee/scoring/risk';
 *
 * const item: OverdueItem = { riskId: 'grant-ends', what: 'review', due: '2027-01-31', days: 28 };
 * ```
 */
export interface OverdueItem {
  readonly riskId: string;
  readonly what: 'review' | 'response';
  readonly responseId?: string;
  readonly due: string;
  readonly days: number;
}

/**
 * A register as assessed.
 *
 * @category risks
 * @example
 * ```ts
 * import { assessRisks, oseeRiskScale, type RiskAssessment } from '@osee/scoring/risk';
 *
 * const result: RiskAssessment = assessRisks({ id: 'office', currency: 'KES', scale: oseeRiskScale, risks: [] });
 * result.matrix.length; // => 25
 * ```
 */
export interface RiskAssessment {
  readonly registerId: string;
  readonly currency: string | null;
  readonly priceYear: number | null;
  readonly asOf: string | null;
  readonly policies: RiskPolicies;
  readonly scale: { readonly id: string; readonly source: string; readonly limits: 'to-lower' | 'to-upper' };
  /** Open risks: largest expected loss first, those without one after them, equal ones by id. */
  readonly risks: readonly AssessedRisk[];
  /** Every cell, likelihood upwards and within it impact: the risks that are in it, and those that may be. */
  readonly matrix: readonly {
    readonly likelihood: string;
    readonly impact: string;
    readonly band: string;
    readonly riskIds: readonly string[];
    readonly possibleIds: readonly string[];
  }[];
  readonly expectedLoss: ExpectedLoss;
  readonly expectedDelay: ExpectedLoss;
  /** Pairs of which the matrix puts the one higher that costs less on average. */
  readonly reversals: readonly { readonly above: string; readonly below: string }[];
  readonly overdue: readonly OverdueItem[];
  readonly closed: readonly {
    readonly id: string;
    readonly date: string;
    readonly why: string;
    readonly released: number | null;
  }[];
  /** The contingency guidelines by number, with the open risks that each answers. */
  readonly guidelines: readonly {
    readonly number: number;
    readonly id: string;
    readonly riskIds: readonly string[];
  }[];
  readonly issues: readonly Issue<RiskIssueCode>[];
}
