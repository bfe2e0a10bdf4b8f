import { checkDirections } from '../internal/check-directions.ts';
import { checkLength } from '../internal/check-length.ts';
import { checkMatrix } from '../internal/check-matrix.ts';
import { checkWeights } from '../internal/check-weights.ts';
import type { Direction, Matrix } from '../types.ts';
import { type PreferenceFunction, preferenceOf } from './preference-function.ts';
import type { PrometheeOptions } from './promethee-ii.ts';

/** Checks the input of PROMETHEE and gives the weighted preference of one row over another as a function. */
export function preferenceBetween(
  matrix: Matrix,
  directions: readonly Direction[],
  weights: readonly number[],
  options: PrometheeOptions,
): { readonly rows: number; readonly preference: (row: number, rival: number) => number } {
  const { rows, columns } = checkMatrix(matrix);
  checkDirections(directions, columns);
  const total = checkWeights(weights, columns);
  const scale = options.rescaleWeights === false ? 1 : total;
  const shares = weights.map((weight) => weight / scale);
  const functions = preferencesFor(options.preference ?? { type: 'usual' }, columns);
  const preference = (row: number, rival: number): number => {
    const own = matrix[row] as readonly number[];
    const other = matrix[rival] as readonly number[];
    let sum = 0;
    for (let column = 0; column < columns; column += 1) {
      const difference = (own[column] as number) - (other[column] as number);
      const lead = directions[column] === 'maximise' ? difference : -difference;
      if (lead > 0) sum += (shares[column] as number) * (functions[column]?.(lead) as number);
    }
    return sum;
  };
  return { rows, preference };
}

function preferencesFor(
  preference: PreferenceFunction | readonly PreferenceFunction[],
  columns: number,
): ((lead: number) => number)[] {
  const list = 'type' in preference ? new Array<PreferenceFunction>(columns).fill(preference) : preference;
  checkLength(list, columns, ['preference']);
  return list.map((entry, index) => preferenceOf(entry, ['preference', index]));
}
