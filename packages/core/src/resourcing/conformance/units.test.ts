import { describe, expect, it } from 'vitest';
import {
  addMoney,
  allocateMoney,
  currencyHistory,
  currencyOf,
  percentages,
  restateMoney,
  roundMoney,
} from '../index.ts';
import { areCasesThere, readCase } from './read-case.fixture.ts';

describe.runIf(areCasesThere)('published units and rates', () => {
  it('digits and cash steps of currencies, 17 that differ, and currencies that changed', () => {
    interface Digits {
      digits: Record<string, number>;
      cash: Record<string, { digits: number; rounding?: number }>;
      differs: { code: string; iso: number; cldr: number; base?: number }[];
      histories: Record<string, Record<string, [string, string | null]>>;
    }
    const { digits, cash, differs, histories } = readCase<Digits>('currency-digits');
    for (const [code, each] of Object.entries(digits)) expect(currencyOf(code).shownDigits, code).toBe(each);
    for (const [code, { digits: each, rounding = 1 }] of Object.entries(cash)) {
      expect(currencyOf(code).cash, code).toEqual({ digits: each, step: String(rounding / 10 ** each) });
    }
    for (const { code, iso, cldr, base = 10 } of differs) {
      const { digits: found, shownDigits, step } = currencyOf(code);
      expect([found, shownDigits, Number(step)], code).toEqual([
        iso,
        cldr,
        Number((base === 5 ? 0.2 : 10 ** -iso).toFixed(4)),
      ]);
    }
    for (const [country, currencies] of Object.entries(histories)) {
      const found = Object.fromEntries(
        currencyHistory(country).map(({ currency, from, to }) => [currency, [from, to]]),
      );
      expect(found).toMatchObject(currencies);
    }
  });

  it('parts of a whole', () => {
    interface Allocation {
      cases: {
        amount: string;
        currency: string;
        shares: number[];
        expected?: string[];
        expectedMultiset?: string[];
        expectedSum?: string;
      }[];
      shareSum: { amounts: number[]; shownPercentOneDecimal: string[] };
    }
    const { cases, shareSum } = readCase<Allocation>('allocation');
    for (const { amount, currency, shares, expected, expectedMultiset, expectedSum } of cases) {
      const parts = allocateMoney({ amount, currency }, shares);
      const amounts = parts.map((part) => String(part.amount));
      if (expected) expect(amounts).toEqual(expected);
      if (expectedMultiset) expect([...amounts].sort()).toEqual([...expectedMultiset].sort());
      if (expectedSum) expect(Number(addMoney(parts).amount)).toBe(Number(expectedSum));
    }
    const yen = { amount: '100.5', currency: 'JPY' };
    expect(roundMoney(addMoney([yen, yen])).amount).toBe('201');
    expect(percentages(shareSum.amounts, 1)).toEqual(shareSum.shownPercentOneDecimal);
  });

  it('three ways to another price year of Viet Nam', () => {
    const { amount, expected } = readCase<{
      amount: number;
      expected: Record<'1' | '2' | '3' | 'shareByMethod1', number>;
    }>('price-year-vietnam');
    const source = { title: 'Factors that the three results imply', asOf: '2019' };
    const index = (id: string, currency: string, end: string) =>
      ({
        id,
        kind: 'price-index',
        currency,
        source,
        values: [
          { year: 2006, value: 1 },
          { year: 2016, value: end },
        ],
      }) as const;
    const exchange = (values: { year: number; value: number }[]) =>
      ({
        id: 'usd-vnd',
        kind: 'exchange',
        from: 'USD',
        to: 'VND',
        method: 'average',
        source,
        values,
      }) as const;
    const rates = [
      index('us', 'USD', '1.1684'),
      index('vn', 'VND', '2.15115625'),
      exchange([
        { year: 2006, value: 16_000 },
        { year: 2016, value: 20_000 },
      ]),
    ];
    const change = { from: 2006, to: 2016, rates };
    const dong = { amount: amount * 16_000, currency: 'VND' };
    const first = restateMoney(dong, {
      ...change,
      currency: 'USD',
      order: 'exchange-then-inflate',
      index: 'us',
    });
    const second = restateMoney(dong, {
      ...change,
      currency: 'USD',
      order: 'inflate-then-exchange',
      index: 'vn',
    });
    expect(Number(first.amount)).toBeCloseTo(expected[1], 6);
    expect(Math.abs(Number(second.amount) - expected[2])).toBeLessThan(0.005);
    const traded = expected.shareByMethod1;
    expect(
      Math.abs(traded * Number(first.amount) + (1 - traded) * Number(second.amount) - expected[3]),
    ).toBeLessThan(0.02);
  });
});
