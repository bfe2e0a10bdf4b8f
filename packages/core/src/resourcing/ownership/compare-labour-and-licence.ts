import { OseeError } from '../../errors/osee-error.ts';
import type { Path } from '../../errors/path.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { exact as exactly } from '../../input/shape-holders.ts';
import { text, wholeFrom, words } from '../../input/shape-values.ts';
import { positiveShape, readDecimal } from '../amount/decimal.ts';
import { type Exact, exact, plain, toStep, zero } from '../amount/exact.ts';
import { type Measure, measureShape, readMeasure } from '../amount/measure.ts';
import { currencyOf } from '../currency/currency.ts';
import type { LabourAndLicence, LabourComparison, LabourSide, TurningPoint } from './labour-and-licence.ts';
import { turningYear } from './turning-year.ts';

const other = { once: positiveShape, otherPerYear: positiveShape, inCountry: measureShape };
const askedShape = /* @__PURE__ */ exactly(
  {
    currency: text,
    years: /* @__PURE__ */ wholeFrom(1, 100),
    users: positiveShape,
    labour: /* @__PURE__ */ exactly({ hoursPerYear: positiveShape, wage: positiveShape }, other),
    licence: /* @__PURE__ */ exactly(
      { perUser: positiveShape },
      {
        ...other,
        cycle: /* @__PURE__ */ wholeFrom(1, 100),
        paid: /* @__PURE__ */ words(['spread', 'at-start']),
      },
    ),
  },
  {},
  'labour and licence',
);

/**
 * Compares an open solution, whose cost is work, with one that is licensed by user: the wage, the number of users and
 * the year at which it turns, and what each leaves in the country. There may be no such point: the answer then says
 * which side is cheaper throughout. Prices are constant and nothing is discounted.
 *
 * @param asked - users, work, licences, and how these are paid
 * @returns totals over the years, turning points, and what is spent in the country
 * @throws `OseeError` with code `unknown-currency`, `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option`
 * @category total cost
 * @see docs/methods/money.md
 * @example
 * ```ts
 * import { compareLabourAndLicence } from '@osee/core/resourcing';
 *
 * const { wage, users, year } = compareLabourAndLicence({
 *   currency: 'USD',
 *   years: 3,
 *   users: 400,
 *   labour: { hoursPerYear: 1600, wage: '12', once: 60000 },
 *   licence: { perUser: '90' },
 * });
 * [wage.value, users.value]; // => ['10', '435.5555555555555555555555555555555555555556']
 * [year.answer, Number(year.value).toFixed(2)]; // => ['at', '3.57']
 * ```
 */
export const compareLabourAndLicence = (asked: LabourAndLicence): LabourComparison => {
  expectShape(asked, askedShape, ['asked']);
  const { step, digits } = currencyOf(asked.currency, ['asked', 'currency']);
  const { labour, licence } = asked;
  expectShare(labour.inCountry, ['asked', 'labour', 'inCountry']);
  expectShare(licence.inCountry, ['asked', 'licence', 'inCountry']);
  const years = exact(asked.years);
  const { cycle = 1, paid = 'spread' } = licence;
  // Whole cycles where they are paid at the start: what is paid in the last one is paid.
  const cycles = paid === 'spread' ? years.div(cycle) : years.div(cycle).round(0, 3);
  const hours = readDecimal(labour.hoursPerYear).times(years);
  const seats = readDecimal(licence.perUser).times(cycles);
  const fixedOpen = fixedCost(labour, years);
  const fixedLicensed = fixedCost(licence, years);
  const wages = hours.times(readDecimal(labour.wage));
  const licences = seats.times(readDecimal(asked.users));
  const side = (total: Exact, share: Measure): LabourSide => {
    const { low, high } = readMeasure(share);
    const part = (of: Exact): string => toStep(total.times(of), exact(step)).toFixed(digits);
    return {
      total: toStep(total, exact(step)).toFixed(digits),
      inCountry: { low: part(low), high: part(high ?? exact(1)) },
    };
  };
  return {
    currency: asked.currency,
    years: asked.years,
    open: side(fixedOpen.plus(wages), labour.inCountry ?? null),
    licensed: side(fixedLicensed.plus(licences), licence.inCountry ?? null),
    wage: turn(fixedLicensed.plus(licences).minus(fixedOpen), hours, 'below'),
    users: turn(fixedOpen.plus(wages).minus(fixedLicensed), seats, 'above'),
    year: turningYear({
      openOnce: readDecimal(labour.once ?? 0),
      openPerYear: readDecimal(labour.hoursPerYear)
        .times(readDecimal(labour.wage))
        .plus(readDecimal(labour.otherPerYear ?? 0)),
      licensedOnce: readDecimal(licence.once ?? 0),
      licensedPerYear: readDecimal(licence.otherPerYear ?? 0),
      perCycle: readDecimal(licence.perUser).times(readDecimal(asked.users)),
      cycle,
      paid,
    }),
    paid,
  };
};

const fixedCost = (
  { once = 0, otherPerYear = 0 }: LabourAndLicence['labour'] | LabourAndLicence['licence'],
  years: Exact,
): Exact => readDecimal(once).plus(readDecimal(otherPerYear).times(years));

/** Where `slope × value = rest`, with the open solution cheaper on one side of it. */
const turn = (rest: Exact, slope: Exact, openIsCheaper: 'below' | 'above'): TurningPoint => {
  const without = (answer: TurningPoint['answer']): TurningPoint => ({
    answer,
    value: null,
    openIsCheaper: null,
  });
  if (slope.eq(zero)) {
    if (rest.eq(0)) return without('equal');
    return without(rest.gt(0) === (openIsCheaper === 'below') ? 'always' : 'never');
  }
  // A wage or a number of users is not below 0.
  if (rest.lt(0) || (rest.eq(0) && openIsCheaper === 'below')) {
    return without(openIsCheaper === 'below' ? 'never' : 'always');
  }
  return { answer: 'at', value: plain(rest.div(slope)), openIsCheaper };
};

const expectShare = (share: Measure | undefined, path: Path): void => {
  const { low, high } = readMeasure(share ?? null);
  if (!(high ?? low).gt(1)) return;
  throw new OseeError('out-of-range', 'Expected a share in the country from 0 to 1, got more.', { path });
};
