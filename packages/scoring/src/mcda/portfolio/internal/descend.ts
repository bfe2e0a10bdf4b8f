import { type Incumbent, isBeaten, offer } from './incumbent.ts';
import { totalOf } from './optimise.ts';
import { fits, loadAnew, type RowTable, restore, satisfied } from './row-table.ts';
import type { Subproblem } from './subproblem.ts';

/** The free candidates in the order in which they are tried, and what each can add at most. */
export interface Ordering {
  readonly positions: Int32Array;
  /** Reduced scores, descending. */
  readonly reduced: Float64Array;
  /** What is added to any sum of reduced scores to bound the sum of scores. */
  readonly constant: number;
}

/**
 * Goes depth first through the selections that could beat the incumbent, and improves it.
 *
 * @returns whether all of them were seen within the allowed steps
 */
export function descend(
  table: RowTable,
  { places, loads: startLoads, forced }: Subproblem,
  scores: Float64Array,
  { positions, reduced, constant }: Ordering,
  incumbent: Incumbent,
  tolerance: number,
  stepsAllowed: number,
): boolean {
  const size = positions.length;
  const loads = startLoads.slice();
  const sums = prefixSums(reduced);
  const holders = holdersFrom(table, positions);
  const chosen = [...forced];
  const count = forced.length + places;
  const base = totalOf(scores, forced);
  const memory: number[] = [];
  let steps = 0;

  const enoughLeft = (from: number, left: number): boolean =>
    table.demanding.every((row, index) => {
      const missing = (table.min[row] as number) - (loads[row] as number);
      return missing <= left && missing <= (holders[index]?.[from] as number);
    });

  const visit = (from: number, total: number, bound: number): boolean => {
    const left = count - chosen.length;
    if (left === 0) {
      if (satisfied(table, loads)) offer(incumbent, chosen, total, tolerance);
      return true;
    }
    if (table.demanding.length > 0 && !enoughLeft(from, left)) return true;
    for (let index = from; index <= size - left; index += 1) {
      const best = bound + (sums[index + left] as number) - (sums[index] as number);
      if (isBeaten(incumbent, best, tolerance)) return true;
      const position = positions[index] as number;
      if (!fits(table, loads, position)) continue;
      steps += 1;
      if (steps > stepsAllowed) return false;
      chosen.push(position);
      loadAnew(table, loads, position, memory);
      const finished = visit(
        index + 1,
        total + (scores[position] as number),
        bound + (reduced[index] as number),
      );
      restore(table, loads, position, memory);
      chosen.pop();
      if (!finished) return false;
    }
    return true;
  };
  return visit(0, base, base + constant);
}

function prefixSums(numbers: Float64Array): Float64Array {
  const sums = new Float64Array(numbers.length + 1);
  for (let index = 0; index < numbers.length; index += 1) {
    sums[index + 1] = (sums[index] as number) + (numbers[index] as number);
  }
  return sums;
}

/** For each demanding row: how much the candidates from each place on could add. */
function holdersFrom(table: RowTable, positions: Int32Array): Float64Array[] {
  return table.demanding.map((row) => {
    const held = new Float64Array(positions.length + 1);
    for (let index = positions.length - 1; index >= 0; index -= 1) {
      const position = positions[index] as number;
      let own = 0;
      for (
        let entry = table.starts[position] as number;
        entry < (table.starts[position + 1] as number);
        entry += 1
      ) {
        if (table.rowOf[entry] === row) own += table.coefficients[entry] as number;
      }
      held[index] = (held[index + 1] as number) + own;
    }
    return held;
  });
}
