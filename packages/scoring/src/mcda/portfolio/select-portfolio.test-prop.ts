import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../robustness/random.ts';
import type { PortfolioCandidate } from './candidate.ts';
import type { PortfolioRule } from './rule.ts';
import { selectPortfolio } from './select-portfolio.ts';
import type { PortfolioSolver } from './solver.ts';
import { solveOnce, yalps } from './yalps.fixture.ts';

const attributes = fc.record({
  region: fc.constantFrom('Africa', 'Europe', 'Americas', null),
  income: fc.constantFrom('LIC', 'LMIC', 'UMIC'),
  ldc: fc.boolean(),
});
const candidatesOf = (size: number, score: fc.Arbitrary<number>) =>
  fc
    .array(fc.record({ score, attributes, cost: fc.integer({ min: 0, max: 9 }) }), {
      minLength: 1,
      maxLength: size,
    })
    .map((list) => list.map((one, position) => ({ id: `c${position}`, ...one })));
const ruleOf = (size: number): fc.Arbitrary<PortfolioRule> => {
  const candidate = fc.integer({ min: 0, max: size - 1 }).map((position) => `c${position}`);
  return fc.oneof(
    fc.constant({ kind: 'distinct', attribute: 'region' } as const),
    fc.record({
      kind: fc.constant('at-most' as const),
      attribute: fc.constant('income'),
      count: fc.integer({ min: 0, max: 3 }),
    }),
    fc.record({
      kind: fc.constant('at-least' as const),
      attribute: fc.constantFrom('ldc', 'region'),
      value: fc.constantFrom(true, 'Africa'),
      count: fc.integer({ min: 0, max: 3 }),
    }),
    fc.record({ kind: fc.constantFrom('include' as const, 'exclude' as const), candidate }),
    fc.record({
      kind: fc.constant('not-together' as const),
      candidates: fc.array(candidate, { minLength: 2, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('budget' as const), limit: fc.integer({ min: 0, max: 30 }) }),
  );
};

interface Problem {
  readonly candidates: PortfolioCandidate[];
  readonly count: number;
  readonly rules: PortfolioRule[];
}
const problems = (size: number, score: fc.Arbitrary<number>): fc.Arbitrary<Problem> =>
  candidatesOf(size, score).chain((candidates) =>
    fc.record({
      candidates: fc.constant(candidates),
      count: fc.integer({ min: 1, max: 4 }),
      rules: fc
        .array(ruleOf(candidates.length), { maxLength: 4 })
        .map((rules) => rules.map((rule, index) => ({ ...rule, id: `rule ${index}` }))),
    }),
  );

/** Written without the library's model: looks at each rule in plain words. */
const obeys = (chosen: readonly PortfolioCandidate[], rule: PortfolioRule): boolean => {
  const facts = chosen.map((one) => one.attributes as Record<string, string | boolean | null>);
  const capped = (attribute: string, count: number) => {
    const unknown = facts.filter((fact) => fact[attribute] === null).length;
    const known = new Set(facts.map((fact) => fact[attribute]).filter((value) => value !== null));
    const heads = [...known].map(
      (value) => facts.filter((fact) => fact[attribute] === value).length + unknown,
    );
    return Math.max(unknown, ...heads) <= count;
  };
  switch (rule.kind) {
    case 'distinct':
      return capped(rule.attribute, 1);
    case 'at-most':
      return capped(rule.attribute, rule.count);
    case 'at-least':
      return facts.filter((fact) => fact[rule.attribute] === rule.value).length >= rule.count;
    case 'include':
      return chosen.some(({ id }) => id === rule.candidate);
    case 'exclude':
      return !chosen.some(({ id }) => id === rule.candidate);
    case 'not-together':
      return chosen.filter(({ id }) => rule.candidates.includes(id)).length <= 1;
    case 'budget':
      return chosen.reduce((sum, { cost = 0 }) => sum + cost, 0) <= rule.limit;
  }
};

const selections = <Item>(items: readonly Item[], count: number, from = 0): Item[][] =>
  count === 0
    ? [[]]
    : items
        .slice(from)
        .flatMap((item, offset) =>
          selections(items, count - 1, from + offset + 1).map((rest) => [item, ...rest]),
        );

/** All selections that obey, the best first; equal totals in the order of the candidates. */
const enumerate = ({ candidates, count, rules }: Problem) =>
  selections(candidates, count)
    .filter((chosen) => rules.every((rule) => obeys(chosen, rule)))
    .map((chosen) => ({
      selected: chosen.map(({ id }) => id),
      total: chosen.reduce((sum, { score }) => sum + score, 0),
    }))
    .sort((left, right) => right.total - left.total);

const solved = ({ candidates, count, rules }: Problem, solver?: PortfolioSolver) =>
  selectPortfolio(candidates, { count, rules, ...(solver === undefined ? {} : { solver }) });

const whole = fc.integer({ min: -5, max: 12 });

describe('selectPortfolio', () => {
  it('finds what enumeration finds, ties and runner-up included', () => {
    fc.assert(
      fc.property(problems(9, whole), (problem) => {
        const [best, next] = enumerate(problem);
        const result = solved(problem);
        expect(result.selected).toEqual(best?.selected ?? null);
        expect(result.total).toBe(best?.total ?? null);
        expect(result.runnerUp).toEqual(best === undefined ? null : (next ?? null));
      }),
      { numRuns: 1500 },
    );
  });

  it('agrees with a linear programming package', () => {
    fc.assert(
      fc.property(problems(9, whole), (problem) => {
        expect(solved(problem, yalps)).toEqual(solved(problem));
      }),
      { numRuns: 250 },
    );
  });

  it.each([1, 2, 3, 4, 5, 6])('agrees with it where a plain bound is not enough (%d)', (seed) => {
    const random = createRandom(seed);
    const pick = <Item>(items: readonly Item[]): Item =>
      items[Math.floor(random.next() * items.length)] as Item;
    const candidates = Array.from({ length: 120 }, (_, position) => ({
      id: `c${position}`,
      score: random.next() * 100,
      cost: Math.ceil(random.next() * 100),
      attributes: {
        region: pick(['Africa', 'Americas', 'Asia-Pacific', 'Europe']),
        income: pick(['LIC', 'LMIC', 'UMIC']),
        ldc: random.next() < 0.2,
      },
    }));
    const rules: PortfolioRule[] = [
      { kind: 'at-most', attribute: 'region', count: 2 },
      { kind: 'at-most', attribute: 'income', count: 3 },
      { kind: 'at-least', attribute: 'ldc', value: true, count: 3 },
      { kind: 'budget', limit: 180 },
    ];
    const reference = solveOnce(yalps, { candidates, count: 7, rules });
    const found = solved({ candidates, count: 7, rules });
    expect(reference).toEqual(found.selected);
  });

  it('prices every rule at 0 or more, and at what enumeration finds without it', () => {
    fc.assert(
      fc.property(problems(8, whole), (problem) => {
        const result = solved(problem);
        if (result.status === 'infeasible') return;
        for (const [index, { price, without }] of result.priceOfRules.entries()) {
          const [best] = enumerate({
            ...problem,
            rules: problem.rules.filter((_, other) => other !== index),
          });
          expect(price).toBe((best?.total ?? Number.NaN) - result.total);
          expect(price).toBeGreaterThanOrEqual(0);
          expect(without).toEqual(best);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('names the smallest sets of rules to give up', () => {
    fc.assert(
      fc.property(problems(6, whole), (problem) => {
        const result = solved(problem);
        if (result.status === 'optimal') return;
        if (result.reason === 'too-few-candidates') {
          expect(problem.candidates.length).toBeLessThan(problem.count);
          return;
        }
        const without = (ids: readonly string[]) =>
          enumerate({ ...problem, rules: problem.rules.filter(({ id }) => !ids.includes(id ?? '')) });
        const ids = problem.rules.map(({ id }) => id ?? '');
        const size =
          ids.findIndex((_, index) => selections(ids, index + 1).some((set) => without(set).length > 0)) + 1;
        const expected = selections(ids, size).filter((set) => without(set).length > 0);
        expect(result.relaxations.map(({ rules }) => rules)).toEqual(expected);
        expect(result.relaxations.map((one) => one.without)).toEqual(expected.map((set) => without(set)[0]));
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves its input alone and answers the same twice', () => {
    fc.assert(
      fc.property(problems(9, whole), (problem) => {
        const before = structuredClone(problem);
        expect(solved(problem)).toEqual(solved(problem));
        expect(problem).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});
