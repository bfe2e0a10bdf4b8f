import type { Issue } from '@osee/core';
import { isConstant, isEqual, magnitudeOf } from '../../number/compare.ts';
import { unitOf } from '../../number/power-of-two.ts';
import { checkDirections } from '../internal/check-directions.ts';
import { checkFinite } from '../internal/check-finite.ts';
import { checkMatrix } from '../internal/check-matrix.ts';
import { checkFunction, checkOptions, type OptionNames } from '../internal/check-options.ts';
import { checkShare } from '../internal/check-share.ts';
import { checkWeights } from '../internal/check-weights.ts';
import { constantCriterion } from '../internal/constant-criterion.ts';
import { rankIn } from '../rank/rank-in.ts';
import type { Direction, Matrix } from '../types.ts';
import { compromise } from './compromise.ts';

/**
 * The settings of {@link vikor}.
 *
 * @category distance and outranking
 * @example
 * ```ts
 * import { type VikorOptions, vikor } from '@osee/scoring/mcda';
 *
 * const options: VikorOptions = { v: 0.25 };
 * vikor([[1], [2], [3]], ['maximise'], [1], options).q; // => [1, 0.5, 0]
 * ```
 */
export interface VikorOptions {
  /** Weight of the majority against the worst regret, 0 to 1. Default 0.5. */
  readonly v?: number;
  /** Divide the weights by their sum first. Default `true`. */
  readonly rescaleWeights?: boolean;
  /** Told of each criterion that cannot tell the alternatives apart; it adds nothing. */
  readonly onIssue?: (issue: Issue<'constant-criterion'>) => void;
}

/**
 * What {@link vikor} gives. For `s`, `r` and `q` lower is better.
 *
 * @category distance and outranking
 * @example
 * ```ts
 * import { type VikorResult, vikor } from '@osee/scoring/mcda';
 *
 * const result: VikorResult = vikor([[1], [2], [3]], ['maximise'], [1]);
 * result.compromise; // => [2]
 * ```
 */
export interface VikorResult {
  /** Sum of weighted distances to the best value. */
  readonly s: readonly number[];
  /** Largest weighted distance to the best value. */
  readonly r: readonly number[];
  /** Both together, 0 for the best in both. */
  readonly q: readonly number[];
  /** Competition ranks by `q`. */
  readonly ranks: readonly number[];
  /** The first leads the second by 1 / (n - 1) or more in `q`. */
  readonly acceptableAdvantage: boolean;
  /** The first by `q` is first by `s` or by `r` too. */
  readonly acceptableStability: boolean;
  /** Row numbers (from 0, ascending) of the alternatives that are proposed together. */
  readonly compromise: readonly number[];
}

/**
 * VIKOR: ranks by a mix of the sum and the maximum of the weighted distances to the best value of each
 * criterion, and says whether the lead is clear enough to propose the first alone.
 *
 * @param matrix - rows are alternatives, columns criteria, raw values
 * @param directions - one per criterion
 * @param weights - one weight of 0 or more per criterion
 * @param options - the weight `v` and conventions
 * @returns the three measures, the ranks and the compromise
 * @throws `OseeError` with code `empty-matrix`, `missing-value`, `wrong-length`, `not-a-finite-number`,
 *   `negative-weight`, `all-zero-weights`, `out-of-range` or `unknown-option`
 * @see S. Opricovic and G.-H. Tzeng, Compromise solution by MCDM methods, EJOR 156, 2004
 * @category distance and outranking
 * @example
 * ```ts
 * import { vikor } from '@osee/scoring/mcda';
 *
 * const matrix = [[1, 3000], [2, 3750], [5, 4500]];
 * const { s, r, q, compromise } = vikor(matrix, ['minimise', 'maximise'], [0.5, 0.5]);
 * [s, r, q]; // => [[0.5, 0.375, 0.5], [0.5, 0.25, 0.5], [1, 0, 1]]
 * compromise; // => [1]
 * ```
 */
export function vikor(
  matrix: Matrix,
  directions: readonly Direction[],
  weights: readonly number[],
  options: VikorOptions = {},
): VikorResult {
  checkOptions(options, vikorOptionNames);
  if (options.onIssue !== undefined) checkFunction(options.onIssue, ['onIssue']);
  const { columns } = checkMatrix(matrix);
  checkDirections(directions, columns);
  const total = checkWeights(weights, columns);
  const v = checkShare(options.v ?? 0.5, ['v']);
  const scale = options.rescaleWeights === false ? 1 : total;
  const s: number[] = matrix.map(() => 0);
  const r: number[] = matrix.map(() => 0);
  for (const [column, weight] of weights.entries()) {
    const cells = matrix.map((row) => row[column] as number);
    // Distances are shares of the range: in this unit the range cannot overflow.
    const unit = unitOf(magnitudeOf(cells));
    const values = cells.map((value) => value / unit);
    const share = weight / scale;
    const low = values.reduce((a, b) => Math.min(a, b));
    const high = values.reduce((a, b) => Math.max(a, b));
    if (isConstant(values)) {
      options.onIssue?.(constantCriterion(column));
      continue;
    }
    for (const [row, value] of values.entries()) {
      const behind = directions[column] === 'maximise' ? high - value : value - low;
      const distance = checkFinite((share * behind) / (high - low), ['weights', column]);
      s[row] = (s[row] as number) + distance;
      r[row] = Math.max(r[row] as number, distance);
    }
  }
  for (const sum of s) checkFinite(sum, ['weights']);
  const q = mix(s, r, v);
  // Shares of a span that is 1 long.
  return { s, r, q, ranks: rankIn(q, { best: 'lowest' }, 1), ...compromise(s, r, q) };
}

const vikorOptionNames: OptionNames<VikorOptions> = { v: true, rescaleWeights: true, onIssue: true };

function mix(s: readonly number[], r: readonly number[], v: number): number[] {
  const share = (values: readonly number[]): number[] => {
    const low = values.reduce((a, b) => Math.min(a, b));
    const high = values.reduce((a, b) => Math.max(a, b));
    const none = isConstant(values);
    // The rounding of an end is no distance from it.
    return values.map((value) =>
      none || isEqual(value, low) ? 0 : isEqual(value, high) ? 1 : (value - low) / (high - low),
    );
  };
  const regret = share(r);
  return share(s).map((value, index) => v * value + (1 - v) * (regret[index] as number));
}
