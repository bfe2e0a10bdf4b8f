import { expectShape } from '../../input/expect-shape.ts';
import { type Decimal, factorShape, positiveShape, readDecimal } from './decimal.ts';
import { exact, kept, one, plain } from './exact.ts';
import { type AmountRange, type Measure, type MeasureRange, measureShape, readMeasure } from './measure.ts';
import { type DifferenceRange, shownDifference, subtractRanges } from './range-arithmetic.ts';

/**
 * What a printed amount may have been before it was rounded: half a step down and half a step up, and not below 0.
 *
 * @param amount - as printed, not negative
 * @param step - what it was rounded to, such as 100000
 * @returns the range
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `out-of-range`
 * @category money
 * @example
 * ```ts
 * import { roundedMeasure } from '@osee/core/resourcing';
 *
 * roundedMeasure(3800000, 100000); // => { low: '3750000', high: '3850000' }
 * ```
 */
export const roundedMeasure = (amount: Decimal, step: Decimal): MeasureRange => {
  expectShape(amount, positiveShape, ['amount']);
  expectShape(step, factorShape, ['step']);
  const half = readDecimal(step).div(2);
  const middle = readDecimal(amount);
  const low = middle.minus(half);
  return { low: plain(low.lt(0) ? exact(0) : low), high: plain(middle.plus(half)) };
};

/**
 * The amount behind a share that was printed with few digits: the share is somewhere within half a step, so the amount
 * is a range.
 *
 * @param whole - the amount of which it is a share
 * @param share - from 0, such as `'0.455'`
 * @param step - what the share was rounded to, such as `'0.001'`
 * @returns the range
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `out-of-range`
 * @category money
 * @example
 * ```ts
 * import { shareAmount } from '@osee/core/resourcing';
 *
 * shareAmount(64342, '0.455', '0.001'); // => { low: '29243.439', high: '29307.781' }
 * ```
 */
export const shareAmount = (whole: Measure, share: Decimal, step: Decimal): AmountRange => {
  expectShape(whole, measureShape, ['whole']);
  const of = readMeasure(roundedMeasure(share, step));
  const { low, high } = readMeasure(whole);
  return {
    low: plain(kept(low.times(of.low))),
    high: high === null || of.high === null ? null : plain(kept(high.times(of.high))),
  };
};

/**
 * How much one amount differs from another.
 *
 * @category money
 * @example
 * ```ts
 * import { type MeasureChange, measureChange } from '@osee/core/resourcing';
 *
 * const change: MeasureChange = measureChange(200, 150);
 * change.share; // => { low: '-0.25', high: '-0.25' }
 * ```
 */
export interface MeasureChange {
  /** Later less earlier. */
  readonly difference: DifferenceRange;
  /** The difference as a share of the earlier amount; an end is `null` where it is not known, or the earlier is 0. */
  readonly share: DifferenceRange;
}

/**
 * What changed between two amounts of one currency, with all that is not known about either.
 *
 * @param before - the earlier amount
 * @param after - the later amount
 * @returns the difference and the share
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `out-of-range`
 * @category money
 * @example
 * ```ts
 * import { measureChange } from '@osee/core/resourcing';
 *
 * measureChange({ low: 90, high: 110 }, 55).difference; // => { low: '-55', high: '-35' }
 * measureChange(100, null).difference; // => { low: '-100', high: null }
 * ```
 */
export const measureChange = (before: Measure, after: Measure): MeasureChange => {
  expectShape(before, measureShape, ['before']);
  expectShape(after, measureShape, ['after']);
  const first = readMeasure(before);
  const last = readMeasure(after);
  const least = first.high === null || first.high.eq(0) ? null : last.low.div(first.high).minus(one);
  const most = last.high === null || first.low.eq(0) ? null : last.high.div(first.low).minus(one);
  return {
    difference: shownDifference(subtractRanges(last, first)),
    share: shownDifference({ low: least, high: most }),
  };
};
