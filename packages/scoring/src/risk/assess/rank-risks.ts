import { compare, isAbove } from '../../number/compare.ts';
import type { RiskStanding } from './risk-assessment.ts';

interface Ranked {
  readonly id: string;
  readonly counted: RiskStanding;
}

/** Compares by expected loss, largest first; those without one after the others, by their worst; equal ones by id. */
export const byExpectedLoss = (a: Ranked, b: Ranked): number => {
  const [left, right] = [a.counted.expectedLoss, b.counted.expectedLoss];
  const key = (value: number | null, high: number | null): number =>
    value ?? high ?? Number.POSITIVE_INFINITY;
  if ((left.value === null) !== (right.value === null)) return left.value === null ? 1 : -1;
  const order = compare(key(right.value, right.high), key(left.value, left.high));
  if (order !== 0) return order;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

/** The rank of each value from the largest; equal ones share the best; `null` stays without. */
export const ranksOf = (values: readonly (number | null)[]): (number | null)[] =>
  values.map((value) =>
    value === null ? null : 1 + values.filter((other) => other !== null && isAbove(other, value)).length,
  );

/** Between which ranks each lies, whatever is true between the ends. */
export const rankIntervals = (
  ends: readonly { readonly low: number; readonly high: number | null }[],
): { readonly best: number; readonly worst: number }[] => {
  const isAboveEnd = (high: number | null, low: number): boolean => high === null || isAbove(high, low);
  return ends.map((own, place) => {
    const others = ends.filter((_, other) => other !== place);
    return {
      best: 1 + others.filter(({ low }) => own.high !== null && isAbove(low, own.high)).length,
      worst: 1 + others.filter(({ high }) => isAboveEnd(high, own.low)).length,
    };
  });
};

/** Most pairs that are told. */
const mostPairs = 1000;

/** Pairs of which the matrix puts the one surely higher that costs surely less. */
export const reversalsOf = (
  risks: readonly Ranked[],
): { readonly above: string; readonly below: string }[] => {
  const pairs: { readonly above: string; readonly below: string }[] = [];
  for (const above of risks) {
    for (const below of risks) {
      const [cheap, dear] = [above.counted.expectedLoss.value, below.counted.expectedLoss.value];
      if (cheap === null || dear === null || !isAbove(dear, cheap)) continue;
      if (above.counted.score.lowest <= below.counted.score.highest) continue;
      pairs.push({ above: above.id, below: below.id });
      if (pairs.length === mostPairs) return pairs;
    }
  }
  return pairs;
};
