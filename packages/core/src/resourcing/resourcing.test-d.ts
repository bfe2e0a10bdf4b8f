import { describe, expectTypeOf, it } from 'vitest';
import {
  addMoney,
  type Bearer,
  type Budget,
  buildBudget,
  type CostLine,
  fundingGap,
  type Measure,
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
});
