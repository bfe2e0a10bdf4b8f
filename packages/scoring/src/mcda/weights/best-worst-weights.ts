import { type BestWorstInput, checkBestWorst } from '../internal/best-worst-input.ts';
import { checkFinite } from '../internal/check-finite.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { checkOptions, type OptionNames } from '../internal/check-options.ts';
import { checkEffort } from '../internal/limits.ts';
import { maximiseSum } from '../internal/maximise.ts';
import { nonlinearBestWorst } from './nonlinear-best-worst.ts';

/**
 * The settings of {@link bestWorstWeights}.
 *
 * @category weights
 * @example
 * ```ts
 * import type { BestWorstOptions } from '@osee/scoring/mcda';
 *
 * const options: BestWorstOptions = { model: 'nonlinear', best: 2, worst: 0 };
 * ```
 */
export interface BestWorstOptions {
  /** `linear` (Rezaei 2016, one solution, the default) or `nonlinear` (Rezaei 2015). */
  readonly model?: 'linear' | 'nonlinear';
  /** Position of the most important criterion; found from the comparisons when left out. */
  readonly best?: number;
  /** Position of the least important criterion; found from the comparisons when left out. */
  readonly worst?: number;
}

/**
 * What {@link bestWorstWeights} gives.
 *
 * @category weights
 * @example
 * ```ts
 * import { type BestWorstResult, bestWorstWeights } from '@osee/scoring/mcda';
 *
 * const result: BestWorstResult = bestWorstWeights([1, 2], [2, 1]);
 * result.xi; // => 0
 * ```
 */
export interface BestWorstResult {
  /** Sum to 1. */
  readonly weights: readonly number[];
  /** The largest deviation from the comparisons that is left: of weights (linear) or of ratios (nonlinear). */
  readonly xi: number;
  /** `xi` over its largest possible value for the ratio of best to worst; `null` for the linear model. */
  readonly consistencyRatio: number | null;
}

/**
 * Weights from comparing the best criterion with all others, and all others with the worst. Where the nonlinear
 * model leaves a criterion an interval, the middle is taken.
 *
 * @param bestToOthers - how many times as important the best is as each criterion, 1 or more
 * @param othersToWorst - how many times as important each criterion is as the worst, 1 or more
 * @param options - the model, and which criteria are best and worst
 * @returns the weights that deviate least from the comparisons
 * @throws `OseeError` with code `contradictory-comparisons`, `out-of-range`, `no-values`, `wrong-length`,
 *   `not-a-finite-number` or `unknown-option`
 * @see J. Rezaei, Best-worst multi-criteria decision-making method, Omega 53, 2015, and Omega 64, 2016
 * @category weights
 * @example
 * ```ts
 * import { bestWorstWeights } from '@osee/scoring/mcda';
 *
 * const { weights } = bestWorstWeights([8, 2, 1], [1, 5, 8]);
 * weights.map((weight) => weight.toFixed(4)); // => ['0.0714', '0.3214', '0.6071']
 * ```
 */
export function bestWorstWeights(
  bestToOthers: readonly number[],
  othersToWorst: readonly number[],
  options: BestWorstOptions = {},
): BestWorstResult {
  checkOptions(options, bestWorstOptionNames);
  const model = checkOneOf(options.model ?? 'linear', ['linear', 'nonlinear'], ['model']);
  const input = checkBestWorst(bestToOthers, othersToWorst, options);
  // A simplex table has five times as many rows and columns as criteria, and is turned about as often.
  const count = input.toOthers.length;
  checkEffort(model === 'linear' ? 40 * count * count * count : 0, ['bestToOthers']);
  const result = model === 'linear' ? linearBestWorst(input) : nonlinearBestWorst(input);
  for (const [index, weight] of result.weights.entries()) checkFinite(weight, ['bestToOthers', index]);
  checkFinite(result.xi, ['bestToOthers']);
  return result;
}

/** With the deviation fixed at 1 the largest sum of weights is wanted; dividing by it gives the sum 1. */
function linearBestWorst({ toOthers, toWorst, best, worst }: BestWorstInput): BestWorstResult {
  const count = toOthers.length;
  const rows = toOthers.flatMap((_, index) => [
    ...(index === best ? [] : bothWays(count, best, index, toOthers[index] as number)),
    ...(index === worst || index === best ? [] : bothWays(count, index, worst, toWorst[index] as number)),
  ]);
  const found = rows.length === 0 ? null : maximiseSum(rows, count);
  const raw = found ?? toOthers.map((ratio) => 1 / ratio);
  const total = raw.reduce((sum, value) => sum + value, 0);
  return {
    weights: raw.map((value) => value / total),
    xi: found === null ? 0 : 1 / total,
    consistencyRatio: null,
  };
}

function bothWays(count: number, above: number, below: number, ratio: number): number[][] {
  const row = new Array<number>(count).fill(0);
  row[above] = 1;
  row[below] = -ratio;
  return [row, row.map((value) => 0 - value)];
}

const bestWorstOptionNames: OptionNames<BestWorstOptions> = { model: true, best: true, worst: true };
