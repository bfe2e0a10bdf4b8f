import assert from 'node:assert/strict';
import { geometricMean } from '../aggregate/geometric-mean.ts';
import { harmonicMean } from '../aggregate/harmonic-mean.ts';
import { powerMean } from '../aggregate/power-mean.ts';
import { weightedMean } from '../aggregate/weighted-mean.ts';
import { weightedSum } from '../aggregate/weighted-sum.ts';
import { topsis } from '../distance/topsis.ts';
import { vikor } from '../distance/vikor.ts';
import { normalise } from '../normalise/normalise.ts';
import { rank } from '../rank/rank.ts';
import { directionsOf, expectWithin, type ReferenceCase } from './reference-cases.fixture.ts';

interface Reversal {
  readonly with_all_four: { scores: number[]; ranks: number[] };
  readonly without_last: { scores: number[]; ranks: number[] };
  readonly winner_with: number;
  readonly winner_without: number;
  readonly fixed_goalposts_1_10?: { scores: number[]; ranks: number[] };
}

/** The method under the trap, as a function from rows to scores of which `best` is first. */
const methodOf = (c: ReferenceCase<Reversal>) => {
  const directions = directionsOf(c);
  if (c.id.includes('vikor')) {
    return { best: 'lowest', scores: (rows: number[][]) => vikor(rows, directions, c.weights).q } as const;
  }
  const normalisation = c.id.endsWith('vector') ? 'vector' : 'minmax';
  return {
    best: 'highest',
    scores: (rows: number[][]): readonly number[] =>
      c.id.includes('topsis')
        ? topsis(rows, directions, c.weights, { normalisation }).scores
        : weightedSum(normalise(rows, directions, normalisation), c.weights),
  } as const;
};

type Winner = { scores: number[]; winner: number };

export const trapRunners = {
  trap_rank_reversal: (c: ReferenceCase<Reversal>) => {
    const { best, scores } = methodOf(c);
    const { expected } = c;
    const all = scores(c.matrix);
    const fewer = scores(c.matrix.slice(0, -1));
    expectWithin(all, expected.with_all_four.scores, c);
    expectWithin(fewer, expected.without_last.scores, c);
    assert.equal(rank(all, { best }).indexOf(1), expected.winner_with);
    assert.equal(rank(fewer, { best }).indexOf(1), expected.winner_without);
    assert.deepEqual(rank(all, { best }), expected.with_all_four.ranks);
    assert.deepEqual(rank(fewer, { best }), expected.without_last.ranks);
    if (!expected.fixed_goalposts_1_10) return;
    const goalposts = c.weights.map(() => ({ lower: 1, upper: 10 }));
    const fixed = (rows: number[][]) =>
      weightedSum(normalise(rows, directionsOf(c), 'goalposts', { goalposts }), c.weights);
    expectWithin(fixed(c.matrix), expected.fixed_goalposts_1_10.scores, c);
    assert.deepEqual(rank(fixed(c.matrix)), expected.fixed_goalposts_1_10.ranks);
    assert.deepEqual(fixed(c.matrix.slice(0, -1)), fixed(c.matrix).slice(0, -1));
  },
  trap_compensability: (c: ReferenceCase<Record<string, number[]>>) => {
    const { matrix, weights, expected } = c;
    expectWithin(
      matrix.map((row) => weightedMean(row, weights)),
      expected['arithmetic'],
      c,
    );
    expectWithin(
      matrix.map((row) => geometricMean(row, weights)),
      expected['geometric'],
      c,
    );
    expectWithin(
      matrix.map((row) => harmonicMean(row, weights)),
      expected['harmonic'],
      c,
    );
    expectWithin(
      matrix.map((row) => powerMean(row, weights, Number.NEGATIVE_INFINITY)),
      expected['minimum'],
      c,
    );
  },
  trap_double_counting: (
    c: ReferenceCase<{ without_copy: Winner; with_copy: Winner }, { copy_of: number }>,
  ) => {
    const { without_copy, with_copy } = c.expected;
    const before = c.matrix.map((row) => weightedMean(row));
    const after = c.matrix.map((row) => weightedMean([...row, row[c.parameters.copy_of] as number]));
    expectWithin(before, without_copy.scores, c);
    expectWithin(after, with_copy.scores, c);
    assert.equal(rank(before).indexOf(1), without_copy.winner);
    assert.equal(rank(after).indexOf(1), with_copy.winner);
  },
};
