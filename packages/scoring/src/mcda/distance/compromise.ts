/** The two conditions of VIKOR and the alternatives that it proposes together. */
export interface Compromise {
  readonly acceptableAdvantage: boolean;
  readonly acceptableStability: boolean;
  readonly compromise: readonly number[];
}

/** Judges the lead of the first by `q`. */
export function compromise(s: readonly number[], r: readonly number[], q: readonly number[]): Compromise {
  const order = q.map((_, index) => index).sort((a, b) => (q[a] as number) - (q[b] as number) || a - b);
  const first = order[0] as number;
  const second = order[1];
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
  const acceptableStability = s[first] === least(s) || r[first] === least(r);
  if (second === undefined) return { acceptableAdvantage: true, acceptableStability, compromise: [first] };
  const lead = (index: number): number => (q[index] as number) - (q[first] as number);
  const needed = 1 / (q.length - 1);
  const acceptableAdvantage = lead(second) >= needed;
  if (!acceptableAdvantage) {
    const close = order.filter((index) => lead(index) < needed);
    return { acceptableAdvantage, acceptableStability, compromise: close.sort((a, b) => a - b) };
  }
  const proposed = acceptableStability ? [first] : [first, second].sort((a, b) => a - b);
  return { acceptableAdvantage, acceptableStability, compromise: proposed };
}
