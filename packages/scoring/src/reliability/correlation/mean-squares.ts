import { meanOf, sumOf } from '../../number/sums.ts';
import { squared } from '../input/squared.ts';

/**
 * Mean squares of a table of units and judges: between the units, within them, between the judges, and what is left.
 *
 * @category reliability
 * @example
 * ```ts
 * import { intraclassCorrelation, type MeanSquares } from '@osee/scoring/reliability';
 *
 * const squares: MeanSquares | null = intraclassCorrelation([[1, 2], [3, 5], [6, 6]]).meanSquares;
 * squares?.judges.toFixed(1); // => '1.5'
 * ```
 */
export interface MeanSquares {
  readonly units: number;
  readonly within: number;
  readonly judges: number;
  readonly error: number;
}

const squaresAround = (values: readonly number[], mean: number): number =>
  sumOf(values.map((value) => squared(value - mean)));

/** Mean squares of a complete table with two units and two judges at least. */
export const meanSquaresOf = (rows: readonly (readonly number[])[]): MeanSquares => {
  const units = rows.length;
  const judges = (rows[0] as readonly number[]).length;
  const whole = meanOf(rows.flat());
  const unitMeans = rows.map(meanOf);
  const judgeMeans = Array.from({ length: judges }, (_, judge) =>
    meanOf(rows.map((row) => row[judge] as number)),
  );
  const left = rows.flatMap((row, unit) =>
    row.map((value, judge) => value - (unitMeans[unit] as number) - (judgeMeans[judge] as number) + whole),
  );
  const withinUnits = rows.map((row, unit) => squaresAround(row, unitMeans[unit] as number));
  return {
    units: (judges * squaresAround(unitMeans, whole)) / (units - 1),
    within: sumOf(withinUnits) / (units * (judges - 1)),
    judges: (units * squaresAround(judgeMeans, whole)) / (judges - 1),
    error: squaresAround(left, 0) / ((units - 1) * (judges - 1)),
  };
};
