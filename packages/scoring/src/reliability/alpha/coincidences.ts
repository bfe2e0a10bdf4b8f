/** How often two values met in one unit, each pair of raters once in each direction. */
export interface Coincidences {
  /** Values that met another one, by place, and how many there are of each. */
  readonly counts: readonly number[];
  /** Pairs by the places of their values; a unit with m values gives each of its pairs the weight 1 / (m - 1). */
  readonly pairs: readonly (readonly number[])[];
  readonly units: number;
}

/** Counts the pairs; `places` holds one row for each unit, with the place of each value that was given. */
export const coincidencesOf = (places: readonly (readonly number[])[], size: number): Coincidences => {
  const counts = new Array<number>(size).fill(0);
  const pairs = counts.map(() => new Array<number>(size).fill(0));
  let units = 0;
  for (const unit of places) {
    if (unit.length < 2) continue;
    units += 1;
    const ofUnit = new Map<number, number>();
    for (const place of unit) {
      ofUnit.set(place, (ofUnit.get(place) ?? 0) + 1);
      counts[place] = (counts[place] as number) + 1;
    }
    for (const [one, times] of ofUnit) {
      const row = pairs[one] as number[];
      for (const [two, others] of ofUnit) {
        row[two] = (row[two] as number) + (times * (others - (one === two ? 1 : 0))) / (unit.length - 1);
      }
    }
  }
  return { counts, pairs, units };
};
