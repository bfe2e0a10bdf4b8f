import { describe, expect, it } from 'vitest';
import { OseeError } from '../../errors/osee-error.ts';
import {
  currencyHistory,
  currencyOf,
  exchangeMoney,
  type PriceSeries,
  priceFactor,
  type RateSeries,
  rateInYear,
  restateMoney,
} from '../index.ts';

const source = { title: 'Illustration', asOf: '2026' };
const exchange: RateSeries = {
  id: 'usd-kes',
  kind: 'exchange',
  from: 'USD',
  to: 'KES',
  method: 'average',
  source,
  values: [
    { year: 2026, value: '128' },
    { year: 2028, value: '160' },
  ],
};
const inflation: PriceSeries = {
  id: 'kes',
  kind: 'inflation',
  currency: 'KES',
  source,
  values: [
    { year: 2027, value: '0.05' },
    { year: 2028, value: '0.1' },
  ],
};
const errorOf = (call: () => unknown): OseeError => {
  try {
    call();
  } catch (error) {
    if (error instanceof OseeError) return error;
  }
  throw new Error('Expected an error.');
};

describe('rates by year', () => {
  it('chain by product, forwards and backwards', () => {
    expect(priceFactor(inflation, 2026, 2028)).toBe('1.155');
    expect(Number(priceFactor(inflation, 2028, 2026))).toBeCloseTo(1 / 1.155, 12);
    const values = [
      { year: 2020, value: 80 },
      { year: 2026, value: 100 },
    ];
    expect(priceFactor({ ...inflation, kind: 'price-index', values }, 2020, 2026)).toBe('1.25');
  });

  it('name the year that is missing, and take no neighbour', () => {
    const error = errorOf(() => priceFactor(inflation, 2026, 2030));
    expect([error.code, error.details['year']]).toEqual(['rate-missing', 2029]);
    const money = { amount: 1, currency: 'USD' };
    const missing = errorOf(() => exchangeMoney(money, { to: 'KES', year: 2027, rates: [exchange] }));
    expect([missing.code, missing.details['year']]).toEqual(['rate-missing', 2027]);
    expect(errorOf(() => exchangeMoney(money, { to: 'EUR', year: 2026, rates: [exchange] })).code).toBe(
      'no-rate',
    );
    expect(errorOf(() => rateInYear(inflation, 2026)).code).toBe('rate-missing');
  });

  it('keep their digits in a chain that nearly becomes nought, and in its inverse', () => {
    const years = [2027, 2028, 2029, 2030];
    const chain = (value: string) => ({ ...inflation, values: years.map((year) => ({ year, value })) });
    const fall = chain('-0.99999999999999999999');
    expect(priceFactor(fall, 2026, 2030)).toBe(`0.${'0'.repeat(79)}1`);
    expect(priceFactor(fall, 2030, 2026)).toBe(`1${'0'.repeat(80)}`);
    const index = [
      { year: 2026, value: `1${'0'.repeat(23)}` },
      { year: 2027, value: '0.00000000000000000003' },
    ];
    expect(priceFactor({ ...inflation, kind: 'price-index', values: index }, 2026, 2027)).toBe(
      `0.${'0'.repeat(42)}3`,
    );
  });

  it('go both ways', () => {
    const back = exchangeMoney(
      { amount: 256, currency: 'KES' },
      { to: 'USD', year: 2026, rates: [exchange] },
    );
    expect(back).toEqual({ amount: '2', currency: 'USD' });
  });

  it('are refused where they cannot be rates', () => {
    const twice = { ...inflation, values: [...inflation.values, { year: 2028, value: 0 }] };
    expect(errorOf(() => rateInYear(twice, 2028)).code).toBe('duplicate-year');
    const percent = { ...inflation, values: [{ year: 2027, value: 50 }] };
    expect(errorOf(() => rateInYear(percent, 2027)).code).toBe('out-of-range');
    const order = 'inflate-then-exchange';
    const asked = { from: 2026, to: 2028, currency: 'USD', order, index: 'kse', rates: [inflation] } as const;
    const unknown = errorOf(() => restateMoney({ amount: 1, currency: 'KES' }, asked));
    expect([unknown.code, unknown.details['nearest']]).toEqual(['unknown-id', 'kes']);
    const foreign = errorOf(() => restateMoney({ amount: 1, currency: 'USD' }, { ...asked, index: 'kes' }));
    expect(foreign.code).toBe('currency-mismatch');
  });
});

describe('currencies', () => {
  it('of the past are known with what CLDR shows', () => {
    expect(currencyOf('HRK')).toMatchObject({ digits: 2, digitsFrom: 'cldr' });
    expect(currencyHistory('HRV')[0]).toEqual({ currency: 'EUR', from: '2023-01-01', to: null });
  });

  it('that are misspelt come with the nearest', () => {
    expect(errorOf(() => currencyOf('kes' as string)).details['nearest']).toBe('KES');
  });
});
