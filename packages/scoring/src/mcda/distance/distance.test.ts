import type { Issue } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { weightedSum } from '../aggregate/weighted-sum.ts';
import { normalise } from '../normalise/normalise.ts';
import { rank } from '../rank/rank.ts';
import { compromise } from './compromise.ts';
import { spotis } from './spotis.ts';
import { topsis } from './topsis.ts';
import { vikor } from './vikor.ts';

const up = ['maximise', 'maximise'] as const;

describe('topsis', () => {
  it('computes closeness by hand', () => {
    // Two criteria scaled by max: (0.5, 1), (1, 0.5), (0.5, 0.5); ideal (1, 1), anti-ideal (0.5, 0.5).
    const { scores, ideal, antiIdeal } = topsis(
      [
        [1, 2],
        [2, 1],
        [1, 1],
      ],
      up,
      [1, 1],
      { normalisation: 'max' },
    );
    expect(scores).toEqual([0.5, 0.5, 0]);
    expect([ideal, antiIdeal]).toEqual([
      [1, 1],
      [0.5, 0.5],
    ]);
  });

  it('gives costs the smallest value as ideal, with the same scores as complements', () => {
    const matrix = [
      [3, 40],
      [5, 10],
      [4, 25],
    ];
    const directions = ['maximise', 'minimise'] as const;
    const kept = topsis(matrix, directions, [1, 2]);
    const turned = topsis(matrix, directions, [1, 2], { costs: 'complement' });
    expect(kept.ideal[1]).toBeLessThan(kept.antiIdeal[1] as number);
    for (const [index, score] of kept.scores.entries()) expect(turned.scores[index]).toBeCloseTo(score, 13);
  });

  it('puts alternatives that are all alike half way', () => {
    expect(topsis([[1, 2]], up, [1, 1]).scores).toEqual([0.5]);
    expect(
      topsis(
        [
          [1, 2],
          [1, 2],
        ],
        up,
        [1, 1],
      ).scores,
    ).toEqual([0.5, 0.5]);
  });

  it('refuses gaps', () => {
    expect(() => topsis([[1, null as unknown as number]], up, [1, 1])).toThrow(
      expect.objectContaining({ code: 'missing-value', path: ['matrix', 0, 1] }),
    );
  });
});

describe('vikor', () => {
  it('computes its measures by hand', () => {
    const { s, r, q, ranks } = vikor(
      [
        [0, 10],
        [10, 0],
        [6, 6],
      ],
      up,
      [1, 3],
    );
    expect(s).toEqual([0.25, 0.75, 0.4]);
    expect(r).toEqual([0.25, 0.75, 0.3]);
    expect(q[0]).toBe(0);
    expect(q[1]).toBe(1);
    expect(q[2]).toBeCloseTo(0.5 * (0.15 / 0.5) + 0.5 * (0.05 / 0.5), 13);
    expect(ranks).toEqual([1, 3, 2]);
  });

  it('gives equal sums and regrets one figure, not one that is off by rounding', () => {
    const { q } = vikor(
      [
        [3, 8, 5, 3],
        [5, 6, 6, 10],
        [1, 6, 7, 4],
      ],
      ['minimise', 'maximise', 'maximise', 'maximise'],
      [2, 4, 2, 4],
    );
    expect(q).toEqual([0, 0, 0.5]);
    expect(rank(q, { best: 'lowest' })).toEqual([1, 1, 3]);
  });

  it('stays finite with constant criteria, zero weights, alike alternatives and a single one', () => {
    const issues: Issue[] = [];
    const onIssue = (issue: Issue) => issues.push(issue);
    expect(
      vikor(
        [
          [1, 5],
          [2, 5],
        ],
        up,
        [1, 1],
        { onIssue },
      ).q,
    ).toEqual([1, 0]);
    expect(issues.map(({ path }) => path)).toEqual([['matrix', 1]]);
    expect(
      vikor(
        [
          [1, 5],
          [2, 4],
        ],
        up,
        [1, 0],
      ).q,
    ).toEqual([1, 0]);
    expect(
      vikor(
        [
          [1, 1],
          [1, 1],
        ],
        up,
        [1, 1],
      ),
    ).toMatchObject({ q: [0, 0], compromise: [0, 1] });
    expect(vikor([[1, 1]], up, [1, 1])).toMatchObject({ q: [0], compromise: [0], acceptableAdvantage: true });
  });

  it('proposes the first alone, the first two, or all that are too close', () => {
    expect(vikor([[10], [0]], ['maximise'], [1]).compromise).toEqual([0]);
    expect(vikor([[10], [9.9], [0]], ['maximise'], [1]).compromise).toEqual([0, 1]);
    // A clear lead by q of one that is first by neither s nor r.
    expect(compromise([0.3, 0.2, 0.9], [0.3, 0.2, 0.9], [0, 0.6, 1])).toEqual({
      acceptableAdvantage: true,
      acceptableStability: false,
      compromise: [0, 1],
    });
  });

  it('refuses a weight v outside 0 to 1', () => {
    expect(() => vikor([[1]], ['maximise'], [1], { v: 2 })).toThrow(
      expect.objectContaining({ code: 'out-of-range' }),
    );
  });
});

describe('spotis', () => {
  it('measures the weighted distance to the ideal', () => {
    const bounds = [
      { lower: 0, upper: 10 },
      { lower: 0, upper: 100, ideal: 50 },
    ];
    const scores = spotis(
      [
        [10, 50],
        [0, 0],
        [5, 100],
      ],
      ['minimise', 'maximise'],
      [1, 3],
      bounds,
    );
    expect(scores).toEqual([0.25, 0.375, 0.5]);
  });

  it('reproduces its worked example', () => {
    // Numbers from Dezert and others, FUSION 2020, example 1.
    const matrix = [
      [10.5, -3.1, 1.7],
      [-4.7, 0, 3.4],
      [8.1, 0.3, 1.3],
      [3.2, 7.3, -5.3],
    ];
    const bounds = [
      { lower: -5, upper: 12 },
      { lower: -6, upper: 10 },
      { lower: -8, upper: 5 },
    ];
    const scores = spotis(matrix, ['maximise', 'minimise', 'maximise'], [0.2, 0.3, 0.5], bounds);
    for (const [index, score] of [0.1989, 0.3705, 0.3063, 0.7491].entries()) {
      expect(scores[index]).toBeCloseTo(score, 4);
    }
  });

  it('refuses bounds without width', () => {
    expect(() => spotis([[1]], ['maximise'], [1], [{ lower: 1, upper: 1 }])).toThrow(
      expect.objectContaining({ code: 'bad-bounds' }),
    );
  });
});

describe('rank reversal', () => {
  // The last alternative is last under every method; only the methods that look at it change their winner.
  const goalposts = [
    { lower: 0, upper: 10 },
    { lower: 0, upper: 10 },
  ];
  const all = [
    [9, 4],
    [5, 6.5],
    [6, 0],
  ];
  const fewer = all.slice(0, 2);
  const winner = (scores: readonly number[]) => rank(scores).indexOf(1);

  it('happens under min-max', () => {
    const score = (rows: number[][]) => weightedSum(normalise(rows, up, 'minmax'), [0.45, 0.55]);
    expect(winner(score(all))).toBe(0);
    expect(winner(score(fewer))).toBe(1);
  });

  it('happens under TOPSIS', () => {
    const score = (rows: number[][]) => topsis(rows, up, [0.45, 0.55], { normalisation: 'minmax' }).scores;
    expect(winner(score(all))).toBe(0);
    expect(winner(score(fewer))).toBe(1);
  });

  it('cannot happen with fixed goalposts or bounds', () => {
    const score = (rows: number[][]) =>
      weightedSum(normalise(rows, up, 'goalposts', { goalposts }), [0.45, 0.55]);
    expect(score(fewer)).toEqual(score(all).slice(0, 2));
    const distance = (rows: number[][]) => spotis(rows, up, [0.45, 0.55], goalposts);
    expect(distance(fewer)).toEqual(distance(all).slice(0, 2));
  });
});
