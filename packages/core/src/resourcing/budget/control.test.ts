import { describe, expect, it } from 'vitest';
import { OseeError } from '../../errors/osee-error.ts';
import {
  type Actuals,
  buildBudget,
  type CostLine,
  checkPrintedTable,
  compareBudgets,
  earnedValue,
  rollForward,
  splitVariance,
} from '../index.ts';

const line = (id: string, rest: Partial<CostLine> = {}): CostLine => ({
  id,
  kind: 'consultants',
  bearer: 'programme',
  price: 100,
  nature: 'recurrent',
  ...rest,
});
const budgetOf = (...lines: CostLine[]) => buildBudget({ currency: 'USD', years: [2027, 2028], lines });
const codeOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof OseeError) return error.code;
    throw error;
  }
  return 'none';
};

describe('two budgets', () => {
  it('are compared key by key, with what only one has', () => {
    const { rows, total } = compareBudgets(
      budgetOf(line('a'), line('b')),
      budgetOf(line('a', { price: 90 }), line('c')),
    );
    expect(rows.map(({ key, change }) => [key, change.low])).toEqual([
      ['a', '-20.00'],
      ['b', '-200.00'],
      ['c', '200.00'],
    ]);
    expect([rows[1]?.after, rows[2]?.before, total.change.low]).toEqual([null, null, '-20.00']);
  });

  it('keep what is not known', () => {
    const { total } = compareBudgets(budgetOf(line('a')), budgetOf(line('a', { price: null })));
    expect(total.change).toEqual({ low: '-200.00', high: null });
  });

  it('of two currencies or bases are not compared', () => {
    const other = buildBudget({ currency: 'KES', years: [2027], lines: [] });
    const nominal = buildBudget({ currency: 'USD', years: [2027], lines: [], basis: 'nominal' });
    expect(codeOf(() => compareBudgets(budgetOf(), other))).toBe('currency-mismatch');
    expect(codeOf(() => compareBudgets(budgetOf(), nominal))).toBe('basis-mismatch');
  });
});

describe('a budget at the close of a year', () => {
  const budget = budgetOf(line('a'), line('b'));
  const spent = [
    { line: 'a', year: 2027, amount: 70 },
    { line: 'a', year: 2027, amount: 50 },
  ];
  const roll = (rest: Partial<Actuals> = {}) => rollForward(budget, { through: 2027, spent, ...rest });

  it('shows variance and estimate, and does not take what is missing for 0', () => {
    const { lines, total, issues } = roll();
    expect(lines[0]).toMatchObject({
      line: 'a',
      planned: { low: '100.00' },
      actual: { low: '120.00', high: '120.00' },
      variance: { low: '-20.00', high: '-20.00' },
      estimate: { low: '220.00' },
      varianceAtCompletion: { low: '-20.00' },
      by: 'remaining-budget',
    });
    expect(lines[1]?.actual).toEqual({ low: '0.00', high: null });
    expect([total.estimate.high, issues.map(({ code }) => code)]).toEqual([null, ['actual-missing']]);
  });

  it('follows progress by the rule that is named, and owners before rules', () => {
    const progress = [{ line: 'a', share: '0.4' }];
    const estimate = (rest: Partial<Actuals>) => [roll(rest).lines[0]?.estimate.low, roll(rest).lines[0]?.by];
    expect(estimate({ progress })).toEqual(['240.00', 'atypical']);
    expect(estimate({ progress, rule: 'typical' })).toEqual(['300.00', 'typical']);
    expect(estimate({ progress, toComplete: [{ line: 'a', amount: 60 }] })).toEqual([
      '180.00',
      'to-complete',
    ]);
    expect(roll({ progress }).lines[0]?.earned?.low).toBe('80.00');
    const none = roll({ progress: [{ line: 'a', share: 0 }], rule: 'typical' }).lines[0];
    expect(none?.estimate).toEqual({ low: '120.00', high: null });
  });

  it('shows money that went to what is not in the budget', () => {
    const { lines, issues } = roll({ spent: [...spent, { line: 'x', year: 2027, amount: 5 }] });
    expect(lines.at(-1)).toMatchObject({ line: 'x', budget: { low: '0.00' }, estimate: { low: '5.00' } });
    expect(issues.map(({ code }) => code)).toContain('not-in-budget');
  });

  it('refuses entries that cannot be', () => {
    expect(codeOf(() => roll({ spent: [{ line: 'a', year: 2028, amount: 1 }] }))).toBe('after-close');
    expect(codeOf(() => roll({ progress: [{ line: 'c', share: 1 }] }))).toBe('unknown-id');
    expect(codeOf(() => roll({ progress: [{ line: 'a', share: '1.1' }] }))).toBe('out-of-range');
    const twice = [
      { line: 'a', amount: 1 },
      { line: 'a', amount: 2 },
    ];
    expect(codeOf(() => roll({ toComplete: twice }))).toBe('duplicate-id');
  });
});

it('a variance falls into parts that add up', () => {
  const { quantity, time, price, rate, total } = splitVariance(
    { quantity: 2, time: 12, price: '99.5', rate: 129 },
    { quantity: 3, time: 11, price: 100, rate: '131.5' },
  );
  expect([quantity, time, price, rate].map(Number).reduce((sum, part) => sum + part, 0)).toBe(Number(total));
});

describe('a printed table', () => {
  it('that adds raises nothing', () => {
    const rows = [
      { id: 'a', cells: ['0.1', '0.2'], total: '0.3' },
      { id: 'b', cells: [1, 2], total: 3 },
    ];
    expect(checkPrintedTable({ rows, totals: ['1.1', '2.2', '3.3'] })).toEqual([]);
  });

  it('with a blank is told apart, and a tolerance is kept', () => {
    const rows = [{ id: 'a', cells: [1, null], total: 3 }];
    expect(checkPrintedTable({ rows }).map(({ code }) => code)).toEqual(['table-has-blanks']);
    expect(checkPrintedTable({ rows, tolerance: 2 })).toEqual([]);
  });
});

describe('earned value', () => {
  it('has no estimate by schedule where nothing was planned: the schedule index is not defined', () => {
    const { estimate, varianceAtCompletion, scheduleIndex } = earnedValue({
      budget: 100,
      planned: 0,
      earned: 10,
      actual: 20,
    });
    expect([scheduleIndex, estimate['cost-and-schedule'], varianceAtCompletion['cost-and-schedule']]).toEqual(
      [null, null, null],
    );
    expect(estimate.typical).toBe('200');
  });
});
