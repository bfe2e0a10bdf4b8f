import { magnitudeOf } from '../../number/compare.ts';
import { alignColumns } from '../internal/align-columns.ts';
import { checkDirections } from '../internal/check-directions.ts';
import { checkLength } from '../internal/check-length.ts';
import { checkMatrix } from '../internal/check-matrix.ts';
import { checkOptions, type OptionNames } from '../internal/check-options.ts';
import { checkWeights } from '../internal/check-weights.ts';
import { checkEffort } from '../internal/limits.ts';
import type { Direction, Matrix } from '../types.ts';
import { type PreferenceFunction, preferenceOf } from './preference-function.ts';
import type { PrometheeOptions } from './promethee-ii.ts';

/** Told once per pair: how much each of the two is preferred to the other. */
export type PairVisitor = (row: number, rival: number, forward: number, backward: number) => void;

/** Checks the input of PROMETHEE and visits every pair of rows once; nothing is kept per pair. */
export function visitPreferences(
  matrix: Matrix,
  directions: readonly Direction[],
  weights: readonly number[],
  options: PrometheeOptions,
  visit: PairVisitor,
): void {
  checkOptions(options, prometheeOptionNames);
  const { rows, columns } = checkMatrix(matrix);
  checkDirections(directions, columns);
  const total = checkWeights(weights, columns);
  const scale = options.rescaleWeights === false ? 1 : total;
  const shares = weights.map((weight) => weight / scale);
  checkEffort(rows * rows * columns, ['matrix']);
  const cells = alignColumns(matrix);
  const functions = preferencesFor(options.preference ?? { type: 'usual' }, cells);
  const signs = directions.map((direction) => (direction === 'maximise' ? 1 : -1));
  for (let row = 0; row < rows; row += 1) {
    const own = cells[row] as readonly number[];
    for (let rival = row + 1; rival < rows; rival += 1) {
      const other = cells[rival] as readonly number[];
      let forward = 0;
      let backward = 0;
      for (let column = 0; column < columns; column += 1) {
        const lead = (signs[column] as number) * ((own[column] as number) - (other[column] as number));
        if (lead === 0) continue;
        const preference = functions[column] as (lead: number) => number;
        if (lead > 0) forward += (shares[column] as number) * preference(lead);
        else backward += (shares[column] as number) * preference(-lead);
      }
      visit(row, rival, forward, backward);
    }
  }
}

function preferencesFor(
  preference: PreferenceFunction | readonly PreferenceFunction[],
  cells: Matrix,
): ((lead: number) => number)[] {
  const columns = cells[0]?.length ?? 0;
  const list = Array.isArray(preference)
    ? (preference as readonly PreferenceFunction[])
    : new Array<PreferenceFunction>(columns).fill(preference as PreferenceFunction);
  checkLength(list, columns, ['preference']);
  return list.map((entry, column) =>
    preferenceOf(entry, ['preference', column], magnitudeOf(cells.map((row) => row[column] as number))),
  );
}

const prometheeOptionNames: OptionNames<PrometheeOptions> = {
  preference: true,
  divisor: true,
  rescaleWeights: true,
};
