import { fail, type Shape } from '../../input/shape-walk.ts';
import { type Exact, exact } from './exact.ts';

/**
 * A decimal number as it comes in: digits as text (`'1250.75'`), which is exact, or a number of at most 2^53. Texts have
 * no exponent, at most 24 digits before the point and 20 after it.
 *
 * @category money
 * @example
 * ```ts
 * import type { Decimal } from '@osee/core/resourcing';
 *
 * const price: Decimal = '0.1';
 * ```
 */
export type Decimal = string | number;

const form = /^-?\d{1,24}(?:\.\d{1,20})?$/u;

/** Reads what a shape has let through. */
export const readDecimal = (value: Decimal): Exact => exact(value);

const shapeFor = (expected: string, isWithin: (value: Exact) => boolean): Shape => ({
  expected,
  check: (value, walk) => {
    if (typeof value === 'string') {
      if (!form.test(value)) fail(walk, 'wrong-value', expected, value);
      else if (!isWithin(exact(value))) fail(walk, 'out-of-range', expected, value);
    } else if (typeof value !== 'number' || Number.isNaN(value)) fail(walk, 'wrong-type', expected, value);
    else if (Math.abs(value) > Number.MAX_SAFE_INTEGER || !isWithin(exact(value))) {
      fail(walk, 'out-of-range', expected, value);
    }
  },
});

const digits = 'a decimal number such as "12.50", of at most 24 digits before and 20 after the point';

/** Any decimal number. */
export const decimalShape: Shape = /* @__PURE__ */ shapeFor(digits, () => true);

/** A decimal number that is not negative: quantities, prices, weights. */
export const positiveShape: Shape = /* @__PURE__ */ shapeFor(`${digits}, from 0`, (value) => value.gte(0));

/** A rate: more than -1, below 10. */
export const rateShape: Shape = /* @__PURE__ */ shapeFor(
  'a rate such as "0.05" for five percent, above -1 and below 10',
  (value) => value.gt(-1) && value.lt(10),
);

/** An exchange rate or an index: more than 0. */
export const factorShape: Shape = /* @__PURE__ */ shapeFor(`${digits}, above 0`, (value) => value.gt(0));
