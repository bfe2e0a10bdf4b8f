import { checkWeightList } from '../internal/check-weights.ts';

/**
 * Swing weights. Ask: all criteria are at their worst; which one would you move to its best first? It gets 100
 * points; the others get points against it. The weights are the points divided by their sum. They belong to
 * the ends of the scales that were asked about: whoever moves a goalpost has to ask again.
 *
 * @param points - one number of 0 or more per criterion, on any scale
 * @returns weights that sum to 1
 * @throws `OseeError` with code `not-a-finite-number`, `negative-weight` or `all-zero-weights`
 * @see D. von Winterfeldt and W. Edwards, Decision Analysis and Behavioral Research, 1986
 * @category weights
 * @example
 * ```ts
 * import { swingWeights } from '@osee/scoring/mcda';
 *
 * swingWeights([50, 100, 25, 75]); // => [0.2, 0.4, 0.1, 0.3]
 * ```
 */
export function swingWeights(points: readonly number[]): number[] {
  const total = checkWeightList(points, 'points');
  return points.map((point) => point / total);
}
