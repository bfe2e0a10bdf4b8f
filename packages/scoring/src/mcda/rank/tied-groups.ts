/** Alternatives that share a place, and how many come before them. */
export interface TiedGroup {
  readonly start: number;
  readonly members: readonly number[];
}

/** Groups of equal scores, best first; a group starts at its best score and reaches down by the tolerance. */
export function splitByScore(
  order: readonly number[],
  at: (index: number) => number,
  tolerance: number,
): number[][] {
  const groups: number[][] = [];
  let leader = Number.NaN;
  for (const index of order) {
    if (leader - at(index) <= tolerance) {
      groups.at(-1)?.push(index);
    } else {
      leader = at(index);
      groups.push([index]);
    }
  }
  return groups.map((group) => group.sort((left, right) => left - right));
}

/** Splits each group by the declared tie-breakers; what they leave equal stays together. */
export function splitByTieBreakers(
  groups: readonly number[][],
  keys: readonly (readonly number[])[],
): TiedGroup[] {
  const compare = (left: number, right: number): number => {
    for (const key of keys) {
      const difference = (key[right] as number) - (key[left] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const result: { start: number; members: number[] }[] = [];
  let start = 0;
  for (const group of groups) {
    let previous: number | undefined;
    for (const index of [...group].sort((left, right) => compare(left, right) || left - right)) {
      if (previous !== undefined && compare(previous, index) === 0) {
        result.at(-1)?.members.push(index);
      } else {
        result.push({ start, members: [index] });
      }
      previous = index;
      start += 1;
    }
  }
  return result;
}
