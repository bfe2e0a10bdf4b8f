import { checkDirections } from '../internal/check-directions.ts';
import { checkLength } from '../internal/check-length.ts';
import { checkMatrix } from '../internal/check-matrix.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { checkWeights } from '../internal/check-weights.ts';
import type { Direction, Matrix } from '../types.ts';
import { type PreferenceFunction, preferenceOf } from './preference-function.ts';

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
 * result.preferenceIndices; // => [[0, 0], [1, 0]]
 * ```
 */
export interface PrometheeResult {
  /** Mean preference over the others, 0 to 1. */
  readonly positive: readonly number[];
  /** Mean preference of the others over it, 0 to 1. */
  readonly negative: readonly number[];
  /** Positive less negative flow; higher is better. */
  readonly net: readonly number[];
  /** Weighted preference of the row over the column. */
  readonly preferenceIndices: readonly (readonly number[])[];
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
  const { rows, columns } = checkMatrix(matrix);
  checkDirections(directions, columns);
  const total = checkWeights(weights, columns);
  const divisor = checkOneOf(options.divisor ?? 'n-1', ['n-1', 'n'], ['divisor']) === 'n' ? rows : rows - 1;
  const scale = options.rescaleWeights === false ? 1 : total;
  const functions = preferencesFor(options.preference ?? { type: 'usual' }, columns);
  const preferenceIndices = matrix.map((row, i) =>
    matrix.map((other, k) => {
      if (i === k) return 0;
      return weights.reduce((sum, weight, column) => {
        const [value, rival] = [row[column] as number, other[column] as number];
        const lead = directions[column] === 'maximise' ? value - rival : rival - value;
        return lead > 0 ? sum + (weight / scale) * (functions[column]?.(lead) as number) : sum;
      }, 0);
    }),
  );
  const flow = (of: (i: number, k: number) => number): number[] =>
    matrix.map((_, i) => (rows === 1 ? 0 : matrix.reduce((sum, _row, k) => sum + of(i, k), 0) / divisor));
  const positive = flow((i, k) => preferenceIndices[i]?.[k] as number);
  const negative = flow((i, k) => preferenceIndices[k]?.[i] as number);
  const net = positive.map((value, index) => value - (negative[index] as number));
  return { positive, negative, net, preferenceIndices };
}

function preferencesFor(
  preference: PreferenceFunction | readonly PreferenceFunction[],
  columns: number,
): ((lead: number) => number)[] {
  const list = 'type' in preference ? new Array<PreferenceFunction>(columns).fill(preference) : preference;
  checkLength(list, columns, ['preference']);
  return list.map((entry, index) => preferenceOf(entry, ['preference', index]));
}
