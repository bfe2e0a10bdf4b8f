import { describe, expect, it } from 'vitest';
import { OseeError } from '../../errors/osee-error.ts';
import { type BudgetPlan, budgetTable, buildBudget, type CostLine, type RateSeries } from '../index.ts';

const source = { title: 'Illustration', asOf: '2026' };
const line = (id: string, rest: Partial<CostLine> = {}): CostLine => ({
  id,
  kind: 'consultants',
  bearer: 'programme',
  ...(rest.years ? {} : { price: 100 }),
  ...rest,
});
const plan = (lines: readonly CostLine[], rest: Partial<BudgetPlan> = {}): BudgetPlan => ({
  currency: 'USD',
  years: [2027, 2028, 2029],
  lines,
  ...rest,
});
const lows = (budgetPlan: BudgetPlan) => buildBudget(budgetPlan).views.year.map(({ low }) => Number(low));
const codesOf = (budgetPlan: BudgetPlan) => buildBudget(budgetPlan).issues.map(({ code }) => code);
const refused = (budgetPlan: unknown): OseeError | null => {
  try {
    buildBudget(budgetPlan as BudgetPlan);
  } catch (error) {
    if (error instanceof OseeError) return error;
    throw error;
  }
  return null;
};
const refusal = (budgetPlan: unknown): string => refused(budgetPlan)?.code ?? 'none';

describe('quantity, price and time', () => {
  it('fall into the years in which they are', () => {
    const recurrent = { nature: 'recurrent' } as const;
    expect(lows(plan([line('a', { quantity: '2.5' })]))).toEqual([250, 0, 0]);
    expect(lows(plan([line('a', { ...recurrent, from: 2028 })]))).toEqual([0, 100, 100]);
    expect(lows(plan([line('a', { ...recurrent, per: 'month', from: '2027-11', to: '2028-02' })]))).toEqual([
      200, 200, 0,
    ]);
    expect(lows(plan([line('a', { ...recurrent, from: '2027-10', to: '2028-03' })]))).toEqual([25, 25, 0]);
    expect(lows(plan([line('a', { nature: 'replacement', every: 2 })]))).toEqual([100, 0, 100]);
    const years = [{ year: 2028, amount: 7 }];
    expect(lows(plan([line('a', { years })]))).toEqual([0, 7, 0]);
  });

  it('follow the budget year of the country', () => {
    const lines = [line('a', { nature: 'recurrent', per: 'month', from: '2028-01', to: '2028-12' })];
    expect(lows(plan(lines, { yearStart: 7 }))).toEqual([600, 600, 0]);
  });

  it('follow the phase', () => {
    const phases = [{ id: 'pilot', from: '2028-01', to: '2028-06' }];
    const lines = [line('a', { nature: 'recurrent', per: 'month', phase: 'pilot' })];
    expect(lows(plan(lines, { phases }))).toEqual([0, 600, 0]);
  });
});

describe('what is not known', () => {
  it('stays in every sum, and is never 0', () => {
    const budget = buildBudget(plan([line('a'), line('b', { price: null, bearer: 'host' })]));
    expect(budget.total).toEqual({ low: '100.00', high: null, unknown: ['b'] });
    expect(budget.views.bearer.map(({ key, high }) => [key, high])).toEqual([
      ['programme', '100.00'],
      ['host', null],
      ['partner', '0.00'],
      ['other', '0.00'],
    ]);
    expect(budget.views.bearer[1]?.share).toEqual({ low: 0, high: 1 });
    expect(budget.issues.map(({ code }) => code)).toEqual(['amount-unknown']);
  });

  it('is told of a charge whose rate has no upper limit, in the years that it charges', () => {
    const charges = [
      { id: 'levy', rate: null, base: { lines: ['b'] } },
      { id: 'fee', rate: '0.1' },
    ];
    const reserve = [{ id: 'reserve', rate: { low: '0.05', high: null } }];
    const lines = [line('a'), line('b', { from: 2028 })];
    const { total, issues } = buildBudget(plan(lines, { charges, reserve }));
    expect(total.unknown).toEqual(['levy', 'reserve']);
    expect(issues.map(({ code, severity, path, details }) => [code, severity, path, details])).toEqual([
      ['amount-unknown', 'warning', ['plan', 'charges', 0, 'rate'], { line: 'levy', years: [2028] }],
      ['amount-unknown', 'warning', ['plan', 'reserve', 0, 'rate'], { line: 'reserve', years: [2027, 2028] }],
    ]);
    expect(codesOf(plan([], { reserve }))).toEqual([]);
  });

  it('is an interval where limits are known', () => {
    const { total, views } = buildBudget(
      plan([line('a', { price: { low: 50, high: 150 } }), line('b', { bearer: 'host' })]),
    );
    expect(total).toEqual({ low: '150.00', high: '250.00', unknown: [] });
    expect(views.bearer[0]?.share).toEqual({ low: 50 / 150, high: 0.6 });
  });
});

describe('rates', () => {
  const rates: RateSeries[] = [
    {
      id: 'kes-prices',
      kind: 'inflation',
      currency: 'KES',
      source,
      values: [
        { year: 2027, value: '0.1' },
        { year: 2028, value: '0.2' },
      ],
    },
    {
      id: 'usd-kes',
      kind: 'exchange',
      from: 'USD',
      to: 'KES',
      method: 'average',
      source,
      values: [
        { year: 2027, value: 100 },
        { year: 2028, value: 110 },
      ],
    },
  ];
  const local = line('a', { nature: 'recurrent', currency: 'KES', priceYear: 2026, price: 1000 });

  it('turn constant prices into those of each year, and change the currency', () => {
    const two = { years: [2027, 2028], rates, basis: 'nominal' } as const;
    expect(lows(plan([local], { ...two, currency: 'KES' }))).toEqual([1100, 1320]);
    expect(lows(plan([local], two))).toEqual([11, 12]);
  });

  it('change real amounts at the rate of the price year, in every year', () => {
    const real = { years: [2027, 2028], rates, basis: 'real', priceYear: 2027 } as const;
    expect(lows(plan([{ ...local, priceYear: 2027 }], real))).toEqual([10, 10]);
    expect(lows(plan([local], real))).toEqual([11, 11]);
    expect(lows(plan([{ ...local, priceYear: 'own-year' }], { ...real, priceYear: 2028 }))).toEqual([
      10.91, 9.09,
    ]);
  });

  it('that are missing for a year leave that year unknown, and say so', () => {
    const { views, issues } = buildBudget(plan([local], { rates, basis: 'nominal', currency: 'KES' }));
    expect(views.year.map(({ high }) => high)).toEqual(['1100.00', '1320.00', null]);
    expect(issues.map(({ code, details }) => [code, details['year']])).toEqual([['rate-missing', 2029]]);
    expect(codesOf(plan([local], { basis: 'nominal' }))).toEqual(['no-rate', 'no-rate', 'no-rate']);
    const { priceYear: _, ...yearless } = local;
    expect(codesOf(plan([yearless], { years: [2027], rates, basis: 'nominal' }))).toEqual([
      'price-year-missing',
    ]);
    expect(codesOf(plan([{ ...local, currency: 'EUR' }], { years: [2027] }))).toEqual(['no-rate']);
  });
});

describe('reserves and fees', () => {
  const lines = [line('works', { kind: 'pilots-and-phases' }), line('cars', { bearer: 'host', price: 60 })];
  const of = (reserve: BudgetPlan['reserve'] & object) => buildBudget(plan(lines, { reserve }));

  it('are shares of what they name', () => {
    expect(of([{ id: 'r', rate: '0.1' }]).total.low).toBe('176.00');
    expect(of([{ id: 'r', rate: '0.1', base: { kinds: ['pilots-and-phases'] } }]).total.low).toBe('170.00');
    expect(of([{ id: 'r', rate: '0.1', base: { exceptLines: ['works'] } }]).views.bearer[1]?.low).toBe(
      '66.00',
    );
    expect(of([{ id: 'r', rate: '0.2', of: 'total' }]).total.low).toBe('200.00');
  });

  it('may stand on each other, in any order', () => {
    const fee = { id: 'fee', rate: '0.1', base: { charges: ['r'] } };
    const both = [fee, { id: 'r', rate: '0.5' }];
    expect(of(both).total.low).toBe('264.00');
    expect(of([...both].reverse()).cells).toEqual(of(both).cells);
  });

  it('are not counted twice in silence', () => {
    expect(codesOf(plan([line('a', { kind: 'buffer' })], { reserve: [{ id: 'r', rate: 0 }] }))).toEqual([
      'reserve-twice',
    ]);
  });
});

describe('views', () => {
  it('keep cash apart from what is given in kind', () => {
    const budget = buildBudget(plan([line('a'), line('b', { form: 'in-kind', bearer: 'host' })]));
    expect([budget.total.low, budget.cash.low]).toEqual(['200.00', '100.00']);
    expect(budget.issues.map(({ code }) => code)).toEqual(['in-kind-not-valued']);
  });

  it('divide a line between bearers without a remainder', () => {
    const { views } = buildBudget(plan([line('a', { bearer: { programme: 1, host: 1, partner: 1 } })]));
    expect(views.bearer.map(({ low }) => low)).toEqual(['33.33', '33.34', '33.33', '0.00']);
  });

  it('round once: two times 100.5 yen are 201', () => {
    const lines = ['a', 'b'].map((id) => line(id, { price: '100.5' }));
    expect(buildBudget(plan(lines, { currency: 'JPY' })).total.low).toBe('201');
  });

  it('can be crossed', () => {
    const table = budgetTable(
      buildBudget(plan([line('a'), line('b', { from: 2028, bearer: 'host' })])),
      'bearer',
      'year',
    );
    expect(table.totals.map(({ low }) => low)).toEqual(['100.00', '100.00', '0.00']);
    expect(table.rows[1]?.cells.map(({ low }) => low)).toEqual(['0.00', '100.00', '0.00']);
  });

  it('leave nothing out: what falls outside the years is told', () => {
    const { outside, total, issues } = buildBudget(plan([line('a', { from: 2030, to: 2031 })]));
    expect([outside[0]?.low, total.low, issues[0]?.code]).toEqual(['100.00', '0.00', 'line-outside-years']);
  });
});

describe('plans that nobody can count on', () => {
  it('are refused by a code', () => {
    const broken: [Partial<BudgetPlan> | unknown, string][] = [
      [plan([line('a'), line('a')]), 'duplicate-id'],
      [plan([line('a')], { reserve: [{ id: 'a', rate: 0 }] }), 'duplicate-id'],
      [plan([line('a', { kind: 'consultant' })]), 'unknown-id'],
      [plan([line('a', { price: -1 })]), 'out-of-range'],
      [plan([line('a', { price: Number.NaN })]), 'wrong-type'],
      [plan([line('a', { price: 1e30 })]), 'out-of-range'],
      [plan([line('a', { price: { low: 2, high: 1 } })]), 'out-of-range'],
      [plan([line('a', { currency: 'XXQ' })]), 'unknown-currency'],
      [plan([line('a')], { years: [2027, 2029] }), 'wrong-years'],
      [plan([line('a', { from: 2028, to: 2027 })]), 'wrong-order'],
      [plan([line('a', { years: [{ year: 2027, amount: 1 }], price: 1 })]), 'no-price'],
      [plan([line('a', { bearer: { host: 0 } })]), 'no-shares'],
      [plan([line('a', { bearer: 'donor' as 'host' })]), 'wrong-value'],
      [plan([], { reserve: [{ id: 'r', rate: 0, base: { charges: ['r'] } }] }), 'cyclic-charges'],
      [{ ...plan([]), line: [] }, 'unknown-option'],
    ];
    for (const [each, code] of broken) expect(refusal(each), JSON.stringify(each)).toBe(code);
  });

  it('with members of a line that would count for nothing are refused, and the member is named', () => {
    const years = [{ year: 2027, amount: 1 }];
    const ignored: [Partial<CostLine>, string][] = [
      [{ years, quantity: 2 }, 'quantity'],
      [{ years, per: 'month' }, 'per'],
      [{ years, from: 2028 }, 'from'],
      [{ years, to: '2027-06' }, 'to'],
      [{ years, every: 2 }, 'every'],
      [{ nature: 'recurrent', every: 2 }, 'every'],
      [{ per: 'month', every: 2 }, 'every'],
    ];
    for (const [members, member] of ignored) {
      expect(refused(plan([line('a'), line('b', members)])), JSON.stringify(members)).toMatchObject({
        code: 'ignored-member',
        path: ['plan', 'lines', 1, member],
      });
    }
    expect(refusal(plan([line('a', { nature: 'recurrent', per: 'once', every: 2 })]))).toBe('none');
    expect(refusal(plan([line('a', { years, quantity: undefined as never })]))).toBe('none');
  });

  it('with a phase that is named as what stands outside every phase are refused', () => {
    const phases = [
      { id: 'pilot', from: 2027, to: 2027 },
      { id: 'none', from: 2028, to: 2028 },
    ];
    expect(refused(plan([line('a'), line('b', { phase: 'none' })], { phases }))).toMatchObject({
      code: 'reserved-id',
      path: ['plan', 'phases', 1, 'id'],
    });
  });

  it('with phases that wait for each other are told', () => {
    const phase = (id: string, from: number, after: string[]) => ({ id, from, to: from, after });
    expect(codesOf(plan([], { phases: [phase('a', 2027, ['b']), phase('b', 2028, ['a'])] }))).toEqual([
      'cyclic-phases',
      'phase-order',
    ]);
    expect(codesOf(plan([], { phases: [phase('a', 2027, []), phase('b', 2028, ['a'])] }))).toEqual([]);
  });

  it('in a currency that is no longer tender are told', () => {
    expect(codesOf(plan([line('a', { currency: 'HRK' })], { currency: 'HRK' }))).toEqual([
      'currency-out-of-use',
    ]);
  });

  it('with a quantity that nobody knows are not known: null is not 1', () => {
    for (const quantity of [null, [null], [3, null], { low: 0, high: null }]) {
      const budget = buildBudget(plan([line('a', { quantity })]));
      expect(budget.total, JSON.stringify(quantity)).toEqual({ low: '0.00', high: null, unknown: ['a'] });
      expect(budget.issues.map(({ code }) => code)).toEqual(['amount-unknown']);
    }
  });

  it('that have no month left are told, and refused where they contradict their phase', () => {
    const late = buildBudget(plan([line('a', { nature: 'recurrent', price: null, from: '2031-05' })]));
    expect(late.issues.map(({ code, details }) => [code, details])).toEqual([
      ['line-outside-years', { line: 'a', years: [2031] }],
    ]);
    expect(codesOf(plan([line('a', { per: 'month', to: '2025-05' })]))).toEqual(['line-outside-years']);
    const phases = [{ id: 'pilot', from: 2027, to: 2027 }];
    const contradiction = line('a', { nature: 'recurrent', phase: 'pilot', from: 2028 });
    expect(refusal(plan([contradiction], { phases }))).toBe('wrong-order');
    expect(lows(plan([line('a', { phase: 'pilot', from: 2028 })], { phases }))).toEqual([0, 100, 0]);
  });

  it('in a currency with two series that differ are not known, whichever stands first', () => {
    const series = (id: string, year: number, value: number): RateSeries => ({
      id,
      kind: 'exchange',
      from: 'EUR',
      to: 'USD',
      method: 'average',
      source,
      values: [{ year, value }],
    });
    const lines = [line('a', { currency: 'EUR' })];
    const both = [series('mean', 2027, 1), series('end', 2027, 2)];
    for (const rates of [both, [...both].reverse()]) {
      const budget = buildBudget(plan(lines, { rates }));
      expect(budget.total).toEqual({ low: '0.00', high: null, unknown: ['a'] });
      expect(budget.issues.map(({ code }) => code)).toEqual(['no-rate']);
    }
    expect(lows(plan(lines, { rates: [series('past', 2026, 1), series('plan', 2027, 2)] }))[0]).toBe(200);
    expect(lows(plan(lines, { rates: [series('mean', 2027, 2), series('copy', 2027, 2)] }))[0]).toBe(200);
  });
});
