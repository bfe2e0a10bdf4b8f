import { describe, expect, it } from 'vitest';
import type { PortfolioMember } from '../candidate.ts';
import type { PortfolioRule } from '../rule.ts';
import { rowsOfRule } from './rows-of-rule.ts';

const members: readonly PortfolioMember[] = [
  { id: 'a', cost: 1, attributes: { region: null, languages: ['en', 'fr', 'en'] } },
  { id: 'b', cost: 2, attributes: { region: 'Africa', languages: ['fr'] } },
  { id: 'c', cost: 3, attributes: { region: 'Americas', languages: [] } },
  { id: 'd', cost: 4, attributes: { region: 'Africa' } },
  { id: 'e', cost: 5 },
];
const path = ['rules', 7];
const rowsOf = (rule: PortfolioRule, policy: 'every-group' | 'no-group' = 'no-group', of = members) =>
  rowsOfRule(rule, of, policy, path);
const cap = (positions: readonly number[], max: number, min = 0) => ({
  members: positions,
  coefficients: positions.map(() => 1),
  min,
  max,
});

describe('rowsOfRule', () => {
  it.each<[PortfolioRule, ReturnType<typeof cap>[], ReturnType<typeof cap>[]]>([
    [
      { kind: 'distinct', attribute: 'region' },
      [cap([1, 3], 1)],
      [cap([0, 1, 3, 4], 1), cap([0, 2, 4], 1), cap([0, 4], 1)],
    ],
    [{ kind: 'at-most', attribute: 'region', count: 2 }, [], [cap([0, 1, 3, 4], 2), cap([0, 2, 4], 2)]],
    [
      { kind: 'at-most', attribute: 'languages', count: 1 },
      [cap([0, 1], 1)],
      [cap([0, 3, 4], 1), cap([0, 1, 3, 4], 1), cap([3, 4], 1)],
    ],
    [
      { kind: 'at-most', attribute: 'region', value: 'Africa', count: 1 },
      [cap([1, 3], 1)],
      [cap([0, 1, 3, 4], 1)],
    ],
    [
      { kind: 'at-most', attribute: 'region', value: ['Americas', 'Africa', 'CIS'], count: 0 },
      [cap([1, 2, 3], 0)],
      [cap([0, 1, 2, 3, 4], 0)],
    ],
    [
      { kind: 'at-least', attribute: 'languages', value: ['fr', 'en'], count: 1 },
      [cap([0, 1], Infinity, 1)],
      [cap([0, 1], Infinity, 1)],
    ],
    [{ kind: 'include', candidate: 'c' }, [cap([2], Infinity, 1)], [cap([2], Infinity, 1)]],
    [{ kind: 'exclude', candidate: 'c' }, [cap([2], 0)], [cap([2], 0)]],
    [{ kind: 'not-together', candidates: ['d', 'a', 'd', 'b'] }, [cap([0, 1, 3], 1)], [cap([0, 1, 3], 1)]],
  ])('writes %o', (rule, known, everyGroup) => {
    expect(rowsOf(rule)).toEqual(known);
    const sorted = rowsOf(rule, 'every-group');
    expect(sorted).toHaveLength(everyGroup.length);
    expect(sorted).toEqual(expect.arrayContaining(everyGroup));
  });

  it('lets costs come to the limit, and rounding pass', () => {
    const [row] = rowsOf({ kind: 'budget', limit: 10 });
    expect(row).toMatchObject({ members: [0, 1, 2, 3, 4], coefficients: [1, 2, 3, 4, 5], min: 0 });
    expect(row?.max).toBeGreaterThan(10);
    expect(row?.max).toBeLessThan(10 + 1e-6);
    const [negative] = rowsOf({ kind: 'budget', limit: -10 });
    expect(negative?.max).toBeGreaterThan(-10);
    expect(rowsOf({ kind: 'budget', limit: 0 })[0]?.max).toBe(0);
  });

  it('asks nothing of nobody', () => {
    expect(rowsOf({ kind: 'distinct', attribute: 'region' }, 'every-group', [])).toEqual([]);
  });

  it.each<[PortfolioRule, object]>([
    [
      { kind: 'at-most', attribute: 'region', count: -1 },
      { code: 'bad-count', path: [...path, 'count'] },
    ],
    [
      { kind: 'at-least', attribute: 'region', value: 'CIS', count: -1 },
      { code: 'bad-count', path: [...path, 'count'] },
    ],
    [
      { kind: 'budget', limit: Number.NaN },
      { code: 'not-a-finite-number', path: [...path, 'limit'] },
    ],
    [
      { kind: 'distinct', attribute: 'regoin' },
      { code: 'unknown-attribute', path: [...path, 'attribute'], details: { got: 'regoin' } },
    ],
    [
      { kind: 'include', candidate: 'z' },
      { code: 'unknown-candidate', path, details: { got: 'z' } },
    ],
    [{ kind: 'both' } as unknown as PortfolioRule, { code: 'unknown-rule', path }],
  ])('tells where %o is wrong', (rule, error) => {
    expect(() => rowsOf(rule)).toThrow(expect.objectContaining(error));
  });

  it('names the candidate whose cost is missing', () => {
    const withoutCost = [...members, { id: 'free' }];
    expect(() => rowsOf({ kind: 'budget', limit: 1 }, 'no-group', withoutCost)).toThrow(
      expect.objectContaining({ code: 'missing-cost', path, details: { got: 'free' } }),
    );
  });
});
