import { words } from '../../input/shape-values.ts';
import type { Shape } from '../../input/shape-walk.ts';
import { type Exact, grownBy, one } from '../amount/exact.ts';

/**
 * When in a period its flow falls: at its start (the first flow is now), in its middle, or at its end (as spreadsheets
 * count). The same flows differ by a factor of one plus the rate, so every result names it.
 *
 * @category money
 * @example
 * ```ts
 * import { type DiscountTiming, discountTimings } from '@osee/core/resourcing';
 *
 * const all: readonly DiscountTiming[] = discountTimings; // => ['start', 'middle', 'end']
 * ```
 */
export type DiscountTiming = 'start' | 'middle' | 'end';

/**
 * All words of {@link DiscountTiming}.
 *
 * @category money
 * @example
 * ```ts
 * import { discountTimings } from '@osee/core/resourcing';
 *
 * discountTimings.length; // => 3
 * ```
 */
export const discountTimings: readonly DiscountTiming[] = ['start', 'middle', 'end'];

/** A word of them. */
export const timingShape: Shape = /* @__PURE__ */ words(discountTimings);

/** What each period's flow is divided by, out of the rates of the periods. */
export const discountDivisors = (rates: readonly Exact[], timing: DiscountTiming): readonly Exact[] => {
  let before = one;
  return rates.map((rate) => {
    const growth = one.plus(rate);
    const start = before;
    before = grownBy(before, growth);
    if (timing === 'start') return start;
    return timing === 'end' ? before : grownBy(start, growth.sqrt());
  });
};
