import { isAtLeast, isBelow, isEqual, magnitudeOf } from '../../number/compare.ts';
import { rankIn } from '../rank/rank-in.ts';

/** The two conditions of VIKOR and the alternatives that it proposes together. */
export interface Compromise {
  readonly acceptableAdvantage: boolean;
  readonly acceptableStability: boolean;
  readonly compromise: readonly number[];
}

/** Judges the lead of the first by `q`. */
export function compromise(s: readonly number[], r: readonly number[], q: readonly number[]): Compromise {
  // Shares of a span that is 1 long.
  const places = rankIn(q, { best: 'lowest' }, 1);
  const order = q
    .map((_, index) => index)
    .sort((a, b) => (places[a] as number) - (places[b] as number) || a - b);
  const first = order[0] as number;
  const second = order[1];
  const isLeast = (values: readonly number[]): boolean =>
    isEqual(
      values[first] as number,
      values.reduce((a, b) => Math.min(a, b)),
      magnitudeOf(values),
    );
  const acceptableStability = isLeast(s) || isLeast(r);
  if (second === undefined) return { acceptableAdvantage: true, acceptableStability, compromise: [first] };
  const lead = (index: number): number => (q[index] as number) - (q[first] as number);
  const needed = 1 / (q.length - 1);
  const acceptableAdvantage = isAtLeast(lead(second), needed, 1);
  if (!acceptableAdvantage) {
    const close = order.filter((index) => isBelow(lead(index), needed, 1));
    return { acceptableAdvantage, acceptableStability, compromise: close.sort((a, b) => a - b) };
  }
  const proposed = acceptableStability ? [first] : [first, second].sort((a, b) => a - b);
  return { acceptableAdvantage, acceptableStability, compromise: proposed };
}
