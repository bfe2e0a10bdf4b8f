import {
  aggregateTree,
  dominance,
  geometricMean,
  nearDuplicates,
  normalise,
  rank,
  vikor,
  weightedMean,
  weightedSum,
} from '@osee/scoring/mcda';
import { describe, expect, it } from 'vitest';

const up = ['maximise', 'maximise'] as const;

describe('traps', () => {
  it('VIKOR can change its winner when the last alternative leaves; fixed goalposts cannot', () => {
    const all = [
      [9, 4],
      [5, 6.5],
      [6, 0],
    ];
    const fewer = all.slice(0, 2);
    const first = (rows: number[][]) => vikor(rows, up, [0.45, 0.55]).ranks.indexOf(1);
    expect([first(all), first(fewer)]).toEqual([0, 1]);
  });

  it('a copied criterion counts twice and flips the winner, and is found', () => {
    const rows = [
      [10, 1],
      [2, 8],
      [5, 5],
    ];
    const doubled = rows.map(([a = 0, b = 0]) => [a, b, b]);
    const winner = (matrix: number[][]) => rank(matrix.map((row) => weightedMean(row))).indexOf(1);
    expect([winner(rows), winner(doubled)]).toEqual([0, 1]);
    expect(nearDuplicates(doubled).some(({ first, second }) => first === 1 && second === 2)).toBe(true);
  });

  it('the reciprocal of a small cost drowns everything else; turning it round linearly does not', () => {
    const matrix = [
      [0.01, 20],
      [1, 90],
      [2, 95],
    ];
    const directions = ['minimise', 'maximise'] as const;
    const score = (costs: 'reciprocal' | 'negate') =>
      weightedSum(normalise(matrix, directions, 'minmax', { costs }), [0.45, 0.55]);
    const gap = ([, second = 0, third = 0]: number[]) => Math.abs(second - third);
    const reciprocal = normalise(matrix, directions, 'minmax', { costs: 'reciprocal' }).map(([cost]) => cost);
    expect(reciprocal[1]).toBeLessThan(0.01);
    expect(gap(score('reciprocal'))).toBeLessThan(gap(score('negate')));
  });

  it('one zero decides a geometric mean, and so does the floor that is put under it', () => {
    const strong = [0, 1, 1];
    const middling = [0.3, 0.3, 0.3];
    expect(geometricMean(strong)).toBe(0);
    const lead = (floor: number) =>
      geometricMean(strong, undefined, { floor }) - geometricMean(middling, undefined, { floor });
    expect(lead(0.001)).toBeLessThan(0);
    expect(lead(0.1)).toBeGreaterThan(0);
  });

  it('an arithmetic mean lets a strong criterion pay for a failed one; the geometric mean does not', () => {
    const rows = [
      [10, 1],
      [5.2, 5.2],
    ];
    expect(rank(rows.map((row) => weightedMean(row)))).toEqual([1, 2]);
    expect(rank(rows.map((row) => geometricMean(row)))).toEqual([2, 1]);
  });

  it('rounding before ranking makes ties that are none', () => {
    const scores = [0.7361, 0.7364];
    expect(rank(scores)).toEqual([2, 1]);
    expect(rank(scores.map((score) => Number(score.toFixed(3))))).toEqual([1, 1]);
  });

  it('skipping a weak branch that is unknown lifts an alternative to the top', () => {
    const tree = {
      id: 'index',
      children: [
        { id: 'strong', children: [{ id: 'a' }, { id: 'b' }] },
        { id: 'weak', children: [{ id: 'c' }, { id: 'd' }] },
      ],
    };
    const rival = aggregateTree(tree, { a: 0.7, b: 0.7, c: 0.6, d: 0.6 });
    const gaps = { a: 0.9, b: 0.9, c: null, d: 0.1 };
    const dropped = aggregateTree(tree, gaps, { missing: 'renormalise', minimumCoverage: 0.5 });
    const dropping = { ...gaps, d: null };
    const lifted = aggregateTree(tree, dropping, { missing: 'renormalise', minimumCoverage: 0.5 });
    expect(dropped.value).toBeLessThan(rival.value ?? 0);
    expect(lifted.value).toBeGreaterThan(rival.value ?? 1);
    const safe = aggregateTree(tree, dropping);
    expect(safe.value).toBeNull();
    expect([safe.worst, safe.best]).toEqual([0.45, 0.95]);
    expect(rank([rival.value, safe.value])).toEqual([1, null]);
  });

  it('a dominated alternative is never first, whatever the weights', () => {
    const rows = [
      [3, 4],
      [3, 3],
      [1, 9],
    ];
    expect(dominance(rows, up).dominated).toEqual([1]);
    for (let weight = 0; weight <= 1; weight += 0.05) {
      const ranks = rank(weightedSum(rows, [weight, 1 - weight]), { ties: 'max' });
      expect(ranks[1]).toBeGreaterThan(1);
    }
  });
});
