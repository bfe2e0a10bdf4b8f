import { createDescendingOrder } from '../../internal/descending-order.ts';
import type { Ordering } from './descend.ts';
import { type Incumbent, isBeaten, offer } from './incumbent.ts';
import { totalOf } from './optimise.ts';
import { fits, load, type RowTable, satisfied } from './row-table.ts';
import type { Subproblem } from './subproblem.ts';

/** The free candidates by score alone: the weakest bound and the cheapest. */
export function orderByScore(free: Int32Array, scores: Float64Array): Ordering {
  const ofFree = Float64Array.from(free, (position) => scores[position] as number);
  return order(free, ofFree, 0);
}

/**
 * Prices the rows by subgradient steps (Lagrangian relaxation): a candidate that fills a scarce row is worth less, one
 * that a row asks for is worth more. The prices with the lowest bound give the order. On the way, selections built
 * greedily from the priced order improve the incumbent.
 *
 * @param prices - where to start; holds the best prices afterwards
 * @returns the order; `null` when the bound proves that there is no selection, or none better than the incumbent
 */
export function orderByPricedScore(
  table: RowTable,
  part: Subproblem,
  scores: Float64Array,
  incumbent: Incumbent,
  prices: Float64Array,
  tolerance: number,
  iterations: number,
): Ordering | null {
  const base = totalOf(scores, part.forced);
  const floor = lowestTotal(part, scores);
  const current = prices.slice();
  let best: Ordering | null = null;
  let lowest = Infinity;
  let hope = 0;
  let sinceBetter = 0;
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const ordering = priceCandidates(table, part, scores, current);
    const bound = boundOf(ordering, part.places);
    if (bound < floor || isBeaten(incumbent, base + bound, tolerance)) return null;
    if (iteration === 0) hope = (bound - floor) / 20;
    if (bound < lowest) {
      if (bound < lowest - hope / 4) sinceBetter = 0;
      lowest = bound;
      best = ordering;
      prices.set(current);
    }
    sinceBetter += 1;
    if (sinceBetter > 4) {
      hope /= 2;
      sinceBetter = 0;
    }
    buildGreedily(table, part, scores, ordering.positions, incumbent, tolerance);
    const target = Math.max(incumbent.total - base, lowest - hope);
    if (!stepPrices(table, part, ordering.positions, current, bound - target)) break;
  }
  return best;
}

function priceCandidates(
  table: RowTable,
  part: Subproblem,
  scores: Float64Array,
  prices: Float64Array,
): Ordering {
  const reduced = Float64Array.from(part.free, (position) => {
    let worth = scores[position] as number;
    for (
      let entry = table.starts[position] as number;
      entry < (table.starts[position + 1] as number);
      entry += 1
    ) {
      worth -= (prices[table.rowOf[entry] as number] as number) * (table.coefficients[entry] as number);
    }
    return worth;
  });
  let constant = 0;
  let magnitude = 0;
  for (let row = 0; row < prices.length; row += 1) {
    const price = prices[row] as number;
    if (price === 0) continue;
    const open = ((price > 0 ? table.max : table.min)[row] as number) - (part.loads[row] as number);
    constant += price * open;
    magnitude += Math.abs(price) * (Math.abs(open) + part.places);
  }
  // High prices make large terms that cancel; what rounding loses must not make the bound too low.
  return order(part.free, reduced, constant + 1e-15 * magnitude);
}

function order(free: Int32Array, reduced: Float64Array, constant: number): Ordering {
  const places = createDescendingOrder(free.length)(reduced);
  return {
    positions: Int32Array.from(places, (place) => free[place] as number),
    reduced: Float64Array.from(places, (place) => reduced[place] as number),
    constant,
  };
}

function boundOf({ reduced, constant }: Ordering, places: number): number {
  return reduced.subarray(0, places).reduce((sum, worth) => sum + worth, constant);
}

/** A little below the smallest total that any selection can have. */
function lowestTotal({ free, places }: Subproblem, scores: Float64Array): number {
  const ascending = Float64Array.from(free, (position) => scores[position] as number).sort();
  const sum = ascending.subarray(0, places).reduce((total, score) => total + score, 0);
  const scale = ascending.reduce((most, score) => Math.max(most, Math.abs(score)), 1);
  return sum - 1e-6 * scale;
}

function buildGreedily(
  table: RowTable,
  { places, loads: startLoads, forced }: Subproblem,
  scores: Float64Array,
  positions: Int32Array,
  incumbent: Incumbent,
  tolerance: number,
): void {
  const loads = startLoads.slice();
  const chosen = [...forced];
  const count = forced.length + places;
  let total = totalOf(scores, forced);
  for (let index = 0; index < positions.length && chosen.length < count; index += 1) {
    const position = positions[index] as number;
    if (!fits(table, loads, position)) continue;
    load(table, loads, position);
    chosen.push(position);
    total += scores[position] as number;
  }
  if (chosen.length === count && satisfied(table, loads)) offer(incumbent, chosen, total, tolerance);
}

/** Moves the prices against what the relaxed selection breaks; false when it breaks nothing. */
function stepPrices(
  table: RowTable,
  { places, loads: startLoads }: Subproblem,
  positions: Int32Array,
  prices: Float64Array,
  distance: number,
): boolean {
  const loads = startLoads.slice();
  for (let index = 0; index < places; index += 1) load(table, loads, positions[index] as number);
  const excess = loads.map((used, row) => {
    const over = used - (table.max[row] as number);
    const under = used - (table.min[row] as number);
    const price = prices[row] as number;
    if (price > 0) return over;
    if (price < 0) return under;
    return over > 0 ? over : Math.min(under, 0);
  });
  const length = excess.reduce((sum, gap) => sum + gap * gap, 0);
  if (length === 0) return false;
  for (let row = 0; row < prices.length; row += 1) {
    const moved = (prices[row] as number) + (distance / length) * (excess[row] as number);
    const lowest = (table.min[row] as number) > 0 ? -Infinity : 0;
    const highest = table.max[row] === Infinity ? 0 : Infinity;
    prices[row] = Math.min(highest, Math.max(lowest, moved));
  }
  return true;
}
