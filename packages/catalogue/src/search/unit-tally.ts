import type { SearchUnit } from './search-units.ts';

/**
 * Keeps count of which resources have which words of a query. A word that several units look for counts for each of
 * them, in whichever it was found.
 */
export interface UnitTally {
  /** Begins with another query. */
  readonly open: (units: readonly SearchUnit[]) => void;
  /** A resource has the word that is being looked for. */
  readonly see: (position: number) => void;
  /** That was all of a word of a unit. */
  readonly close: (unit: number, word: string) => void;
  /** How many different words of the query a resource has. */
  readonly wordsOf: (position: number) => number;
  readonly holds: (position: number, unit: number) => boolean;
  /** What the units of a resource weigh together; 0 where it has none of them, or with `all` not every one. */
  readonly weightOf: (position: number, weights: readonly number[], all: boolean) => number;
}

export const createUnitTally = (resources: number): UnitTally => {
  let units: readonly SearchUnit[] = [];
  let owners = new Map<string, readonly number[]>();
  /** Those who have a word that several units look for. */
  let sharers = new Map<string, Set<number>>();
  /** Of each unit that asks for more than one word, how many of them a resource has. */
  let parts = new Map<number, Uint16Array>();
  let width = 1;
  let held = new Uint32Array(resources);
  let turn = 0;
  let seenNow = 0;
  const seen = new Uint32Array(resources);
  const lastTurn = new Uint32Array(resources);
  const lastUnit = new Uint32Array(resources);
  const unitsFound = new Uint32Array(resources);
  const wordsFound = new Uint32Array(resources);

  const holds = (position: number, unit: number): boolean =>
    (((held[position * width + (unit >> 5)] ?? 0) >>> (unit & 31)) & 1) === 1;
  const credit = (unit: number, position: number): void => {
    const needed = units[unit]?.needed ?? 1;
    if (needed > 1) {
      const own = parts.get(unit) ?? new Uint16Array(resources);
      parts.set(unit, own);
      const had = (own[position] ?? 0) + 1;
      own[position] = had;
      if (had < needed) return;
    }
    const place = position * width + (unit >> 5);
    held[place] = (held[place] ?? 0) | (1 << (unit & 31));
  };
  const isNew = (word: string, position: number): boolean => {
    const own = sharers.get(word) ?? new Set();
    sharers.set(word, own);
    if (own.has(position)) return false;
    own.add(position);
    return true;
  };
  return {
    open: (next) => {
      units = next;
      owners = ownersOf(next);
      sharers = new Map();
      parts = new Map();
      width = Math.max(1, Math.ceil(next.length / 32));
      if (held.length === resources * width) held.fill(0);
      else held = new Uint32Array(resources * width);
      turn = 1;
      seenNow = 0;
      for (const list of [lastTurn, lastUnit, unitsFound, wordsFound]) list.fill(0);
    },
    see: (position) => {
      if (lastTurn[position] === turn) return;
      lastTurn[position] = turn;
      seen[seenNow] = position;
      seenNow += 1;
    },
    close: (unit, word) => {
      const own = owners.get(word) ?? [];
      for (const position of seen.subarray(0, seenNow)) {
        if (lastUnit[position] !== unit + 1) {
          lastUnit[position] = unit + 1;
          unitsFound[position] = (unitsFound[position] ?? 0) + 1;
        }
        if (own.length > 1 && !isNew(word, position)) continue;
        wordsFound[position] = (wordsFound[position] ?? 0) + 1;
        for (const each of own) credit(each, position);
      }
      seenNow = 0;
      turn += 1;
    },
    wordsOf: (position) => wordsFound[position] ?? 0,
    holds,
    weightOf: (position, weights, all) => {
      if (all && (unitsFound[position] ?? 0) < units.length) return 0;
      let sum = 0;
      for (let unit = 0; unit < units.length; unit += 1) {
        if (holds(position, unit)) sum += weights[unit] ?? 0;
        else if (all) return 0;
      }
      return sum;
    },
  };
};

/** Which units look for a word. */
const ownersOf = (units: readonly SearchUnit[]): Map<string, readonly number[]> => {
  const owners = new Map<string, number[]>();
  for (const [unit, { terms }] of units.entries()) {
    for (const word of terms) {
      const own = owners.get(word);
      if (own) own.push(unit);
      else owners.set(word, [unit]);
    }
  }
  return owners;
};
