import { isEqual } from '../../number/compare.ts';
import { checkFinite } from '../internal/check-finite.ts';
import { checkMatrix } from '../internal/check-matrix.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { checkRecord } from '../internal/check-options.ts';
import type { Direction, Matrix } from '../types.ts';
import type { PreferenceFunction } from './preference-function.ts';
import { visitPreferences } from './visit-preferences.ts';

/**
 * The settings of {@link prometheeII}.
 *
 * @category distance and outranking
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
 * @category distance and outranking
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
 * @throws `OseeError` with code `bad-threshold`, `empty-matrix`, `missing-value`, `wrong-length`,
 *   `not-a-finite-number`, `negative-weight`, `all-zero-weights` or `unknown-option`
 * @see J. P. Brans and Ph. Vincke, A preference ranking organisation method, Management Science 31, 1985
 * @category distance and outranking
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
  checkRecord(options, ['options']);
  checkMatrix(matrix);
  const isByN = checkOneOf(options.divisor ?? 'n-1', ['n-1', 'n'], ['divisor']) === 'n';
  const given = new Array<number>(matrix.length).fill(0);
  const received = new Array<number>(matrix.length).fill(0);
  visitPreferences(matrix, directions, weights, options, (row, rival, forward, backward) => {
    given[row] = (given[row] as number) + forward;
    received[row] = (received[row] as number) + backward;
    given[rival] = (given[rival] as number) + backward;
    received[rival] = (received[rival] as number) + forward;
  });
  const divisor = isByN ? matrix.length : Math.max(1, matrix.length - 1);
  const positive = given.map((sum) => sum / divisor);
  const negative = received.map((sum) => sum / divisor);
  const net = positive.map((strength, index) => {
    const weakness = checkFinite(negative[index] as number, ['weights']);
    // Flows that are level differ by rounding only.
    return isEqual(checkFinite(strength, ['weights']), weakness) ? 0 : strength - weakness;
  });
  return { positive, negative, net };
}
