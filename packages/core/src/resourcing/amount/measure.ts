import { isRecord } from '../../errors/is-record.ts';
import { either, exact as exactly, orNull } from '../../input/shape-holders.ts';
import { fail, type Shape } from '../../input/shape-walk.ts';
import { type Decimal, positiveShape, readDecimal } from './decimal.ts';
import { type Exact, kept, zero } from './exact.ts';

/**
 * A quantity, price or cost as somebody knows it: one number; from `low` to `high`, where `high: null` means "at least
 * `low`"; or `null`, which means not known and is never 0.
 *
 * @category money
 * @example
 * ```ts
 * import type { Measure } from '@osee/core/resourcing';
 *
 * const measures: readonly Measure[] = ['1250.75', { low: 900, high: 1400, likely: 1000 }, { low: 0, high: 1500 }, null];
 * ```
 */
export type Measure = Decimal | MeasureRange | null;

/**
 * A number of which the limits are known.
 *
 * @category money
 * @example
 * ```ts
 * import type { MeasureRange } from '@osee/core/resourcing';
 *
 * const atLeast: MeasureRange = { low: '22476868', high: null };
 * ```
 */
export interface MeasureRange {
  readonly low: Decimal;
  /** `null`: no upper limit is known. */
  readonly high: Decimal | null;
  /** What is thought most likely; used by draws alone. */
  readonly likely?: Decimal;
}

/**
 * A result: from `low` to `high`, both as digits; `high: null` where something in it is not known.
 *
 * @category money
 * @example
 * ```ts
 * import type { AmountRange } from '@osee/core/resourcing';
 *
 * const atLeast: AmountRange = { low: '4193645', high: null };
 * ```
 */
export interface AmountRange {
  readonly low: string;
  readonly high: string | null;
}

/** The same as numbers to count with. */
export interface ExactRange {
  readonly low: Exact;
  readonly high: Exact | null;
}

const expected = 'a number, an object with low and high, or null for what is not known';
const rangeShape = /* @__PURE__ */ exactly(
  { low: positiveShape, high: /* @__PURE__ */ orNull(positiveShape) },
  { likely: positiveShape },
  'an object with low and high',
);
const anyMeasure = /* @__PURE__ */ orNull(/* @__PURE__ */ either(positiveShape, rangeShape));

/** A measure; a range whose ends are the wrong way round is refused. */
export const measureShape: Shape = {
  expected,
  check: (value, walk) => {
    const before = walk.issues.length;
    if (typeof value === 'string' || typeof value === 'number') positiveShape.check(value, walk);
    else anyMeasure.check(value, walk);
    if (walk.issues.length > before || !isRecord(value)) return;
    const { low, high, likely } = value as unknown as MeasureRange;
    const order = [low, likely, high].flatMap((each) => (each === undefined || each === null ? [] : [each]));
    const isOrdered = order.every(
      (each, place) => place === 0 || readDecimal(each).gte(readDecimal(order[place - 1] ?? 0)),
    );
    if (!isOrdered) fail(walk, 'out-of-range', 'low, likely and high in this order', value);
  },
};

/** What is not known lies between nothing and no limit. */
export const readMeasure = (measure: Measure): ExactRange => {
  if (measure === null) return { low: zero, high: null };
  if (typeof measure !== 'object') return point(readDecimal(measure));
  return { low: readDecimal(measure.low), high: measure.high === null ? null : readDecimal(measure.high) };
};

/** One number. */
export const point = (value: Exact): ExactRange => ({ low: value, high: value });

/** Sum of ranges; without an upper limit where one has none. */
export const addRanges = (ranges: readonly ExactRange[]): ExactRange => {
  let low = zero;
  let high: Exact | null = zero;
  for (const range of ranges) {
    low = low.plus(range.low);
    high = high === null || range.high === null ? null : high.plus(range.high);
  }
  return { low, high };
};

/** Product of two ranges that are not negative. */
export const multiplyRanges = (one: ExactRange, other: ExactRange): ExactRange => ({
  low: kept(one.low.times(other.low)),
  high: one.high === null || other.high === null ? null : kept(one.high.times(other.high)),
});
