import { type Exact, exact, sum, zero } from './exact.ts';

/** A part that has a claim to some of the whole. */
export interface Claim {
  /** Decides ties, so that the order of the input does not. */
  readonly id: string;
  /** Not negative. */
  readonly weight: Exact;
}

/**
 * Parts of a whole in whole steps that add to it: each gets the steps it is fully due, what is left goes to the largest
 * remainders, equal ones in the order of ids. A weight of 0 gets 0, no part has the other sign.
 */
export const largestRemainder = (whole: Exact, step: Exact, claims: readonly Claim[]): readonly Exact[] => {
  const total = sum(claims.map(({ weight }) => weight));
  const units = whole.abs().div(step).round(0, 0);
  const due = claims.map(({ weight }) => units.times(weight).div(total));
  const floors = due.map((value) => value.round(0, 0));
  let left = Number(units.minus(sum(floors)).toFixed(0));
  const order = claims
    .map(({ id, weight }, place) => ({
      id,
      place,
      weight,
      rest: (due[place] ?? zero).minus(floors[place] ?? zero),
    }))
    .filter(({ weight }) => weight.gt(0))
    .sort((a, b) => b.rest.cmp(a.rest) || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.place - b.place));
  const extra = new Set<number>();
  for (const { place } of order) {
    if (left <= 0) break;
    extra.add(place);
    left -= 1;
  }
  const sign = whole.lt(0) ? exact(-1) : exact(1);
  return floors.map((floor, place) => (extra.has(place) ? floor.plus(1) : floor).times(step).times(sign));
};
