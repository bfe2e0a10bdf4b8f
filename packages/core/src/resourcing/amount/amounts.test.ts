import { describe, expect, it } from 'vitest';
import { OseeError } from '../../errors/osee-error.ts';
import { addMoney, allocateMoney, percentages, roundMoney } from '../index.ts';

const codeOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof OseeError) return error.code;
    throw error;
  }
  return 'none';
};
const usd = (amount: string | number) => ({ amount, currency: 'USD' });

describe('amounts of money', () => {
  it('add exactly', () => {
    expect(addMoney([usd('0.1'), usd('0.2')]).amount).toBe('0.3');
    expect(addMoney([usd('123456789012345678901.23'), usd('0.01')]).amount).toBe('123456789012345678901.24');
    expect(addMoney([usd(-1), usd('1.0')]).amount).toBe('0');
  });

  it('of two currencies are never added', () => {
    expect(codeOf(() => addMoney([usd(1), { amount: 1, currency: 'KES' }]))).toBe('currency-mismatch');
    expect(codeOf(() => addMoney([usd(1), { amount: 1, currency: 'KEN' }]))).toBe('unknown-currency');
    expect(codeOf(() => addMoney([]))).toBe('no-amounts');
  });

  it('that are none are refused', () => {
    const codes: [unknown, string][] = [
      [Number.NaN, 'wrong-type'],
      [Number.POSITIVE_INFINITY, 'out-of-range'],
      [1e30, 'out-of-range'],
      ['1e30', 'wrong-value'],
      ['', 'wrong-value'],
      ['1,5', 'wrong-value'],
      [' 1', 'wrong-value'],
      [null, 'wrong-type'],
      ['9'.repeat(25), 'wrong-value'],
    ];
    for (const [amount, code] of codes) {
      expect(
        codeOf(() => roundMoney({ amount: amount as string, currency: 'USD' })),
        String(amount),
      ).toBe(code);
    }
    expect(codeOf(() => roundMoney({ amount: '1', currency: '__proto__' }))).toBe('unknown-currency');
  });

  it('are rounded to the accounting unit of the currency, halves away from nought', () => {
    const round = (amount: string, currency: string) => roundMoney({ amount, currency }).amount;
    expect([round('2.345', 'USD'), round('-2.345', 'USD')]).toEqual(['2.35', '-2.35']);
    expect([round('100.5', 'JPY'), round('1.0005', 'KWD')]).toEqual(['101', '1.001']);
    expect([round('1.00005', 'CLF'), round('0.1', 'MGA'), round('0.29', 'MRU')]).toEqual([
      '1.0001',
      '0.2',
      '0.2',
    ]);
  });

  it('are divided into parts that add to the whole', () => {
    const parts = (amount: string, shares: number[], ids?: string[]) =>
      allocateMoney(usd(amount), shares, ids).map((part) => part.amount);
    expect(parts('10.00', [1, 0])).toEqual(['10.00', '0.00']);
    expect(parts('1.00', [1, 1, 1], ['c', 'b', 'a'])).toEqual(['0.33', '0.33', '0.34']);
    expect(codeOf(() => parts('1', [0, 0]))).toBe('no-shares');
    expect(codeOf(() => parts('1', [-1, 2]))).toBe('out-of-range');
    expect(codeOf(() => parts('1', [1], ['a', 'b']))).toBe('wrong-length');
  });

  it('are shown in percent that add to a hundred', () => {
    expect(percentages([2, 1, 0])).toEqual(['67', '33', '0']);
    expect(percentages([])).toBeNull();
  });
});
