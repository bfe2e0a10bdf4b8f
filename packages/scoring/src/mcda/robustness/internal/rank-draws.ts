import { floorOf, relativeTolerance } from '../../../number/compare.ts';
import { createDescendingOrder } from '../../internal/descending-order.ts';
import type { Simulation } from './pack-simulation.ts';

/** The rank of every alternative in every draw, 0 for the first: `ranks[alternative * draws + draw]`. */
export interface DrawRanks {
  readonly ranks: Uint16Array | Uint32Array;
  readonly alternatives: number;
  readonly draws: number;
  /** Whether two alternatives shared a rank in any draw. */
  readonly hasTies: boolean;
}

/** Ranks each draw by competition: the rank is the number of alternatives that score more, by more than rounding. */
export function rankDraws(simulation: Simulation): DrawRanks {
  const { alternatives, draws, score } = simulation;
  const ranks = new (alternatives <= 0x1_0000 ? Uint16Array : Uint32Array)(alternatives * draws);
  const scores = new Float64Array(alternatives);
  const orderDescending = createDescendingOrder(alternatives);
  let hasTies = false;
  for (let draw = 0; draw < draws; draw += 1) {
    score(draw, scores);
    const order = orderDescending(scores);
    if (writeRanks(order, scores, ranks, draw, draws)) hasTies = true;
  }
  return { ranks, alternatives, draws, hasTies };
}

function writeRanks(
  order: Int32Array,
  scores: Float64Array,
  ranks: Uint16Array | Uint32Array,
  draw: number,
  draws: number,
): boolean {
  const highest = scores[order[0] as number] as number;
  const lowest = scores[order[order.length - 1] as number] as number;
  const magnitude = floorOf([highest, lowest]);
  let rank = 0;
  let before = highest;
  let tied = false;
  for (let place = 0; place < order.length; place += 1) {
    const alternative = order[place] as number;
    const score = scores[alternative] as number;
    // As `isBelow`, written out because it runs for every score of every draw.
    if (before - score > relativeTolerance * Math.max(Math.abs(before), Math.abs(score), magnitude)) {
      rank = place;
      before = score;
    } else if (place > 0) tied = true;
    ranks[alternative * draws + draw] = rank;
  }
  return tied;
}
