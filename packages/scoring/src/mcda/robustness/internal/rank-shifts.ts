/** How far the ranks of two rankings lie apart. */
export interface RankShifts {
  readonly meanAbsoluteShift: number;
  readonly maxAbsoluteShift: number;
}

/** Mean and largest difference of the ranks of the same alternatives. */
export function rankShifts(first: readonly number[], second: readonly number[]): RankShifts {
  let sum = 0;
  let most = 0;
  for (const [index, rank] of first.entries()) {
    const shift = Math.abs(rank - (second[index] as number));
    sum += shift;
    if (shift > most) most = shift;
  }
  return { meanAbsoluteShift: sum / first.length, maxAbsoluteShift: most };
}
