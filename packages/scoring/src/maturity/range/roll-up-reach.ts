import { extremeMean } from '../engine/extreme-mean.ts';
import type { RollUp } from '../model/policies.ts';
import { ladderReach } from './ladder-reach.ts';
import { type Ends, hull, type ReachInput } from './reach.ts';

/** What of an input is meant: its value, its value when full, or its maximum. */
export type Part = 'ends' | 'full' | 'maximum';

/** What the inputs of a node come to together, where each of them is at the part that is meant. */
export const rollUpReach = (method: RollUp, inputs: readonly ReachInput[], part: Part): Ends | null => {
  const counting = inputs.filter(({ reach }) => reach.ends !== null && reach[part] !== null);
  // What cannot leave and has no such value makes the whole impossible.
  if (inputs.some(({ reach }) => reach.ends !== null && !reach.canLeave && reach[part] === null)) return null;
  if (counting.length === 0) return null;
  if (method === 'ladder' && part === 'ends') {
    return counting.length > mostRungs ? ladderBound(counting) : ladderReach(counting);
  }
  const valueAt =
    (end: keyof Ends) =>
    (input: ReachInput): number =>
      input.reach[part]?.[end] ?? 0;
  if (method === 'min') return leastReach(counting, valueAt('low'), valueAt('high'));
  if (method === 'sum') return sumReach(counting, valueAt('low'), valueAt('high'));
  const items = (end: keyof Ends) =>
    counting.map((input) => ({
      weight: input.weight,
      value: valueAt(end)(input),
      isFixed: !input.reach.canLeave,
    }));
  const [low, high] = [extremeMean(items('low'), 'lowest'), extremeMean(items('high'), 'highest')];
  return low === null || high === null ? null : { low, high };
};

type ValueOf = (input: ReachInput) => number;

const isFixed = ({ reach }: ReachInput): boolean => !reach.canLeave;

const leastReach = (inputs: readonly ReachInput[], low: ValueOf, high: ValueOf): Ends => {
  const fixed = inputs.filter(isFixed);
  return {
    low: inputs.reduce((least, input) => Math.min(least, low(input)), Number.POSITIVE_INFINITY),
    high:
      fixed.length > 0
        ? fixed.reduce((least, input) => Math.min(least, high(input)), Number.POSITIVE_INFINITY)
        : inputs.reduce((most, input) => Math.max(most, high(input)), 0),
  };
};

const sumReach = (inputs: readonly ReachInput[], low: ValueOf, high: ValueOf): Ends => {
  const total = (some: readonly ReachInput[], of: ValueOf): number =>
    some.reduce((sum, input) => sum + input.weight * of(input), 0);
  const fixed = inputs.filter(isFixed);
  const least =
    fixed.length > 0
      ? total(fixed, low)
      : inputs.reduce(
          (smallest, input) => Math.min(smallest, input.weight * low(input)),
          Number.POSITIVE_INFINITY,
        );
  return { low: least, high: total(inputs, high) };
};

/** More rungs than these are not looked at one by one. */
export const mostRungs = 200;

const ladderBound = (inputs: readonly ReachInput[]): Ends => ({
  low: 0,
  high: inputs.reduce((most, { reach }) => Math.max(most, reach.ends?.high ?? 0), 0),
});

/** What a node comes to where at least one of its inputs is not full; `isExact` is false where this is a bound. */
export const partialReach = (
  method: RollUp,
  inputs: readonly ReachInput[],
): { readonly part: Ends | null; readonly isExact: boolean } => {
  const lacking = inputs.filter(({ reach }) => reach.ends !== null && reach.part !== null);
  if (lacking.length === 0) return { part: null, isExact: true };
  if (inputs.length > mostRungs) return { part: rollUpReach(method, inputs, 'ends'), isExact: false };
  const parts = lacking.map((input) =>
    rollUpReach(
      method,
      inputs.map((other) =>
        other === input
          ? {
              ...other,
              reach: { ...other.reach, canLeave: false, ends: other.reach.part, full: null },
            }
          : other,
      ),
      'ends',
    ),
  );
  return { part: hull(...parts), isExact: true };
};
