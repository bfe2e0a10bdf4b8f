import type { Issue } from '../../errors/issue.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { shape } from '../../input/shape.ts';
import type { Shape } from '../../input/shape-walk.ts';
import { shiftDay } from '../shift-day.ts';

/**
 * A period that runs from a day on, such as the time in which an applicant may object.
 *
 * @category programme
 * @example
 * ```ts
 * import type { DayPeriod } from '@osee/core';
 *
 * const objection: DayPeriod = { days: 8, unit: 'working-days', counts: 'same-day', holidays: ['2027-03-26'] };
 * ```
 */
export interface DayPeriod {
  /** How many, 1 to 3660. */
  readonly days: number;
  /** `calendar-days` unless stated. */
  readonly unit?: 'calendar-days' | 'working-days';
  /** Whether counting begins with the day itself or with the next one; `next-day` unless stated. */
  readonly counts?: 'same-day' | 'next-day';
  /** Public holidays of the place, as `YYYY-MM-DD`. */
  readonly holidays?: readonly string[];
  /** Days of the week without work, 1 for Monday to 7 for Sunday; Saturday and Sunday unless stated. */
  readonly weekend?: readonly number[];
}

/**
 * The last day of a period, and what the rules of the period leave open.
 *
 * @category programme
 * @example
 * ```ts
 * import { lastDayOfPeriod, type PeriodEnd } from '@osee/core';
 *
 * const end: PeriodEnd = lastDayOfPeriod('2027-03-24', { days: 5 });
 * end.counted.length; // => 5
 * ```
 */
export interface PeriodEnd {
  readonly lastDay: string;
  /** The days that count, the first one first. */
  readonly counted: readonly string[];
  /**
   * `holidays-not-given`: working days were counted without the holidays of the place, so that the day is a proposal;
   * `ends-on-free-day`: the last day is a holiday or a weekend, and no rule here says what follows.
   */
  readonly issues: readonly Issue<'holidays-not-given' | 'ends-on-free-day'>[];
}

/**
 * The last day of a period in calendar days or in working days. A calendar day counts whatever it is; a working day is
 * neither a weekend nor one of the holidays given.
 *
 * @param from - the day on which the period is set off, as `YYYY-MM-DD`
 * @param period - how many days of which kind, and the holidays of the place
 * @returns the last day, the days counted, and what is open
 * @throws `OseeError` with code `wrong-type`, `wrong-value`, `out-of-range`, `unknown-option` or `date-out-of-range`
 * @category programme
 * @see Procurement Act 2023 (UK), section 51, for a period of working days that begins with the day of the notice
 * @example
 * ```ts
 * import { lastDayOfPeriod } from '@osee/core';
 *
 * const holidays = ['2027-03-26', '2027-03-29'];
 * const standstill = { days: 8, unit: 'working-days', counts: 'same-day', holidays } as const;
 * lastDayOfPeriod('2027-03-24', standstill).lastDay; // => '2027-04-06'
 * lastDayOfPeriod('2023-12-20', { days: 30 }).lastDay; // => '2024-01-19'
 * ```
 */
export const lastDayOfPeriod = (from: string, period: DayPeriod): PeriodEnd => {
  expectShape(from, shape.day, ['from']);
  expectShape(period, dayPeriodShape, ['period']);
  const { days, unit = 'calendar-days', counts = 'next-day', holidays, weekend = [6, 7] } = period;
  const free = new Set(holidays);
  const isFree = (day: string): boolean => free.has(day) || weekend.includes(weekdayOf(day));
  const counted: string[] = [];
  let day = counts === 'same-day' ? from : shiftDay(from, 1, ['from']);
  for (let step = 0; counted.length < days; step += 1) {
    if (step > 0) day = shiftDay(day, 1, ['from']);
    if (unit === 'calendar-days' || !isFree(day)) counted.push(day);
  }
  return { lastDay: day, counted, issues: openPoints(day, unit, holidays, isFree(day)) };
};

const openPoints = (
  lastDay: string,
  unit: NonNullable<DayPeriod['unit']>,
  holidays: DayPeriod['holidays'],
  endsFree: boolean,
): PeriodEnd['issues'] => [
  ...(unit === 'working-days' && holidays === undefined
    ? [
        {
          code: 'holidays-not-given' as const,
          severity: 'warning' as const,
          path: ['period', 'holidays'],
          message:
            'Expected the holidays of the place for working days, got none: the last day is a proposal.',
          details: { lastDay },
        },
      ]
    : []),
  ...(endsFree
    ? [
        {
          code: 'ends-on-free-day' as const,
          severity: 'warning' as const,
          path: ['period'],
          message: `Expected a last day on which people work, got ${lastDay}: say what follows.`,
          details: { lastDay },
        },
      ]
    : []),
];

/** 1 for Monday to 7 for Sunday. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

const mostDays = 3660;

/** Seven free days of a week would leave none to count. */
const weekendShape: Shape = {
  expected: 'at most three days of the week, 1 for Monday to 7 for Sunday',
  check: (value, walk) => {
    shape.list(shape.wholeFrom(1, 7)).check(value, walk);
    if (Array.isArray(value)) shape.wholeFrom(0, 3).check(value.length, walk);
  },
};

/** The form of a period. */
const dayPeriodShape: Shape = /* #__PURE__ */ shape.exact(
  { days: /* #__PURE__ */ shape.wholeFrom(1, mostDays) },
  {
    unit: /* #__PURE__ */ shape.words(['calendar-days', 'working-days']),
    counts: /* #__PURE__ */ shape.words(['same-day', 'next-day']),
    holidays: /* #__PURE__ */ shape.list(shape.day),
    weekend: weekendShape,
  },
  'a period in days',
);
