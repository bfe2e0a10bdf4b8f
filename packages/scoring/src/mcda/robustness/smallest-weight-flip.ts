import { isBelow } from '../../number/compare.ts';
import { checkList } from '../internal/check-list.ts';
import { checkEffort } from '../internal/limits.ts';
import type { Matrix } from '../types.ts';
import { type WeightStability, weightStability } from './weight-stability.ts';

/**
 * The smallest change of one weight that gives another winner.
 *
 * @category robustness
 * @example
 * ```ts
 * import { type SmallestWeightFlip, smallestWeightFlip } from '@osee/scoring/mcda';
 *
 * const flip: SmallestWeightFlip | null = smallestWeightFlip([[1, 0], [0, 1]], [0.75, 0.25]);
 * flip?.change; // => -0.25
 * ```
 */
export interface SmallestWeightFlip {
  readonly criterion: number;
  /** The weight as it is, scaled to the sum 1. */
  readonly from: number;
  /** The weight at which the new winner draws level. */
  readonly to: number;
  /** `to` minus `from`. */
  readonly change: number;
  /** Who leads beyond it. */
  readonly alternative: number;
}

/**
 * Looks through all criteria for the smallest change of a single weight (the others keep their proportions) that
 * puts another alternative first.
 *
 * @param values - achievements, more is better: `values[alternative][criterion]`
 * @param weights - one a criterion, 0 or more; scaled to the sum 1
 * @returns the change; the first criterion when several need the same; `null` when no single weight can do it
 * @throws `OseeError` with a code of {@link weightStability} when an argument cannot be used, `too-large` where values times
 * criteria are more than 2^27, some ten seconds
 * @category robustness
 * @example
 * ```ts
 * import { smallestWeightFlip } from '@osee/scoring/mcda';
 *
 * smallestWeightFlip([[1, 0], [0, 1]], [0.75, 0.25]);
 * // => { criterion: 0, from: 0.75, to: 0.5, change: -0.25, alternative: 1 }
 * smallestWeightFlip([[1, 1], [0, 0]], [0.75, 0.25]); // => null
 * ```
 */
export function smallestWeightFlip(values: Matrix, weights: readonly number[]): SmallestWeightFlip | null {
  checkList(weights, ['weights']);
  checkEffort(checkList(values, ['values']).length * weights.length * weights.length * stepsOfOne, [
    'values',
  ]);
  let smallest: SmallestWeightFlip | null = null;
  for (const criterion of weights.keys()) {
    for (const flip of flipsOf(weightStability(values, weights, criterion))) {
      if (smallest === null || isBelow(Math.abs(flip.change), Math.abs(smallest.change), 1)) smallest = flip;
    }
  }
  return smallest;
}

function flipsOf({ criterion, weight, below, above }: WeightStability): SmallestWeightFlip[] {
  return [below, above].flatMap((flip) =>
    flip === null
      ? []
      : [
          {
            criterion,
            from: weight,
            to: flip.weight,
            change: flip.weight - weight,
            alternative: flip.alternative,
          },
        ],
  );
}

/** Each value is summed exactly for each weight that moves, which takes as long as so many plain steps. */
const stepsOfOne = 8;
