import { compare, floorOf, isBelow } from '../../number/compare.ts';
import { createDescendingOrder } from '../internal/descending-order.ts';

/** Alternatives that share a place: positions `start` to `end` (excluded) of the order. */
export interface TiedGroup {
  readonly start: number;
  readonly end: number;
}

/** What makes scores equal, and what splits equal ones. */
export interface TieSettings {
  /** How far apart equal scores may lie at most, beside rounding. */
  readonly tolerance: number;
  /** Size of the terms that the scores were made from. */
  readonly magnitude: number;
  /** Declared tie-breakers, first to last. */
  readonly keys: readonly (readonly number[])[];
}

/**
 * Sorts the order in place, highest first, and cuts it into groups that share a place. A group of equals starts
 * at its highest and reaches down by the tolerance; the declared tie-breakers then split it.
 */
export function sortIntoGroups(order: number[], heights: Float64Array, settings: TieSettings): TiedGroup[] {
  const { tolerance, magnitude } = settings;
  const keys = settings.keys.map((values) => ({ values, magnitude: floorOf(values) }));
  sortDescending(order, heights);
  const groups: TiedGroup[] = [];
  for (let start = 0; start < order.length; ) {
    const lowest = (heights[order[start] as number] as number) - tolerance;
    let end = start + 1;
    while (end < order.length && !isBelow(heights[order[end] as number] as number, lowest, magnitude))
      end += 1;
    if (end - start === 1) groups.push({ start, end });
    else groups.push(...splitByKeys(order, start, end, keys));
    start = end;
  }
  return groups;
}

/** Sorts ascending indices by height, in place; equal heights stay in the order of their indices. */
function sortDescending(order: number[], heights: Float64Array): void {
  const known = order.slice();
  const ownHeights = new Float64Array(known.length);
  for (let at = 0; at < known.length; at += 1) ownHeights[at] = heights[known[at] as number] as number;
  const places = createDescendingOrder(known.length)(ownHeights);
  for (let place = 0; place < known.length; place += 1)
    order[place] = known[places[place] as number] as number;
}

interface TieBreaker {
  readonly values: readonly number[];
  readonly magnitude: number;
}

function splitByKeys(order: number[], from: number, to: number, keys: readonly TieBreaker[]): TiedGroup[] {
  const members = order.slice(from, to).sort((a, b) => compareByKeys(a, b, keys) || a - b);
  const groups: TiedGroup[] = [];
  let start = from;
  for (const [offset, member] of members.entries()) {
    const position = from + offset;
    order[position] = member;
    const next = members[offset + 1];
    if (next === undefined || compareByKeys(member, next, keys) !== 0) {
      groups.push({ start, end: position + 1 });
      start = position + 1;
    }
  }
  return groups;
}

function compareByKeys(a: number, b: number, keys: readonly TieBreaker[]): number {
  for (const { values, magnitude } of keys) {
    const order = compare(values[b] as number, values[a] as number, magnitude);
    if (order !== 0) return order;
  }
  return 0;
}
