import { OseeError } from '@osee/core';
import { checkCount } from '../internal/check-count.ts';
import { checkLength } from '../internal/check-length.ts';
import { checkOptions, type OptionNames } from '../internal/check-options.ts';
import { checkSize } from '../internal/limits.ts';
import { shown } from '../internal/shown.ts';
import type { Matrix } from '../types.ts';
import { countPairwiseWins } from './internal/count-pairwise-wins.ts';
import { packSimulation, type Simulation } from './internal/pack-simulation.ts';
import { type DrawRanks, rankDraws } from './internal/rank-draws.ts';
import { rankQuantile } from './internal/rank-quantile.ts';
import type { AlternativeValues } from './values.ts';

/**
 * What {@link rankAcceptability} may leave out or change.
 *
 * @category robustness
 * @example
 * ```ts
 * import type { RankAcceptabilityOptions } from '@osee/scoring/mcda';
 *
 * const options: RankAcceptabilityOptions = { winning: false, interval: [0.1, 0.9] };
 * ```
 */
export interface RankAcceptabilityOptions {
  /** Shares between which a rank interval lies; 0.05 and 0.95 unless told. */
  readonly interval?: readonly [number, number];
  /** Whether to compare all pairs; unless told, yes up to 512 alternatives. */
  readonly winning?: boolean;
  /** How many leading ranks `acceptability` lists; unless told, all up to 1,000 alternatives, else 100. */
  readonly ranks?: number;
}

/**
 * How robust a ranking is against the weights. Every list follows the order of the alternatives.
 *
 * @category robustness
 * @example
 * ```ts
 * import { type RankAcceptability, rankAcceptability } from '@osee/scoring/mcda';
 *
 * const result: RankAcceptability = rankAcceptability([[1, 0], [0, 1]], [[0.7, 0.3], [0.6, 0.4]]);
 * result.acceptability; // => [[1, 0], [0, 1]]
 * ```
 */
export interface RankAcceptability {
  readonly draws: number;
  /** Share of draws in which an alternative takes a rank: `acceptability[alternative][rank - 1]`. */
  readonly acceptability: number[][];
  /** Mean of the weights under which an alternative comes first; `null` when it never does. */
  readonly centralWeights: (number[] | null)[];
  readonly meanRanks: number[];
  readonly medianRanks: number[];
  /** Lower and upper quantile of the rank, 5 % and 95 % unless told. */
  readonly rankIntervals: [number, number][];
  /** Share of draws in which one ranks before the other: `winning[one][other]`; `null` when left out. */
  readonly winning: number[][] | null;
}

/**
 * Ranks the alternatives under every drawn weight vector and counts (SMAA-2).
 *
 * Ties share the best rank: a rank is one more than the number of alternatives that score more. So every row of
 * `acceptability` sums to 1, and every column too when no draw has a tie; tied alternatives win neither against
 * the other; and all that share the first rank count for `centralWeights`. Quantiles are interpolated (type 7).
 *
 * @param values - achievements, more is better; one matrix, or one a draw
 * @param weightDraws - one weight vector a draw, as {@link sampleWeights} gives them
 * @param options - what to leave out
 * @returns shares, central weights, ranks and pairwise winning
 * @throws `OseeError` with code `empty-matrix`, `wrong-length`, `not-a-finite-number`, `bad-count` or
 * `bad-interval` when an argument cannot be used
 * @see Lahdelma and Salminen, SMAA-2, Operations Research 49 (2001); Leskinen et al. (2006) for pairwise winning
 * @category robustness
 * @example
 * ```ts
 * import { rankAcceptability } from '@osee/scoring/mcda';
 *
 * const values = [[1, 0], [0, 1]];
 * const weightDraws = [[0.75, 0.25], [0.25, 0.75], [0.625, 0.375], [0.875, 0.125]];
 * const { acceptability, centralWeights, winning } = rankAcceptability(values, weightDraws);
 * acceptability; // => [[0.75, 0.25], [0.25, 0.75]]
 * centralWeights; // => [[0.75, 0.25], [0.25, 0.75]]
 * winning; // => [[0, 0.75], [0.25, 0]]
 * ```
 */
export function rankAcceptability(
  values: AlternativeValues,
  weightDraws: Matrix,
  options: RankAcceptabilityOptions = {},
): RankAcceptability {
  return rankAcceptabilityOf(packSimulation(values, weightDraws), options);
}

/** The same for scores that need not be weighted sums. */
export function rankAcceptabilityOf(
  simulation: Simulation,
  options: RankAcceptabilityOptions,
): RankAcceptability {
  checkOptions(options, rankAcceptabilityOptionNames);
  const interval = checkInterval(options.interval ?? [0.05, 0.95]);
  const { alternatives, draws } = simulation;
  const listedRanks = checkCount(options.ranks ?? (alternatives <= 1000 ? alternatives : 100), ['ranks']);
  const winning = options.winning ?? alternatives <= 512;
  checkSize(alternatives * draws, ['weightDraws']);
  if (winning) checkSize(alternatives * alternatives, ['winning']);
  const drawRanks = rankDraws(simulation);
  const summaries = Array.from({ length: alternatives }, (_, alternative) =>
    summarise(drawRanks, alternative, listedRanks, interval),
  );
  return {
    draws,
    acceptability: summaries.map((summary) => summary.acceptability),
    centralWeights: meanWeightsWhenFirst(simulation, drawRanks),
    meanRanks: summaries.map((summary) => summary.mean),
    medianRanks: summaries.map((summary) => summary.median),
    rankIntervals: summaries.map((summary) => summary.interval),
    winning: winning ? winningShares(drawRanks) : null,
  };
}

interface RankSummary {
  readonly acceptability: number[];
  readonly mean: number;
  readonly median: number;
  readonly interval: [number, number];
}

function summarise(
  { ranks, alternatives, draws }: DrawRanks,
  alternative: number,
  listedRanks: number,
  [low, high]: readonly [number, number],
): RankSummary {
  const counts = new Uint32Array(alternatives);
  let sum = 0;
  for (let at = alternative * draws; at < (alternative + 1) * draws; at += 1) {
    const rank = ranks[at] as number;
    counts[rank] = (counts[rank] as number) + 1;
    sum += rank;
  }
  return {
    acceptability: Array.from(counts.subarray(0, listedRanks), (count) => count / draws),
    mean: 1 + sum / draws,
    median: rankQuantile(counts, draws, 0.5),
    interval: [rankQuantile(counts, draws, low), rankQuantile(counts, draws, high)],
  };
}

function meanWeightsWhenFirst(
  { weights, criteria }: Simulation,
  { ranks, alternatives, draws }: DrawRanks,
): (number[] | null)[] {
  return Array.from({ length: alternatives }, (_, alternative) => {
    const sums = new Array<number>(criteria).fill(0);
    let times = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      if (ranks[alternative * draws + draw] !== 0) continue;
      times += 1;
      for (let criterion = 0; criterion < criteria; criterion += 1) {
        sums[criterion] = (sums[criterion] as number) + (weights[draw * criteria + criterion] as number);
      }
    }
    return times === 0 ? null : sums.map((sum) => sum / times);
  });
}

function winningShares(drawRanks: DrawRanks): number[][] {
  const { alternatives, draws } = drawRanks;
  const wins = countPairwiseWins(drawRanks);
  return Array.from({ length: alternatives }, (_, first) =>
    Array.from(wins.subarray(first * alternatives, (first + 1) * alternatives), (won) => won / draws),
  );
}

function checkInterval(interval: readonly [number, number]): readonly [number, number] {
  checkLength(interval, 2, ['interval']);
  const [low, high] = interval;
  if (!(typeof low === 'number' && typeof high === 'number' && low >= 0 && low <= high && high <= 1)) {
    throw new OseeError(
      'bad-interval',
      `Expected two ascending shares from 0 to 1, got ${shown(low)} and ${shown(high)}.`,
      {
        path: ['interval'],
        details: { got: [low, high] },
      },
    );
  }
  return interval;
}

const rankAcceptabilityOptionNames: OptionNames<RankAcceptabilityOptions> = {
  interval: true,
  winning: true,
  ranks: true,
};
