import { checkOneOf } from '../internal/check-one-of.ts';
import type { Direction, Matrix } from '../types.ts';
import { preferenceBetween } from './preference-between.ts';
import type { PreferenceFunction } from './preference-function.ts';

/**
 * The settings of {@link prometheeII}.
 *
 * @category mcda
 * @example
 * ```ts
 * import { type PrometheeOptions, prometheeII } from '@osee/scoring/mcda';
 *
 * const options: PrometheeOptions = { divisor: 'n' };
 * prometheeII([[1], [2]], ['maximise'], [1], options).net; // => [-0.5, 0.5]
 * ```
 */
export interface PrometheeOptions {
  /** One for all criteria or one per criterion. Default `{ type: 'usual' }`. */
  readonly preference?: PreferenceFunction | readonly PreferenceFunction[];
  /** What the flows are divided by: `n-1` (Brans, the default) or `n`. */
  readonly divisor?: 'n-1' | 'n';
  /** Divide the weights by their sum first. Default `true`. */
  readonly rescaleWeights?: boolean;
}

/**
 * What {@link prometheeII} gives.
 *
 * @category mcda
 * @example
 * ```ts
 * import { type PrometheeResult, prometheeII } from '@osee/scoring/mcda';
 *
 * const result: PrometheeResult = prometheeII([[1], [2]], ['maximise'], [1]);
 * result.positive; // => [0, 1]
 * ```
 */
export interface PrometheeResult {
  /** Mean preference over the others, 0 to 1. */
  readonly positive: readonly number[];
  /** Mean preference of the others over it, 0 to 1. */
  readonly negative: readonly number[];
  /** Positive less negative flow; higher is better. */
  readonly net: readonly number[];
}

/**
 * PROMETHEE II: a complete order by net flow, from pairwise preferences. The positive and the negative flow
 * alone are PROMETHEE I, see {@link prometheeI}.
 *
 * @param matrix - rows are alternatives, columns criteria, raw values
 * @param directions - one per criterion
 * @param weights - one weight of 0 or more per criterion
 * @param options - preference functions and conventions
 * @returns the flows; all 0 for a single alternative
 * @throws {@link OseeError} with code `bad-threshold`, `empty-matrix`, `missing-value`, `wrong-length`,
 *   `not-a-finite-number`, `negative-weight`, `all-zero-weights` or `unknown-option`
 * @see J. P. Brans and Ph. Vincke, A preference ranking organisation method, Management Science 31, 1985
 * @category mcda
 * @example
 * ```ts
 * import { prometheeII } from '@osee/scoring/mcda';
 *
 * const matrix = [[4, 3], [3, 2], [5, 1]];
 * prometheeII(matrix, ['maximise', 'maximise'], [0.5, 0.5]).net; // => [0.5, -0.5, 0]
 * ```
 */
export function prometheeII(
  matrix: Matrix,
  directions: readonly Direction[],
  weights: readonly number[],
  options: PrometheeOptions = {},
): PrometheeResult {
  const { rows, preference } = preferenceBetween(matrix, directions, weights, options);
  const divisor = checkOneOf(options.divisor ?? 'n-1', ['n-1', 'n'], ['divisor']) === 'n' ? rows : rows - 1;
  const given = new Array<number>(rows).fill(0);
  const received = new Array<number>(rows).fill(0);
  for (let i = 0; i < rows; i += 1) {
    for (let k = 0; k < rows; k += 1) {
      if (i === k) continue;
      const index = preference(i, k);
      given[i] = (given[i] as number) + index;
      received[k] = (received[k] as number) + index;
    }
  }
  const flow = (sums: readonly number[]): number[] => sums.map((sum) => (rows === 1 ? 0 : sum / divisor));
  const positive = flow(given);
  const negative = flow(received);
  return { positive, negative, net: positive.map((value, index) => value - (negative[index] as number)) };
}
