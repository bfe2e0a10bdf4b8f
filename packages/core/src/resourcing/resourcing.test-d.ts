import { describe, expectTypeOf, it } from 'vitest';
import {
  addMoney,
  type Bearer,
  type Budget,
  type BudgetPlan,
  buildBudget,
  type CostLine,
  type CurrencyCode,
  currencyHistory,
  currencyOf,
  exchangeMoney,
  fundingGap,
  type Measure,
  type RateSeries,
  totalCost,
} from './index.ts';

describe('types of resourcing', () => {
  it('give amounts as text and take text, numbers, ranges and null', () => {
    expectTypeOf(addMoney).returns.toHaveProperty('amount').toEqualTypeOf<string>();
    expectTypeOf<null>().toExtend<Measure>();
    expectTypeOf<{ low: number; high: null }>().toExtend<Measure>();
    expectTypeOf<{ low: null; high: number }>().not.toExtend<Measure>();
    expectTypeOf<boolean>().not.toExtend<Measure>();
  });

  it('know bearers and take literal plans', () => {
    expectTypeOf<CostLine['bearer']>().toEqualTypeOf<
      Bearer | Readonly<Partial<Record<Bearer, string | number>>>
    >();
    expectTypeOf(buildBudget).returns.toEqualTypeOf<Budget>();
    expectTypeOf(fundingGap).parameter(0).toEqualTypeOf<Budget>();
    expectTypeOf<Budget['total']['high']>().toEqualTypeOf<string | null>();
    expectTypeOf(totalCost)
      .parameter(1)
      .toHaveProperty('discounting')
      .toHaveProperty('timing')
      .toEqualTypeOf<'start' | 'middle' | 'end'>();
  });

  it('know the codes of currencies', () => {
    expectTypeOf(currencyOf('KES').code).toEqualTypeOf<CurrencyCode>();
    currencyOf('kes' as string);
    // @ts-expect-error no currency has this code
    currencyOf('kes');
    const rates: readonly RateSeries[] = [];
    exchangeMoney({ amount: '1', currency: 'USD' }, { to: 'KES', year: 2027, rates });
    exchangeMoney({ amount: '1', currency: 'USD' }, { to: 'KES' as string, year: 2027, rates });
    // @ts-expect-error no currency has this code
    exchangeMoney({ amount: '1', currency: 'USD' }, { to: 'KEX', year: 2027, rates });
    expectTypeOf<string>().toExtend<BudgetPlan['currency']>();
    expectTypeOf(currencyHistory('KE')[0]?.currency).toEqualTypeOf<CurrencyCode | undefined>();
    // @ts-expect-error no country has this code
    currencyHistory('EN');
  });
});
