import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedSum } from '../aggregate/weighted-sum.ts';
import { dominance } from '../diagnose/dominance.ts';
import { topsis } from '../distance/topsis.ts';
import { vikor } from '../distance/vikor.ts';
import { type Problem, problemsOf } from '../internal/matrices.fixture.ts';
import { normalise } from '../normalise/normalise.ts';
import { copeland } from './copeland.ts';
import { electreI } from './electre-i.ts';
import { outrankingShares } from './outranking-shares.ts';
import { prometheeII } from './promethee-ii.ts';

const problems = problemsOf(fc);

const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

/** Every method as scores of which more is better. */
const methods: [string, (problem: Problem) => readonly number[]][] = [
  [
    'weightedSum',
    ({ matrix, directions, weights }) =>
      weightedSum(normalise(matrix, directions, 'minmax'), weights, { rescaleWeights: true }),
  ],
  ['topsis', ({ matrix, directions, weights }) => topsis(matrix, directions, weights).scores],
  ['vikor s', ({ matrix, directions, weights }) => vikor(matrix, directions, weights).s.map((s) => -s)],
  ['vikor q', ({ matrix, directions, weights }) => vikor(matrix, directions, weights).q.map((q) => -q)],
  [
    'prometheeII',
    ({ matrix, directions, weights }) =>
      prometheeII(matrix, directions, weights, { preference: { type: 'linear', q: 1, p: 30 } }).net,
  ],
  ['copeland', ({ matrix, directions, weights }) => copeland(matrix, directions, weights).scores],
];

describe.each(methods)('%s', (name, scores) => {
  const expectNear = (actual: readonly number[], expected: readonly number[]) => {
    for (const [index, value] of expected.entries()) expect(actual[index]).toBeCloseTo(value, 9);
  };

  it('does not depend on the scale of the weights', () => {
    fc.assert(
      fc.property(problems, fc.constantFrom(0.125, 3, 40), (problem, k) => {
        const scaled = { ...problem, weights: problem.weights.map((weight) => weight * k) };
        expectNear(scores(scaled), scores(problem));
      }),
    );
  });

  it('follows a permutation of alternatives and of criteria', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const rows = { ...problem, matrix: [...problem.matrix].reverse() };
        expectNear([...scores(rows)].reverse(), scores(problem));
        const columns = {
          matrix: problem.matrix.map((row) => [...row].reverse()),
          directions: [...problem.directions].reverse(),
          weights: [...problem.weights].reverse(),
        };
        expectNear(scores(columns), scores(problem));
      }),
    );
  });

  it('never puts a dominated alternative above the one that dominates it', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const result = scores(problem);
        const { dominatedBy } = dominance(problem.matrix, problem.directions);
        for (const [k, rivals] of dominatedBy.entries()) {
          for (const i of rivals) expect(result[i]).toBeGreaterThanOrEqual((result[k] as number) - 1e-9);
        }
      }),
    );
  });

  it('gives a criterion of weight 0 no say', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const more: Problem = {
          matrix: problem.matrix.map((row, index) => [...row, index * 7]),
          directions: [...problem.directions, 'maximise'],
          weights: [...problem.weights, 0],
        };
        expectNear(scores(more), scores(problem));
        expect(scores(more).every(Number.isFinite), name).toBe(true);
      }),
    );
  });
});

describe('bounds', () => {
  it('hold for every method', () => {
    fc.assert(
      fc.property(problems, ({ matrix, directions, weights }) => {
        for (const score of topsis(matrix, directions, weights).scores) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        const { s, r, q } = vikor(matrix, directions, weights);
        for (const [index, value] of s.entries()) {
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
          expect(r[index]).toBeLessThanOrEqual(value + 1e-12);
          expect(q[index]).toBeLessThanOrEqual(1);
        }
        const { net, positive, negative } = prometheeII(matrix, directions, weights);
        expect(sum(net)).toBeCloseTo(0, 9);
        expect(Math.max(...positive, ...negative)).toBeLessThanOrEqual(1 + 1e-12);
        const { scores } = copeland(matrix, directions, weights);
        const outranking = outrankingShares(matrix, directions, weights);
        expect(sum(scores)).toBe(0);
        for (const [i, row] of outranking.entries()) {
          for (const [k, share] of row.entries()) {
            if (share !== null) expect(share + (outranking[k]?.[i] as number)).toBeCloseTo(1, 12);
          }
        }
      }),
    );
  });

  it('hold for the kernel of ELECTRE I', () => {
    fc.assert(
      fc.property(problems, ({ matrix, directions, weights }) => {
        const { kernel, undecided, outranks } = electreI(matrix, directions, weights);
        for (const a of kernel) for (const b of kernel) expect(outranks[a]?.[b]).toBe(false);
        for (const index of matrix.keys()) {
          if (kernel.includes(index) || undecided.includes(index)) continue;
          expect(kernel.some((member) => outranks[member]?.[index])).toBe(true);
        }
      }),
    );
  });
});
