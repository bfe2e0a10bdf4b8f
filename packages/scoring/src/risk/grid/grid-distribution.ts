/** Chances of amounts on a grid: `masses[k]` belongs to `(origin + k) * step`. */
export interface GridDistribution {
  readonly origin: number;
  readonly masses: Float64Array;
}

/** 0 for certain. */
export const gridNothing: GridDistribution = { origin: 0, masses: Float64Array.of(1) };

/** From chances by cell. */
export const gridOf = (cells: ReadonlyMap<number, number>): GridDistribution => {
  let origin = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const cell of cells.keys()) {
    origin = Math.min(origin, cell);
    last = Math.max(last, cell);
  }
  const masses = new Float64Array(last - origin + 1);
  for (const [cell, mass] of cells) masses[cell - origin] = mass;
  return { origin, masses };
};

/** The sum of two that do not depend on each other. */
export const gridConvolve = (a: GridDistribution, b: GridDistribution): GridDistribution => {
  const [long, short] = a.masses.length >= b.masses.length ? [a, b] : [b, a];
  const masses = new Float64Array(long.masses.length + short.masses.length - 1);
  for (let place = 0; place < short.masses.length; place += 1) {
    const mass = short.masses[place] as number;
    if (mass === 0) continue;
    for (let other = 0; other < long.masses.length; other += 1) {
      masses[place + other] = (masses[place + other] as number) + mass * (long.masses[other] as number);
    }
  }
  return { origin: a.origin + b.origin, masses };
};

/** One with the chance `share`, else the other. */
export const gridMix = (a: GridDistribution, b: GridDistribution, share: number): GridDistribution => {
  if (share === 1) return a;
  if (share === 0) return b;
  const origin = Math.min(a.origin, b.origin);
  const end = Math.max(a.origin + a.masses.length, b.origin + b.masses.length);
  const masses = new Float64Array(end - origin);
  const put = (from: GridDistribution, factor: number): void => {
    for (let place = 0; place < from.masses.length; place += 1) {
      const at = from.origin - origin + place;
      masses[at] = (masses[at] as number) + factor * (from.masses[place] as number);
    }
  };
  put(a, share);
  put(b, 1 - share);
  return { origin, masses };
};

/** The sum of several that move together, from the least to the most. */
export const gridTogether = (all: readonly GridDistribution[]): GridDistribution => {
  const cells = new Map<number, number>();
  const places = all.map(() => 0);
  const left = all.map(({ masses }) => masses[0] as number);
  // The last cell of each takes what rounding leaves.
  const isAtEnd = (index: number): boolean =>
    (places[index] as number) >= (all[index]?.masses.length ?? 0) - 1;
  for (;;) {
    let least = Number.POSITIVE_INFINITY;
    let cell = 0;
    for (const [index, { origin }] of all.entries()) {
      if (!isAtEnd(index)) least = Math.min(least, left[index] as number);
      cell += origin + (places[index] as number);
    }
    const step = least === Number.POSITIVE_INFINITY ? Math.max(0, ...left) : least;
    cells.set(cell, (cells.get(cell) ?? 0) + step);
    if (least === Number.POSITIVE_INFINITY) return gridOf(cells);
    for (const [index, { masses }] of all.entries()) {
      left[index] = Math.max(0, (left[index] as number) - step);
      while (left[index] === 0 && !isAtEnd(index)) {
        places[index] = (places[index] as number) + 1;
        left[index] = masses[places[index] as number] as number;
      }
    }
  }
};
