import { type Exact, plain } from './exact.ts';

/** A range that may lie below nought, and whose ends may not be known. */
export interface OpenRange {
  readonly low: Exact | null;
  readonly high: Exact | null;
}

/**
 * A difference: from `low` to `high`, either of which may lie below 0; `null` where the end is not known.
 *
 * @category money
 * @example
 * ```ts
 * import type { DifferenceRange } from '@osee/core/resourcing';
 *
 * const cheaperByAtLeast: DifferenceRange = { low: null, high: '-430000.00' };
 * ```
 */
export interface DifferenceRange {
  readonly low: string | null;
  readonly high: string | null;
}

/** One less the other. */
export const subtractRanges = (from: OpenRange, what: OpenRange): OpenRange => ({
  low: from.low === null || what.high === null ? null : from.low.minus(what.high),
  high: from.high === null || what.low === null ? null : from.high.minus(what.low),
});

/** What is above nought of a range; an end that is not known stays so at the top and is nought at the bottom. */
export const aboveNought = ({ low, high }: OpenRange, nought: Exact): { low: Exact; high: Exact | null } => ({
  low: low === null || low.lt(0) ? nought : low,
  high: high === null ? null : high.lt(0) ? nought : high,
});

/** With the digits of the currency, or as they are. */
export const shownDifference = ({ low, high }: OpenRange, digits?: number): DifferenceRange => {
  const show = (value: Exact | null): string | null => {
    if (value === null) return null;
    return digits === undefined ? plain(value) : value.toFixed(digits);
  };
  return { low: show(low), high: show(high) };
};
