import { describe, expect, it } from 'vitest';
import type { PortfolioRule } from '../rule.ts';
import { preparePortfolio } from './prepare.ts';
import { smallestRelaxations } from './relaxations.ts';

const members = ['a', 'b', 'c'].map((id) => ({ id, attributes: {} }));
const scores = Float64Array.from([3, 2, 1]);
const find = (count: number, rules: readonly PortfolioRule[]) =>
  smallestRelaxations(preparePortfolio(members, { count, rules }), scores).map(({ leftOut, best }) => ({
    leftOut: [...leftOut],
    positions: best.positions,
  }));
const include = (candidate: string, id = `in ${candidate}`): PortfolioRule => ({
  kind: 'include',
  candidate,
  id,
});
const exclude = (candidate: string, id = `out ${candidate}`): PortfolioRule => ({
  kind: 'exclude',
  candidate,
  id,
});

describe('smallestRelaxations', () => {
  it('finds every single rule whose absence is enough, and no larger set', () => {
    expect(find(2, [include('c'), exclude('b'), exclude('c')])).toEqual([
      { leftOut: [2], positions: [0, 2] },
    ]);
  });

  it('finds every pair where no single rule is enough', () => {
    const rules = [include('a'), exclude('a'), include('b'), exclude('b')];
    expect(find(2, rules)).toEqual([
      { leftOut: [0, 3], positions: [1, 2] },
      { leftOut: [1, 2], positions: [0, 2] },
      { leftOut: [1, 3], positions: [0, 1] },
    ]);
    expect(find(3, rules)).toEqual([{ leftOut: [1, 3], positions: [0, 1, 2] }]);
  });

  it('finds none where there are too few candidates, whatever the rules', () => {
    expect(find(4, [include('a')])).toEqual([]);
    expect(find(4, [])).toEqual([]);
  });

  it('takes back every rule that it can where there are too many sets to try', () => {
    const rules = Array.from({ length: 14 }, (_, index) => [
      include('a', `in ${index}`),
      exclude('a', `out ${index}`),
    ]).flat();
    const [only, ...others] = find(1, rules);
    expect(others).toEqual([]);
    // The first rule is taken back, so that all of the other side stay out.
    expect(only?.leftOut).toEqual(Array.from({ length: 14 }, (_, index) => 2 * index + 1));
    expect(only?.positions).toEqual([0]);
  });
});
