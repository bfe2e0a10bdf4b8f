/** Amounts in whole units, each with a whole weight; a chance is `weight / total`. */
export interface ExactDistribution {
  readonly weights: ReadonlyMap<bigint, bigint>;
  readonly total: bigint;
}

/** Amounts with weights of 0 or more; equal amounts become one, and what weighs nothing goes. */
export const exactDistribution = (
  parts: readonly (readonly [amount: bigint, weight: bigint])[],
): ExactDistribution => {
  const weights = new Map<bigint, bigint>();
  let total = 0n;
  for (const [amount, weight] of parts) {
    if (weight === 0n) continue;
    weights.set(amount, (weights.get(amount) ?? 0n) + weight);
    total += weight;
  }
  return { weights, total };
};

/** 0 for certain: what a sum starts with. */
export const nothing: ExactDistribution = { weights: new Map([[0n, 1n]]), total: 1n };

/** The sum of two that do not depend on each other. */
export const convolve = (a: ExactDistribution, b: ExactDistribution): ExactDistribution => {
  const weights = new Map<bigint, bigint>();
  for (const [amount, weight] of a.weights) {
    for (const [other, otherWeight] of b.weights) {
      const sum = amount + other;
      weights.set(sum, (weights.get(sum) ?? 0n) + weight * otherWeight);
    }
  }
  return { weights, total: a.total * b.total };
};

/** One with the chance `share`, else the other. */
export const mix = (
  a: ExactDistribution,
  b: ExactDistribution,
  { over, under }: { readonly over: bigint; readonly under: bigint },
): ExactDistribution =>
  exactDistribution([
    ...[...a.weights].map(([amount, weight]) => [amount, weight * over * b.total] as const),
    ...[...b.weights].map(([amount, weight]) => [amount, weight * (under - over) * a.total] as const),
  ]);

/** The amounts upwards. */
export const ascending = ({ weights }: ExactDistribution): (readonly [bigint, bigint])[] =>
  [...weights].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** The sum of several that move together: equal shares of each meet, from the least to the most. */
export const together = (all: readonly ExactDistribution[]): ExactDistribution => {
  const common = all.reduce((multiple, { total }) => (multiple / divisorOf(multiple, total)) * total, 1n);
  const queues = all.map((each) => ({ atoms: ascending(each), factor: common / each.total, place: 0 }));
  const left = queues.map(({ atoms, factor }) => (atoms[0]?.[1] ?? 0n) * factor);
  const parts: (readonly [bigint, bigint])[] = [];
  for (let used = 0n; used < common; ) {
    const step = leastOf(left);
    const amount = queues.reduce((sum, { atoms, place }) => sum + (atoms[place]?.[0] ?? 0n), 0n);
    parts.push([amount, step]);
    used += step;
    for (const [index, queue] of queues.entries()) {
      left[index] = (left[index] ?? 0n) - step;
      if (left[index] !== 0n) continue;
      queue.place += 1;
      left[index] = (queue.atoms[queue.place]?.[1] ?? 0n) * queue.factor;
    }
  }
  return exactDistribution(parts);
};

const leastOf = (values: readonly bigint[]): bigint => {
  let least = values[0] ?? 0n;
  for (const value of values) if (value < least) least = value;
  return least;
};

/** The greatest common divisor (Euclid). */
const divisorOf = (a: bigint, b: bigint): bigint => {
  let [large, small] = [a, b];
  while (small !== 0n) [large, small] = [small, large % small];
  return large;
};

/** A sum of as many equal and independent amounts as `times` says: its weights are those of 0, 1, 2 ... of them. */
export const repeat = (one: ExactDistribution, times: readonly bigint[]): ExactDistribution => {
  let sum: ExactDistribution = { weights: new Map(), total: 0n };
  let scale = 1n;
  for (const weight of [...times].reverse()) {
    const next = convolve(sum, one);
    const zero = weight * scale;
    const weights = new Map(next.weights);
    if (zero !== 0n) weights.set(0n, (weights.get(0n) ?? 0n) + zero);
    scale *= one.total;
    sum = { weights, total: next.total + zero };
  }
  return sum;
};
