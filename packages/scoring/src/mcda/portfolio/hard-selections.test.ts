import { describe, expect, it } from 'vitest';
import type { PortfolioRule } from './rule.ts';
import { selectPortfolio } from './select-portfolio.ts';

/** Every candidate is worth what it costs, so a bound by costs cannot tell selections apart. */
const candidates = (size: number, costs: number) =>
  Array.from({ length: size }, (_, position) => {
    const cost = 1 + ((position * 37) % costs);
    return {
      id: `${position}`,
      score: cost,
      cost,
      attributes: { region: position % 5, income: position % 3 },
    };
  });
const rules = (limit: number): PortfolioRule[] => [
  { kind: 'budget', limit },
  { kind: 'at-most', attribute: 'region', count: 2 },
  { kind: 'at-most', attribute: 'income', count: 3 },
];

describe('selectPortfolio where very many selections tie', () => {
  it.each([
    ['that can be met', 60, 8, 61, 200, 200],
    ['between two totals', 80, 7, 83, 250.5, 250],
  ])('proves the best and keeps the tie rule under a budget %s', (_, size, count, costs, limit, total) => {
    const result = selectPortfolio(candidates(size, costs), {
      count,
      rules: rules(limit),
      searchLimit: 1_000_000,
    });
    expect(result).toMatchObject({ status: 'optimal', total, runnerUp: { total } });
    const [first, second] = [result.selected, result.runnerUp?.selected].map((ids) => ids?.map(Number) ?? []);
    const place = (first ?? []).findIndex((position, index) => position !== second?.[index]);
    expect(first?.[place]).toBeLessThan(second?.[place] as number);
  });

  it('gives up with an error when the steps are used up', () => {
    const run = () => selectPortfolio(candidates(60, 61), { count: 8, rules: rules(200), searchLimit: 1 });
    expect(run).toThrow(
      expect.objectContaining({
        code: 'search-limit',
        path: ['options', 'searchLimit'],
        details: { got: 1 },
      }),
    );
  });
});
