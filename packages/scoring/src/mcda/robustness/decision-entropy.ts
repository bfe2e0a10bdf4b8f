import { log2 } from '../../number/log.ts';
import type { Matrix } from '../types.ts';
import { packSimulation } from './internal/pack-simulation.ts';
import { type DrawRanks, rankDraws } from './internal/rank-draws.ts';
import type { AlternativeValues } from './values.ts';

/**
 * How much is still open under the drawn weights, in bits; 0 when every draw agrees.
 *
 * @category robustness
 * @example
 * ```ts
 * import { type DecisionEntropy, decisionEntropy } from '@osee/scoring/mcda';
 *
 * const entropy: DecisionEntropy = decisionEntropy([[1, 0], [0, 1]], [[0.7, 0.3], [0.4, 0.6]]);
 * entropy; // => { choice: 1, ranking: 1 }
 * ```
 */
export interface DecisionEntropy {
  /** Of which alternative comes first. */
  readonly choice: number;
  /** Of the whole ranking. */
  readonly ranking: number;
}

/**
 * Measures how much the drawn weights disagree, on who comes first and on the whole ranking.
 *
 * @param values - achievements, more is better; one matrix, or one a draw
 * @param weightDraws - one weight vector a draw
 * @returns Shannon entropies in bits
 * @throws `OseeError` with a code of {@link rankAcceptability} when an argument cannot be used
 * @see van Valkenhoef and Tervonen, Entropy-optimal weight constraint elicitation, Omega 64 (2016)
 * @category robustness
 * @example
 * ```ts
 * import { decisionEntropy } from '@osee/scoring/mcda';
 *
 * decisionEntropy([[1, 1], [0, 0]], [[0.7, 0.3], [0.4, 0.6]]); // => { choice: 0, ranking: 0 }
 * ```
 */
export function decisionEntropy(values: AlternativeValues, weightDraws: Matrix): DecisionEntropy {
  const drawRanks = rankDraws(packSimulation(values, weightDraws));
  return { choice: choiceEntropy(drawRanks), ranking: rankingEntropy(drawRanks) };
}

function choiceEntropy({ ranks, alternatives, draws }: DrawRanks): number {
  const firsts = new Array<number>(alternatives).fill(0);
  for (const [at, rank] of ranks.entries()) {
    const alternative = Math.floor(at / draws);
    if (rank === 0) firsts[alternative] = (firsts[alternative] as number) + 1;
  }
  return entropy(firsts, draws);
}

function rankingEntropy({ ranks, alternatives, draws }: DrawRanks): number {
  const times = new Map<string, number>();
  for (let draw = 0; draw < draws; draw += 1) {
    const ranking = Array.from(
      { length: alternatives },
      (_, alternative) => ranks[alternative * draws + draw],
    ).join();
    times.set(ranking, (times.get(ranking) ?? 0) + 1);
  }
  return entropy([...times.values()], draws);
}

function entropy(counts: readonly number[], draws: number): number {
  return counts
    .filter((count) => count > 0 && count < draws)
    .reduce((sum, count) => sum - (count / draws) * log2(count / draws), 0);
}
