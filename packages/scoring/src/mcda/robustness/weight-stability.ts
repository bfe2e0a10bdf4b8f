import { OseeError } from '@osee/core';
import { compare, isBelow, isEqual, magnitudeOf } from '../../number/compare.ts';
import { unitOf } from '../../number/power-of-two.ts';
import { weightedMeanOf } from '../../number/sums.ts';
import { checkWeights } from '../internal/check-weights.ts';
import { shown } from '../internal/shown.ts';
import type { Matrix } from '../types.ts';
import { packRows } from './internal/pack-rows.ts';

/**
 * Where the winner changes when one weight moves.
 *
 * @category robustness
 * @example
 * ```ts
 * import type { WeightFlip } from '@osee/scoring/mcda';
 *
 * const flip: WeightFlip = { weight: 0.62, alternative: 3 };
 * ```
 */
export interface WeightFlip {
  /** The weight at which both score the same. */
  readonly weight: number;
  /** Who leads beyond it; the first in the list when several do. */
  readonly alternative: number;
}

/**
 * The weights of one criterion under which the winner stays.
 *
 * @category robustness
 * @example
 * ```ts
 * import { type WeightStability, weightStability } from '@osee/scoring/mcda';
 *
 * const stability: WeightStability = weightStability([[1, 0], [0, 1]], [0.75, 0.25], 0);
 * stability.interval; // => [0.5, 1]
 * ```
 */
export interface WeightStability {
  readonly criterion: number;
  /** The weight as it is, scaled to the sum 1. */
  readonly weight: number;
  /** The winner as it is; the first in the list when several share the lead. */
  readonly winner: number;
  /** Lowest and highest weight under which nobody scores more than the winner. */
  readonly interval: readonly [number, number];
  /** What happens below the interval; `null` when it reaches down to 0. */
  readonly below: WeightFlip | null;
  /** What happens above the interval; `null` when it reaches up to 1. */
  readonly above: WeightFlip | null;
}

/**
 * Moves the weight of one criterion from 0 to 1, while the others share the rest in their proportions, and finds in
 * closed form how far it can move before someone else scores more. Where all other weights are 0 they share the rest
 * equally.
 *
 * @param values - achievements, more is better: `values[alternative][criterion]`
 * @param weights - one a criterion, 0 or more; scaled to the sum 1
 * @param criterion - position of the criterion whose weight moves
 * @returns the winner, the interval and the two flips
 * @throws `OseeError` with code `unknown-criterion`, `empty-matrix`, `wrong-length` or a code of the weight
 * checks when an argument cannot be used
 * @see Triantaphyllou and Sánchez, Decision Sciences 28 (1997), for the smallest change of a weight
 * @category robustness
 * @example
 * ```ts
 * import { weightStability } from '@osee/scoring/mcda';
 *
 * const stability = weightStability([[1, 0], [0, 1]], [0.75, 0.25], 0);
 * stability.winner; // => 0
 * stability.below; // => { weight: 0.5, alternative: 1 }
 * ```
 */
export function weightStability(
  values: Matrix,
  weights: readonly number[],
  criterion: number,
): WeightStability {
  const { data, columns } = packRows(values, ['values']);
  const total = checkWeights(weights, columns);
  if (!Number.isInteger(criterion) || criterion < 0 || criterion >= columns) {
    throw new OseeError(
      'unknown-criterion',
      `Expected a position from 0 to ${columns - 1}, got ${shown(criterion)}.`,
      {
        path: ['criterion'],
        details: { got: criterion },
      },
    );
  }
  const weight = (weights[criterion] as number) / total;
  // Where lines cross does not depend on the unit; in this one no difference can overflow.
  const unit = unitOf(magnitudeOf(data));
  const lines = values.map((row) =>
    endsOf(
      row.map((value) => value / unit),
      weights,
      criterion,
    ),
  );
  const scores = lines.map(([atNone, atAll]) => atNone + weight * (atAll - atNone));
  const best = scores.reduce((most, score) => Math.max(most, score));
  const magnitude = magnitudeOf(lines.flat());
  const winner = scores.findIndex((score) => isEqual(score, best, magnitude));
  const below = nearestFlip(lines, winner, weight, 'below', magnitude);
  const above = nearestFlip(lines, winner, weight, 'above', magnitude);
  return { criterion, weight, winner, interval: [below?.weight ?? 0, above?.weight ?? 1], below, above };
}

/** Scores are linear in the weight that moves: what an alternative scores when it is 0 and when it is 1. */
type Ends = readonly [atNone: number, atAll: number];

function endsOf(row: readonly number[], weights: readonly number[], criterion: number): Ends {
  const atAll = row[criterion] as number;
  if (row.length === 1) return [atAll, atAll];
  const others = (list: readonly number[]): number[] => list.filter((_, column) => column !== criterion);
  const rest = others(weights);
  // Without any weight the others share it equally.
  const shares = rest.some((weight) => weight > 0) ? rest : rest.map(() => 1);
  return [weightedMeanOf(others(row), shares), atAll];
}

/** The nearest weight on one side beyond which an alternative scores more than the winner. */
function nearestFlip(
  lines: readonly Ends[],
  winner: number,
  weight: number,
  side: 'below' | 'above',
  magnitude: number,
): WeightFlip | null {
  const [winnerAtNone, winnerAtAll] = lines[winner] as Ends;
  const leadOver = (own: number, other: number): number => (isEqual(own, other, magnitude) ? 0 : own - other);
  let nearest: (WeightFlip & { readonly lead: number }) | null = null;
  for (let alternative = 0; alternative < lines.length; alternative += 1) {
    const [atNone, atAll] = lines[alternative] as Ends;
    const leadAtNone = leadOver(winnerAtNone, atNone);
    const leadAtAll = leadOver(winnerAtAll, atAll);
    const lead = side === 'below' ? leadAtNone : leadAtAll;
    if (lead >= 0) continue;
    const crossing = leadAtNone / (leadAtNone - leadAtAll);
    const reached = side === 'below' ? Math.min(crossing, weight) : Math.max(crossing, weight);
    const closer =
      nearest === null ? -1 : compare(Math.abs(reached - weight), Math.abs(nearest.weight - weight), 1);
    if (closer < 0 || (closer === 0 && nearest !== null && isBelow(lead, nearest.lead, magnitude))) {
      nearest = { weight: reached, alternative, lead };
    }
  }
  return nearest && { weight: nearest.weight, alternative: nearest.alternative };
}
