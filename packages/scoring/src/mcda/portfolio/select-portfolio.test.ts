import { describe, expect, it } from 'vitest';
import type { PortfolioCandidate } from './candidate.ts';
import type { PortfolioRule } from './rule.ts';
import { selectPortfolio } from './select-portfolio.ts';

const candidates: PortfolioCandidate[] = [
  { id: 'a', score: 90, cost: 0.1, attributes: { region: 'Africa', ldc: true, languages: ['fr', 'en'] } },
  { id: 'b', score: 85, cost: 0.2, attributes: { region: 'Africa', ldc: false, languages: ['en'] } },
  { id: 'c', score: 70, cost: 0.3, attributes: { region: 'Americas', ldc: false, languages: ['es'] } },
  { id: 'd', score: 60, cost: 0.4, attributes: { region: null, ldc: true, languages: [] } },
];
const select = (count: number, ...rules: PortfolioRule[]) => selectPortfolio(candidates, { count, rules });
const codeOf = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return 'nothing thrown';
};

describe('selectPortfolio', () => {
  it('takes the best where there are no rules, and says what comes next', () => {
    expect(select(2)).toEqual({
      status: 'optimal',
      selected: ['a', 'b'],
      total: 175,
      runnerUp: { selected: ['a', 'c'], total: 160 },
      priceOfRules: [],
      priceOfAllRules: 0,
    });
  });

  it.each<[string, number, PortfolioRule, string[] | null]>([
    ['distinct', 2, { kind: 'distinct', attribute: 'region' }, ['a', 'c']],
    ['a cap on each value', 3, { kind: 'at-most', attribute: 'ldc', count: 2 }, ['a', 'b', 'c']],
    [
      'a cap on one value',
      2,
      { kind: 'at-most', attribute: 'region', value: 'Africa', count: 1 },
      ['a', 'c'],
    ],
    ['a cap of none', 2, { kind: 'at-most', attribute: 'region', value: 'Africa', count: 0 }, null],
    ['at least', 2, { kind: 'at-least', attribute: 'ldc', value: true, count: 2 }, ['a', 'd']],
    [
      'at least, of several values',
      2,
      { kind: 'at-least', attribute: 'region', value: ['Americas', 'CIS'], count: 1 },
      ['a', 'c'],
    ],
    ['several values a candidate', 2, { kind: 'distinct', attribute: 'languages' }, ['a', 'c']],
    ['must include', 2, { kind: 'include', candidate: 'c' }, ['a', 'c']],
    ['must not include', 2, { kind: 'exclude', candidate: 'a' }, ['b', 'c']],
    ['must not pair', 2, { kind: 'not-together', candidates: ['a', 'b'] }, ['a', 'c']],
    ['a budget that sums exactly', 2, { kind: 'budget', limit: 0.1 + 0.2 - 1e-17 }, ['a', 'b']],
    ['a budget below zero', 1, { kind: 'budget', limit: -1 }, null],
  ])('obeys %s', (_, count, rule, selected) => {
    expect(select(count, rule).selected).toEqual(selected);
  });

  it('beats the greedy choice', () => {
    const greedyFails: PortfolioCandidate[] = [
      { id: 'a', score: 10, cost: 10 },
      { id: 'b', score: 9, cost: 5 },
      { id: 'c', score: 8, cost: 5 },
      { id: 'd', score: 1, cost: 0 },
    ];
    const { selected } = selectPortfolio(greedyFails, { count: 2, rules: [{ kind: 'budget', limit: 10 }] });
    expect(selected).toEqual(['b', 'c']);
  });

  it('counts an unknown attribute in every group, unless told', () => {
    const rule: PortfolioRule = { kind: 'distinct', attribute: 'region' };
    expect(select(3, rule).status).toBe('infeasible');
    const lenient = selectPortfolio(candidates, { count: 3, rules: [rule], unknownAttributes: 'no-group' });
    expect(lenient.selected).toEqual(['a', 'c', 'd']);
  });

  it('prices each rule by what is lost through it alone, and all together', () => {
    const result = select(2, { kind: 'distinct', attribute: 'region' }, { kind: 'exclude', candidate: 'd' });
    expect(result.priceOfRules).toEqual([
      { rule: 'distinct:region', price: 15, without: { selected: ['a', 'b'], total: 175 } },
      { rule: 'exclude:d', price: 0, without: { selected: ['a', 'c'], total: 160 } },
    ]);
    expect(result).toMatchObject({ priceOfAllRules: 15 });
  });

  it('says which rules to give up, with what would be chosen then', () => {
    const result = select(
      2,
      { kind: 'include', candidate: 'a' },
      { kind: 'include', candidate: 'b' },
      { kind: 'distinct', attribute: 'region' },
      { kind: 'at-least', attribute: 'ldc', value: true, count: 1 },
    );
    expect(result).toMatchObject({ status: 'infeasible', reason: 'rules', selected: null, total: null });
    expect(result.status === 'infeasible' && result.relaxations).toEqual(
      [
        { rules: ['include:b'], without: { selected: ['a', 'c'], total: 160 } },
        { rules: ['distinct:region'], without: { selected: ['a', 'b'], total: 175 } },
      ].filter(({ rules }) => rules[0] !== 'include:a'),
    );
  });

  it('finds a set to give up among very many rules', () => {
    const clash = Array.from({ length: 12 }, (_, index): PortfolioRule[] => [
      { kind: 'include', candidate: 'a', id: `in ${index}` },
      { kind: 'exclude', candidate: 'a', id: `out ${index}` },
    ]).flat();
    const result = select(2, ...clash);
    if (result.status === 'optimal') throw new Error('expected no selection');
    expect(result.relaxations).toHaveLength(1);
    const givenUp = result.relaxations[0]?.rules ?? [];
    expect(givenUp).toHaveLength(12);
    expect(select(2, ...clash.filter(({ id }) => !givenUp.includes(id ?? ''))).status).toBe('optimal');
  });

  it('has no runner-up when there is nothing else to choose', () => {
    expect(select(4)).toMatchObject({ total: 305, runnerUp: null });
  });

  it.each([
    [0, 'too-few-candidates'],
    [1, 'too-few-candidates'],
  ])('tells that %d candidates are too few for two', (size, reason) => {
    const result = selectPortfolio(candidates.slice(0, size), { count: 2 });
    expect(result).toMatchObject({ status: 'infeasible', reason, relaxations: [] });
  });

  it('breaks ties by the order of the candidates, whatever the noise in the sums', () => {
    const noisy = [0.5, 0.4, 0.2, 0.1].map((score, index) => ({ id: `${index}`, score }));
    const rules: PortfolioRule[] = [
      { kind: 'not-together', candidates: ['0', '1'] },
      { kind: 'not-together', candidates: ['0', '2'] },
      { kind: 'not-together', candidates: ['1', '3'] },
    ];
    expect(0.4 + 0.2).toBeGreaterThan(0.5 + 0.1);
    expect(selectPortfolio(noisy, { count: 2, rules })).toMatchObject({
      selected: ['0', '3'],
      runnerUp: { selected: ['1', '2'] },
    });
    const allEqual = Array.from({ length: 30 }, (_, index) => ({ id: `${index}`, score: 1 }));
    expect(selectPortfolio(allEqual, { count: 5 }).selected).toEqual(['0', '1', '2', '3', '4']);
    expect(selectPortfolio(allEqual, { count: 5 }).runnerUp?.selected).toEqual(['0', '1', '2', '3', '5']);
  });

  it('does not take part in prototype games', () => {
    const hostile: PortfolioCandidate[] = [
      { id: '__proto__', score: 1, attributes: JSON.parse('{"__proto__": "x", "region": "y"}') },
      { id: 'constructor', score: 2, attributes: { region: 'y' } },
    ];
    const rules: PortfolioRule[] = [{ kind: 'distinct', attribute: '__proto__' }];
    expect(selectPortfolio(hostile, { count: 1, rules }).selected).toEqual(['constructor']);
    expect(codeOf(() => select(1, { kind: 'distinct', attribute: 'toString' }))).toBe('unknown-attribute');
  });

  it.each<[string, () => unknown]>([
    ['bad-count', () => select(0)],
    ['bad-count', () => select(1.5)],
    ['bad-count', () => select(Number.NaN)],
    ['bad-count', () => select(1, { kind: 'at-most', attribute: 'region', count: -1 })],
    [
      'duplicate-id',
      () =>
        selectPortfolio(
          [
            { id: 'a', score: 1 },
            { id: 'a', score: 2 },
          ],
          { count: 1 },
        ),
    ],
    [
      'duplicate-id',
      () => select(1, { kind: 'distinct', attribute: 'region' }, { kind: 'distinct', attribute: 'region' }),
    ],
    ['not-a-finite-number', () => selectPortfolio([{ id: 'a', score: Number.NaN }], { count: 1 })],
    ['not-a-finite-number', () => selectPortfolio([{ id: 'a', score: Infinity }], { count: 1 })],
    [
      'not-a-finite-number',
      () => selectPortfolio([{ id: 'a', score: null as unknown as number }], { count: 1 }),
    ],
    ['not-a-finite-number', () => select(1, { kind: 'budget', limit: Number.NaN })],
    ['negative-cost', () => selectPortfolio([{ id: 'a', score: 1, cost: -1 }], { count: 1 })],
    [
      'missing-cost',
      () => selectPortfolio([{ id: 'a', score: 1 }], { count: 1, rules: [{ kind: 'budget', limit: 1 }] }),
    ],
    ['unknown-attribute', () => select(1, { kind: 'distinct', attribute: 'regoin' })],
    ['unknown-candidate', () => select(1, { kind: 'include', candidate: 'z' })],
    ['unknown-rule', () => select(1, { kind: 'both' } as unknown as PortfolioRule)],
    [
      'unknown-option',
      () => selectPortfolio(candidates, { count: 1, unknownAttributes: 'no' as 'no-group' }),
    ],
    ['bad-tolerance', () => selectPortfolio(candidates, { count: 1, tieTolerance: -1 })],
    [
      'bad-solution',
      () => selectPortfolio(candidates, { count: 2, solver: { name: 's', solve: () => [1, 1] } }),
    ],
    [
      'bad-solution',
      () => selectPortfolio(candidates, { count: 1, solver: { name: 's', solve: () => [9] } }),
    ],
  ])('refuses a broken call: %s', (code, run) => {
    expect(codeOf(run)).toBe(code);
  });

  it('lets nothing but rounding pass a budget', () => {
    const pick = (costs: readonly number[], limit: number) =>
      selectPortfolio(
        costs.map((cost, index) => ({ id: `c${index}`, score: 1, cost })),
        { count: costs.length, rules: [{ kind: 'budget', limit }] },
      ).status;
    expect(pick([0.1, 0.2], 0.3)).toBe('optimal');
    expect(pick([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], 1)).toBe('optimal');
    expect(pick([500_000_000, 500_000_000], 1_000_000_000)).toBe('optimal');
    expect(pick([500_000_000, 500_000_001], 1_000_000_000)).toBe('infeasible');
    expect(pick([1e-10], 0)).toBe('infeasible');
  });

  it('refuses more than it can look at', () => {
    const many = Array.from({ length: 20_001 }, (_, index) => ({ id: `c${index}`, score: 1 }));
    const call = (candidates: typeof many, count: number) => () => selectPortfolio(candidates, { count });
    expect(call(many, 1)).toThrow(expect.objectContaining({ code: 'too-many' }));
    expect(call(many.slice(0, 3), 1001)).toThrow(expect.objectContaining({ code: 'too-many' }));
  });
});
