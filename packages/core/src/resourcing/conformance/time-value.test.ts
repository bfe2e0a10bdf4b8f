import { describe, expect, it } from 'vitest';
import {
  annuityFutureValue,
  annuityPayment,
  annuityPresentValue,
  type Flow,
  impliedInflation,
  presentValue,
  rateForMaturity,
  repaymentSchedule,
} from '../index.ts';
import { areCasesThere, readCase } from './read-case.fixture.ts';

interface TimeValue {
  npv: {
    id: string;
    rate: string;
    flows: number[];
    first: 0 | 1;
    periodsPerYear?: number;
    expected: number;
    tolerance: number;
  }[];
  presentValueOfAnnuity: {
    rate: string;
    periods: number;
    payment: number;
    expected: string;
    digits: number;
  }[];
  payment: {
    rate: string;
    periods: number;
    present: number;
    expected: string | number;
    tolerance?: number;
    digits?: number;
  }[];
  futureValue: {
    rate: string;
    periods: number;
    payment: number;
    when: 'start' | 'end';
    expected: number;
    tolerance: number;
  }[];
  schedule: {
    principal: number;
    rate: string;
    periods: number;
    printedInterest: string[];
    printedPrincipal: string[];
  };
}

const yearly = (text: string) => {
  const [rate = '', perYear = '1'] = text.split('/');
  return { rate, periodsPerYear: Number(perYear) };
};
const toDigits = (text: string, digits: number) => text.replace('.', '').slice(0, digits);

describe.runIf(areCasesThere)('published time value', () => {
  it('net present values, each with its convention', () => {
    for (const { id, rate, flows, first, periodsPerYear = 1, expected, tolerance } of readCase<TimeValue>(
      'time-value',
    ).npv) {
      const timing = first === 0 ? 'start' : 'end';
      const { low, high } = presentValue(flows, { rate, timing, periodsPerYear });
      expect(Math.abs(Number(low) - expected), id).toBeLessThanOrEqual(tolerance);
      expect(high).toBe(low);
    }
  });

  it('annuities to 24 digits, and a rate of 0', () => {
    const { presentValueOfAnnuity, payment, futureValue } = readCase<TimeValue>('time-value');
    for (const { rate, periods, payment: each, expected, digits } of presentValueOfAnnuity) {
      expect(toDigits(annuityPresentValue(each, { rate, periods }), digits)).toBe(toDigits(expected, digits));
    }
    for (const { rate, periods, present, expected, tolerance, digits } of payment) {
      const found = annuityPayment(present, { ...yearly(rate), periods });
      if (digits) expect(toDigits(found, digits)).toBe(toDigits(String(expected), digits));
      else expect(Math.abs(Number(found) - Number(expected))).toBeLessThanOrEqual(tolerance ?? 0);
    }
    for (const { rate, periods, payment: each, when, expected, tolerance } of futureValue) {
      expect(
        Math.abs(Number(annuityFutureValue(each, { rate, periods, when })) - expected),
      ).toBeLessThanOrEqual(tolerance);
    }
  });

  it('a schedule that loses no cent', () => {
    const { principal, rate, periods, printedInterest, printedPrincipal } =
      readCase<TimeValue>('time-value').schedule;
    const schedule = repaymentSchedule({ amount: principal, currency: 'USD' }, { ...yearly(rate), periods });
    const cents = (texts: readonly string[]) => texts.map((text) => Math.round(Number(text) * 100));
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    expect(sum(cents(schedule.map((each) => each.principal)))).toBe(principal * 100);
    expect(sum(cents(printedPrincipal))).toBe(principal * 100 - 1);
    for (const [place, each] of schedule.entries()) {
      expect(Math.abs(Number(each.principal) - Number(printedPrincipal[place]))).toBeLessThan(0.011);
      expect(Math.abs(Number(each.interest) - Number(printedInterest[place]))).toBeLessThan(0.011);
    }
  });

  it('a blank is not known: neither 0 nor left out', () => {
    interface Blank {
      rate: string;
      flows: Flow[];
      readings: { blankIsZero: number; blankIsLeftOut: number };
      tolerance: number;
    }
    const { rate, flows, readings, tolerance } = readCase<Blank>('blank-in-a-series');
    const value = (list: readonly Flow[]) => presentValue(list, { rate, timing: 'end' });
    expect(value(flows)).toMatchObject({ low: null, high: null, unknown: [1] });
    const zero = value(flows.map((flow) => flow ?? 0));
    expect(Math.abs(Number(zero.low) - readings.blankIsZero)).toBeLessThanOrEqual(tolerance);
    const left = value(flows.filter((flow) => flow !== null));
    expect(Math.abs(Number(left.low) - readings.blankIsLeftOut)).toBeLessThanOrEqual(tolerance);
    const limited = value(flows.map((flow) => flow ?? { low: 0, high: 1000 }));
    expect(limited.low).toBe(zero.low);
    expect(Number(limited.high)).toBeGreaterThan(Number(zero.low));
  });

  it('rates of the Office of Management and Budget, between and beyond the printed ones', () => {
    interface Omb {
      nominal: Record<string, string>;
      real: Record<string, string>;
      expected: Record<'fourYears' | 'fortyYears', { nominal: string; real: string }> & {
        impliedInflation10: { quotient: number; difference: number; tolerance: number };
      };
    }
    const { nominal, real, expected } = readCase<Omb>('discount-rates-omb-2000');
    const table = (rates: Record<string, string>) =>
      Object.entries(rates).map(([years, percent]) => ({
        years: Number(years),
        rate: (Number(percent) / 100).toFixed(4),
      }));
    const percent = (rates: Record<string, string>, years: number) =>
      Number(rateForMaturity(table(rates), years)) * 100;
    for (const [years, name] of [
      [4, 'fourYears'],
      [40, 'fortyYears'],
    ] as const) {
      expect(percent(nominal, years)).toBeCloseTo(Number(expected[name].nominal), 10);
      expect(percent(real, years)).toBeCloseTo(Number(expected[name].real), 10);
    }
    const inflation = Number(impliedInflation('0.061', '0.04'));
    const { quotient, difference, tolerance } = expected.impliedInflation10;
    expect(Math.abs(inflation - quotient)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(inflation - difference)).toBeGreaterThan(tolerance);
  });
});
