import { describe, expect, it } from 'vitest';
import { OseeError } from '../../errors/osee-error.ts';
import { buildBudget, type CostLine, type FundingSource, fundingGap, type RateSeries } from '../index.ts';

const line = (id: string, rest: Partial<CostLine> = {}): CostLine => ({
  id,
  kind: 'consultants',
  bearer: 'programme',
  price: 100,
  nature: 'recurrent',
  ...rest,
});
const budgetOf = (...lines: CostLine[]) => buildBudget({ currency: 'USD', years: [2027, 2028, 2029], lines });
const fund = (
  id: string,
  year: number,
  amount: FundingSource['amounts'][0]['amount'],
  rest: Partial<FundingSource> = {},
) => ({ id, status: 'secured', amounts: [{ year, amount }], ...rest }) satisfies FundingSource;
const rates: RateSeries[] = [
  {
    id: 'eur-usd',
    kind: 'exchange',
    from: 'EUR',
    to: 'USD',
    method: 'average',
    source: { title: 'Illustration', asOf: '2026' },
    values: [{ year: 2027, value: '1.1' }],
  },
];

describe('a funding gap', () => {
  it('is told by status and year, and from when', () => {
    const { cash } = fundingGap(budgetOf(line('a')), [
      fund('treasury', 2027, 130),
      fund('grant', 2028, 40, { status: 'conditional', condition: 'audit' }),
      fund('donor', 2028, 60, { status: 'pledged' }),
    ]);
    const gaps = (status: 'secured' | 'conditional' | 'pledged') =>
      cash.years.map(({ coverage }) => Number(coverage[status].gap.high));
    expect([gaps('secured'), gaps('conditional'), gaps('pledged')]).toEqual([
      [0, 100, 100],
      [0, 60, 100],
      [0, 0, 100],
    ]);
    expect(cash.years[0]?.coverage.secured.surplus.low).toBe('30.00');
    expect([cash.total.uncoveredFrom.secured, cash.total.uncoveredFrom.pledged]).toEqual([
      { certain: 2028, possible: 2028 },
      { certain: 2029, possible: 2029 },
    ]);
  });

  it('carries what is left over only where it may', () => {
    const sources = [fund('treasury', 2027, 150)];
    const carried = fundingGap(budgetOf(line('a')), sources, { carry: 'forward' }).cash;
    expect(carried.years[1]?.coverage.secured.gap.low).toBe('50.00');
    expect(fundingGap(budgetOf(line('a')), sources).cash.years[1]?.coverage.secured.gap.low).toBe('100.00');
  });

  it('keeps goods from covering cash', () => {
    const kind = line('rooms', { form: 'in-kind', valuation: 'rent' });
    const gap = fundingGap(budgetOf(line('a'), kind), [fund('rooms', 2027, 500, { form: 'in-kind' })]);
    expect(gap.cash.years[0]?.coverage.secured.gap.low).toBe('100.00');
    expect(gap.inKind.years[0]?.coverage.secured).toMatchObject({
      gap: { low: '0.00' },
      surplus: { low: '400.00' },
    });
  });

  it('needs a rate for another currency, in that year', () => {
    const sources = [fund('a', 2027, 100, { currency: 'EUR' }), fund('b', 2028, 100, { currency: 'EUR' })];
    const { cash, issues, byCurrency } = fundingGap(budgetOf(line('a')), sources, { rates });
    expect(cash.years.map(({ coverage }) => coverage.secured.gap)).toEqual([
      { low: '0.00', high: '0.00' },
      { low: '0.00', high: '100.00' },
      { low: '100.00', high: '100.00' },
    ]);
    expect(issues.map(({ code, details }) => [code, details['year']])).toEqual([['rate-missing', 2028]]);
    expect(byCurrency[0]?.amount.low).toBe('200.00');
    expect(fundingGap(budgetOf(line('a')), sources).issues.map(({ code }) => code)).toEqual([
      'no-rate',
      'no-rate',
    ]);
  });

  it('tells of funding outside the years and of unknown amounts', () => {
    const { issues } = fundingGap(budgetOf(line('a')), [fund('a', 2030, 1), fund('b', 2027, null)]);
    expect(issues.map(({ code }) => code)).toEqual(['funding-outside-years', 'funding-unknown']);
  });

  it('does not take two sources of one id', () => {
    expect(() => fundingGap(budgetOf(), [fund('a', 2027, 1), fund('a', 2028, 1)])).toThrow(OseeError);
  });
});
