import type { Issue } from '@osee/core';
import type { LossMeasure } from '../figures/loss-item.ts';
import type { RiskPolicies } from '../figures/risk-policies.ts';
import type { Bracket } from '../grid/grid-quantile.ts';
import type { RiskIssueCode } from '../register/risk-issue.ts';

/**
 * What suffices with one chance. `quantile` is the smallest loss that is not passed with at least this chance; its two
 * ends are equal where it is exact.
 *
 * @category risks
 * @example
 * ```ts
 * import { oseeRiskScale, type ReserveLevel, riskReserve } from '@osee/scoring/risk';
 *
 * const { levels } = riskReserve({
 *   id: 'office',
 *   currency: 'KES',
 *   scale: oseeRiskScale,
 *   risks: [{ id: 'a', event: 'The grant ends.', likelihood: { chance: 0.3 }, impact: { money: 100 } }],
 * });
 * const [median]: readonly ReserveLevel[] = levels;
 * median?.quantile; // => { low: 0, high: 0 }
 * ```
 */
export interface ReserveLevel {
  /** From 0 to 1. */
  readonly level: number;
  /** Of the counted risks; `null` where there are risks and none of them is counted. */
  readonly quantile: Bracket | null;
  /** What to put aside: the quantile, or 0 where it is a gain. */
  readonly reserve: Bracket | null;
  /** What gains leave over: the quantile turned around, or 0 where it is a loss. */
  readonly surplus: Bracket | null;
  /** With every open risk at its best and at its worst, those that are not counted among them; `null`: no limit. */
  readonly ends: { readonly low: number; readonly high: number | null };
  /** If all counted risks moved together: the sum of their quantiles. */
  readonly together: Bracket | null;
  /** The same quantile from draws; `null` where none were asked for. */
  readonly drawn: {
    readonly value: number;
    readonly standardError: number;
    /** Where the quantile lies with a chance of 99.9 per cent, by the order of the draws. */
    readonly low: number;
    readonly high: number;
    /** Whether these ends meet those of `quantile`. */
    readonly agrees: boolean;
  } | null;
  /** Ids of risks that can cost more than the whole reserve: they need a decision or an insurance. */
  readonly beyond: readonly string[];
}

/**
 * What a register may cost altogether.
 *
 * @category risks
 * @example
 * ```ts
 * import { oseeRiskScale, type RiskReserve, riskReserve } from '@osee/scoring/risk';
 *
 * const reserve: RiskReserve = riskReserve({ id: 'empty', currency: 'KES', scale: oseeRiskScale, risks: [] });
 * reserve.method; // => 'exact'
 * ```
 */
export interface RiskReserve {
  readonly registerId: string;
  readonly measure: LossMeasure;
  readonly currency: string | null;
  readonly priceYear: number | null;
  readonly asOf: string | null;
  readonly policies: RiskPolicies;
  readonly method: 'exact' | 'grid';
  /** The step of the grid; `null` where the figures are exact. */
  readonly step: number | null;
  /** No two ends of a quantile lie further apart. */
  readonly width: number;
  readonly levels: readonly ReserveLevel[];
  /** The sum of chance times loss; `low` and `high` with every open risk at its best and worst. */
  readonly expected: { readonly value: number | null; readonly low: number; readonly high: number | null };
  /** The most that the counted risks can cost. */
  readonly most: number;
  /** The chance that nothing is lost, and that no more than the expected loss is. */
  readonly withoutLoss: Bracket | null;
  readonly withinExpected: Bracket | null;
  /** The chances that the amounts of `within` are not passed. */
  readonly within: readonly { readonly amount: number; readonly chance: Bracket | null }[];
  /** Quantiles from 5 to 95 per cent in steps of 5, and 99: the curve of a figure. */
  readonly curve: readonly { readonly level: number; readonly quantile: Bracket }[];
  /** Ids of the open risks: those that are counted, and those of which the chance or the loss is not known. */
  readonly counted: readonly string[];
  readonly leftOut: readonly string[];
  readonly draws: { readonly seed: number; readonly count: number } | null;
  readonly issues: readonly Issue<RiskIssueCode>[];
}
