import { expectShape, shape } from '@osee/core';
import { completeRows } from '../input/complete-rows.ts';
import { expectRectangle, levelShape, valueShape } from '../input/rating.ts';
import type { CoefficientInterval, UndefinedBecause } from '../input/undefined-because.ts';
import { boundsOf } from './intraclass-bounds.ts';
import { type MeanSquares, meanSquaresOf } from './mean-squares.ts';

/**
 * The six forms of Shrout and Fleiss. First number: 1, each unit has judges of its own; 2, all units have the same
 * judges, drawn at random; 3, the same judges, and no others are meant. Second: `1`, one judge; `k`, the mean of all.
 *
 * @category reliability
 * @example
 * ```ts
 * import type { IntraclassForm } from '@osee/scoring/reliability';
 *
 * const form: IntraclassForm = '2,1';
 * ```
 */
export type IntraclassForm = '1,1' | '2,1' | '3,1' | '1,k' | '2,k' | '3,k';

const intraclassForms: readonly IntraclassForm[] = ['1,1', '2,1', '3,1', '1,k', '2,k', '3,k'];

/**
 * What {@link intraclassCorrelation} found.
 *
 * @category reliability
 * @example
 * ```ts
 * import { type IntraclassResult, intraclassCorrelation } from '@osee/scoring/reliability';
 *
 * const result: IntraclassResult = intraclassCorrelation([[1, 2], [3, 5], [6, 6]]);
 * result.forms.length; // => 6
 * ```
 */
export interface IntraclassResult {
  readonly undefinedBecause?: UndefinedBecause;
  /** Units and judges that were compared. */
  readonly units: number;
  readonly judges: number;
  /** Units left out, because a rating is missing. */
  readonly unitsLeftOut: number;
  readonly meanSquares: MeanSquares | null;
  /** The value of each form, with its interval by the F distribution; `null` where it is undefined. */
  readonly forms: readonly {
    readonly form: IntraclassForm;
    readonly value: number | null;
    readonly interval: CoefficientInterval | null;
  }[];
}

/**
 * The intraclass correlation: how far judges give the same numbers, in six forms. Choose the form before looking: for
 * assessors of whom others could have come, and whose answers count one by one, it is `2,1`.
 *
 * @param ratings - one row for each unit, one column for each judge; a unit with a `null` is left out
 * @param options - `level`: chance with which the intervals hold the values, 0.95 unless told
 * @returns the six forms, and the mean squares they come from
 * @throws `OseeError` with code `wrong-length` for rows of different lengths, `wrong-type` for what is no number
 * @see Shrout, P. E., Fleiss, J. L. (1979). Intraclass correlations: uses in assessing rater reliability. Psychological
 * Bulletin 86, 420-428.
 * @category reliability
 * @example
 * ```ts
 * import { intraclassCorrelation } from '@osee/scoring/reliability';
 *
 * const judged = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];
 * const { forms } = intraclassCorrelation(judged);
 * forms.map(({ form, value }) => `${form}: ${value?.toFixed(2)}`);
 * // => ['1,1: 0.17', '2,1: 0.29', '3,1: 0.71', '1,k: 0.44', '2,k: 0.62', '3,k: 0.91']
 * ```
 */
export const intraclassCorrelation = (
  ratings: readonly (readonly (number | null)[])[],
  options: { readonly level?: number } = {},
): IntraclassResult => {
  expectShape(
    ratings,
    shape.list(shape.list(shape.orNull(valueShape)), 'an array of units, each an array of numbers'),
    ['ratings'],
  );
  expectRectangle(ratings, ['ratings']);
  expectShape(options, shape.options({ level: levelShape }), ['options']);
  const { level = 0.95 } = options;
  const { rows, unit } = completeRows(ratings);
  const units = rows.length;
  const judges = ratings[0]?.length ?? 0;
  const base = { units, judges, unitsLeftOut: ratings.length - units };
  const nothing = intraclassForms.map((form) => ({ form, value: null, interval: null }));
  if (units < 2 || judges < 2)
    return { undefinedBecause: 'too-few', ...base, meanSquares: null, forms: nothing };
  const squares = meanSquaresOf(rows);
  const meanSquares = scaled(squares, unit);
  if (squares.units + squares.within === 0) {
    return { undefinedBecause: 'no-variation', ...base, meanSquares, forms: nothing };
  }
  const values = valuesOf(squares, units, judges);
  const bounds = squares.error > 0 ? boundsOf(squares, units, judges, level, values[1] ?? 0) : [];
  const forms = intraclassForms.map((form, place) => {
    const value = values[place] ?? null;
    const [low, high] = bounds[place] ?? [];
    const isKnown = value !== null && Number.isFinite(low) && Number.isFinite(high);
    return { form, value, interval: isKnown ? { low: low as number, high: high as number, level } : null };
  });
  return { ...base, meanSquares, forms };
};

const scaled = ({ units, within, judges, error }: MeanSquares, unit: number): MeanSquares => {
  const square = unit * unit;
  return { units: units * square, within: within * square, judges: judges * square, error: error * square };
};

/** The six values, in the order of `intraclassForms`. */
const valuesOf = (squares: MeanSquares, units: number, judges: number): readonly (number | null)[] => {
  const lean = (squares.judges - squares.error) / units;
  const over = (above: number, below: number): number | null => (below > 0 ? above / below : null);
  return [
    over(squares.units - squares.within, squares.units + (judges - 1) * squares.within),
    over(squares.units - squares.error, squares.units + (judges - 1) * squares.error + judges * lean),
    over(squares.units - squares.error, squares.units + (judges - 1) * squares.error),
    over(squares.units - squares.within, squares.units),
    over(squares.units - squares.error, squares.units + lean),
    over(squares.units - squares.error, squares.units),
  ];
};
