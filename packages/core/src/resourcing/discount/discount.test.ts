import { describe, expect, it } from 'vitest';
import { OseeError } from '../../errors/osee-error.ts';
import { annuityPayment, presentValue, rateForMaturity, repaymentSchedule } from '../index.ts';

const codeOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof OseeError) return error.code;
    throw error;
  }
  return 'none';
};

describe('discounting', () => {
  it('follows rates that step over time', () => {
    expect(presentValue([110, 132], { rate: ['0.1', '0.2'], timing: 'end' }).low).toBe('200');
    expect(presentValue([0, 110], { rate: ['0.1', '0.2'], timing: 'start' }).low).toBe('100');
  });

  it('refuses what cannot be, and tells of a rate that looks like percent', () => {
    expect(codeOf(() => presentValue([1], { rate: -1, timing: 'end' }))).toBe('out-of-range');
    expect(codeOf(() => presentValue([1], { rate: 50, timing: 'end' }))).toBe('out-of-range');
    expect(codeOf(() => presentValue([1, 2], { rate: [0], timing: 'end' }))).toBe('wrong-length');
    expect(codeOf(() => presentValue([{ low: 2, high: 1 }], { rate: 0, timing: 'end' }))).toBe(
      'out-of-range',
    );
    expect(presentValue([1], { rate: 5, timing: 'end' }).issues.map(({ code }) => code)).toEqual([
      'rate-above-one',
    ]);
    expect(codeOf(() => annuityPayment(1, { rate: '0.1', periods: 0 }))).toBe('out-of-range');
    expect(codeOf(() => rateForMaturity([], 1))).toBe('no-rate');
    const twice = [
      { years: 1, rate: 0 },
      { years: 1, rate: 0 },
    ];
    expect(codeOf(() => rateForMaturity(twice, 1))).toBe('duplicate-year');
  });

  it('repays without interest at a rate of 0', () => {
    const parts = repaymentSchedule({ amount: 100, currency: 'JPY' }, { rate: 0, periods: 3 });
    expect(parts.map(({ interest, principal }) => [interest, principal])).toEqual([
      ['0', '33'],
      ['0', '34'],
      ['0', '33'],
    ]);
  });

  it('keeps its digits where money shrinks or grows without measure', () => {
    const halves = presentValue([...Array.from({ length: 200 }, () => 0), 1], {
      rate: '-0.5',
      timing: 'start',
    });
    expect(Number(halves.low) / 2 ** 200).toBeCloseTo(1, 14);
    const lost = { rate: '-0.99999999999999999999', timing: 'end' } as const;
    expect(presentValue([0, 0, 1], lost).low).toBe(`1${'0'.repeat(60)}`);
    for (const timing of ['start', 'middle', 'end'] as const) {
      expect(presentValue([1, 1, 1, 1, 1], { ...lost, timing }).low).not.toBeNull();
    }
    expect(Number(annuityPayment(100, { rate: '-0.95', periods: 1200 }))).toBe(0);
    expect(Number(annuityPayment(100, { rate: '-0.5', periods: 100 })) * 2 ** 100).toBeCloseTo(50, 6);
    expect(repaymentSchedule({ amount: 1, currency: 'USD' }, { rate: '-0.95', periods: 1200 })).toHaveLength(
      1200,
    );
  });
});
