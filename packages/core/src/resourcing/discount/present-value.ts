import type { Issue } from '../../errors/issue.ts';
import { OseeError } from '../../errors/osee-error.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { exact as exactly, list, orNull } from '../../input/shape-holders.ts';
import { wholeFrom } from '../../input/shape-values.ts';
import { fail, type Shape } from '../../input/shape-walk.ts';
import { type Decimal, decimalShape, rateShape, readDecimal } from '../amount/decimal.ts';
import { type Exact, zero } from '../amount/exact.ts';
import { type DifferenceRange, type OpenRange, shownDifference } from '../amount/range-arithmetic.ts';
import { type DiscountTiming, discountDivisors, timingShape } from './discount-timing.ts';

/**
 * The flow of a period: a number of either sign, a range, or `null` for what is not known.
 *
 * @category money
 * @example
 * ```ts
 * import type { Flow } from '@osee/core/resourcing';
 *
 * const flows: readonly Flow[] = ['-40000', { low: 4000, high: 5000 }, null];
 * ```
 */
export type Flow = Decimal | { readonly low: Decimal; readonly high: Decimal } | null;

/**
 * How flows are discounted.
 *
 * @category money
 * @example
 * ```ts
 * import type { Discounting } from '@osee/core/resourcing';
 *
 * const discounting: Discounting = { rate: '0.08', timing: 'end' };
 * ```
 */
export interface Discounting {
  /** A year's rate, or one for each period. */
  readonly rate: Decimal | readonly Decimal[];
  readonly timing: DiscountTiming;
  /** Periods in a year, by which a rate is divided; 1 where not given. */
  readonly periodsPerYear?: number;
}

/**
 * What flows are worth now.
 *
 * @category money
 * @example
 * ```ts
 * import { type PresentValue, presentValue } from '@osee/core/resourcing';
 *
 * const value: PresentValue = presentValue([100, null], { rate: 0, timing: 'end' });
 * value.unknown; // => [1]
 * ```
 */
export interface PresentValue extends DifferenceRange {
  readonly timing: DiscountTiming;
  /** Positions of flows that are not known. */
  readonly unknown: readonly number[];
  readonly issues: readonly Issue<'rate-above-one'>[];
}

const flowRange = /* @__PURE__ */ exactly({ low: decimalShape, high: decimalShape }, {}, 'a range');
const flowShape: Shape = {
  expected: 'a number, a range, or null for what is not known',
  check: (value, walk) => {
    if (value === null) return;
    const before = walk.issues.length;
    (typeof value === 'object' ? flowRange : decimalShape).check(value, walk);
    if (walk.issues.length > before || typeof value !== 'object') return;
    const { low, high } = value as { readonly low: Decimal; readonly high: Decimal };
    if (readDecimal(low).gt(readDecimal(high)))
      fail(walk, 'out-of-range', 'low and high in this order', value);
  },
};
const flowsShape = /* @__PURE__ */ list(/* @__PURE__ */ orNull(flowShape), 'a list of flows');
const ratesShape = /* @__PURE__ */ list(rateShape, 'a list of rates');
const discountingShape = /* @__PURE__ */ exactly(
  {
    rate: {
      expected: 'a rate, or one for each period',
      check: (value, walk) => (Array.isArray(value) ? ratesShape : rateShape).check(value, walk),
    },
    timing: timingShape,
  },
  { periodsPerYear: /* @__PURE__ */ wholeFrom(1, 366) },
  'how flows are discounted',
);

/** More periods than these are not discounted. */
const maximumPeriods = 1200;

/**
 * The present value of flows. A flow that is not known makes the value not known, and its position is told: it is
 * neither 0 nor left out with the later ones moved up.
 *
 * @param flows - one for each period, in order
 * @param discounting - rate, timing, and how many periods a year has
 * @returns the value, not rounded, with the timing
 * @throws `OseeError` with code `wrong-length` where rates and flows differ in number, `out-of-range` for a rate of -1 or
 * less, 10 or more, or more than 1200 flows, `wrong-type`, `wrong-value` or `unknown-option`
 * @category money
 * @see docs/methods/money.md
 * @example
 * ```ts
 * import { presentValue } from '@osee/core/resourcing';
 *
 * const flows = [-40000, 5000, 8000, 12000, 30000];
 * Number(presentValue(flows, { rate: '0.08', timing: 'start' }).low).toFixed(2); // => '3065.22'
 * Number(presentValue(flows, { rate: '0.08', timing: 'end' }).low).toFixed(2); // => '2838.17'
 * ```
 */
export const presentValue = (flows: readonly Flow[], discounting: Discounting): PresentValue => {
  expectShape(flows, flowsShape, ['flows']);
  expectShape(discounting, discountingShape, ['discounting']);
  if (flows.length > maximumPeriods) {
    throw new OseeError('out-of-range', `Expected at most ${maximumPeriods} flows, got ${flows.length}.`, {
      path: ['flows'],
    });
  }
  const { rate, timing, periodsPerYear = 1 } = discounting;
  const yearly = Array.isArray(rate) ? (rate as readonly Decimal[]) : flows.map(() => rate as Decimal);
  if (yearly.length !== flows.length) {
    throw new OseeError(
      'wrong-length',
      `Expected a rate for each of ${flows.length} flows, got ${yearly.length}.`,
      {
        path: ['discounting', 'rate'],
      },
    );
  }
  const divisors = discountDivisors(
    yearly.map((each) => readDecimal(each).div(periodsPerYear)),
    timing,
  );
  const isAboveOne = yearly.some((each) => readDecimal(each).gt(1));
  return {
    ...shownDifference(discounted(flows.map(readFlow), divisors)),
    timing,
    unknown: flows.flatMap((flow, place) => (flow === null ? [place] : [])),
    issues: isAboveOne ? [aboveOne] : [],
  };
};

const readFlow = (flow: Flow): OpenRange => {
  if (flow === null) return { low: null, high: null };
  if (typeof flow !== 'object') return { low: readDecimal(flow), high: readDecimal(flow) };
  return { low: readDecimal(flow.low), high: readDecimal(flow.high) };
};

/** The sum of flows over their divisors. */
const discounted = (flows: readonly OpenRange[], divisors: readonly Exact[]): OpenRange => {
  const sumOf = (end: 'low' | 'high'): Exact | null => {
    let total: Exact | null = zero;
    for (const [place, flow] of flows.entries()) {
      const value: Exact | null = flow[end];
      const divisor = divisors[place];
      if (total === null || value === null || divisor === undefined) return null;
      total = total.plus(value.div(divisor));
    }
    return total;
  };
  return { low: sumOf('low'), high: sumOf('high') };
};

const aboveOne: Issue<'rate-above-one'> = {
  code: 'rate-above-one',
  severity: 'warning',
  path: ['discounting', 'rate'],
  message:
    'Expected a rate such as "0.05" for five percent, got one above 1, which is more than a hundred percent.',
  details: {},
};
