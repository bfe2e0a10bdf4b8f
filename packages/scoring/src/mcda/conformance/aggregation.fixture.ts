import assert from 'node:assert/strict';
import { geometricMean } from '../aggregate/geometric-mean.ts';
import { harmonicMean } from '../aggregate/harmonic-mean.ts';
import { orness } from '../aggregate/orness.ts';
import { owa } from '../aggregate/owa.ts';
import { powerMean } from '../aggregate/power-mean.ts';
import { weightedMean } from '../aggregate/weighted-mean.ts';
import { weightedProduct } from '../aggregate/weighted-product.ts';
import { weightedSum } from '../aggregate/weighted-sum.ts';
import { normalise } from '../normalise/normalise.ts';
import { copeland } from '../outrank/copeland.ts';
import { outrankingShares } from '../outrank/outranking-shares.ts';
import { rank } from '../rank/rank.ts';
import { distributionShape } from '../treat/distribution-shape.ts';
import { winsorise } from '../treat/winsorise.ts';
import { methodNamed } from './method-named.fixture.ts';
import { directionsOf, expectWithin, type ReferenceCase } from './reference-cases.fixture.ts';

interface Scored {
  readonly scores: number[];
  readonly ranks?: number[];
  readonly log10_scores?: number[];
  readonly worst_to_best?: number[];
}

const missing = { missing: 'renormalise' } as const;

export const aggregationRunners = {
  weighted_sum: (c: ReferenceCase<Scored, { normalisation: string }>) => {
    const scores = weightedSum(
      normalise(c.matrix, directionsOf(c), methodNamed(c.parameters.normalisation)),
      c.weights,
    );
    expectWithin(scores, c.expected.scores, c);
    if (c.expected.ranks) assert.deepEqual(rank(scores), c.expected.ranks);
    if (c.expected.worst_to_best) {
      const places = rank(scores, { best: 'lowest' });
      assert.deepEqual(
        c.expected.worst_to_best.map((alternative) => places[alternative - 1]),
        c.expected.worst_to_best.map((_, index) => index + 1),
      );
    }
  },
  weighted_product: (c: ReferenceCase<Scored, { normalisation: string }>) => {
    const scaled = normalise(c.matrix, directionsOf(c), methodNamed(c.parameters.normalisation));
    const scores = weightedProduct(scaled, c.weights);
    expectWithin(scores, c.expected.scores, c);
    if (c.expected.log10_scores) expectWithin(scores.map(Math.log10), c.expected.log10_scores, c);
    if (c.expected.ranks) assert.deepEqual(rank(scores), c.expected.ranks);
  },
  aggregate_row_with_missing: (c: ReferenceCase<Record<string, number | null>>) => {
    const row = c.matrix[0] as (number | null)[];
    const exponents = { genmean_p2: 2, genmean_pm2: -2, genmean_phalf: 0.5 } as const;
    const results: Record<string, number | null> = {
      amean: weightedMean(row, c.weights, missing),
      gmean: geometricMean(row, c.weights, missing),
      hmean: harmonicMean(row, c.weights, missing),
    };
    for (const [name, exponent] of Object.entries(exponents)) {
      results[name] = powerMean(row, c.weights, exponent, missing);
      // The peer gives nothing for a power mean with a gap; its other means skip gaps, and so do all of ours.
      if (c.expected[name] === null) results[name] = powerMean(row, c.weights, exponent);
    }
    for (const [name, value] of Object.entries(c.expected)) expectWithin(results[name], value, c, name);
  },
  aggregate_row: (c: ReferenceCase<Record<string, number>>) => {
    const row = [1, 2, 3];
    const e = c.expected;
    expectWithin(geometricMean(row), e['gmean_123'], c);
    expectWithin(geometricMean(row, [1, 1, 2]), e['gmean_123_w112'], c);
    expectWithin(harmonicMean(row, [2, 1, 1]), e['hmean_123_w211'], c);
    expectWithin(powerMean(row, [2, 1, 1], -1), e['genmean_pm1_equals_hmean'], c);
    expectWithin(powerMean(row, undefined, 1), e['genmean_p1_123'], c);
    assert.throws(() => geometricMean([1, 2, -3]), { code: 'negative-value' });
    assert.throws(() => geometricMean([1, 2, 0], [1, 1, 1], { zero: 'refuse' }), { code: 'zero-value' });
  },
  copeland: (
    c: ReferenceCase<{ outrank_partial: Record<string, number>; n_dominant: number; frac_dominant: number }>,
  ) => {
    const result = copeland(c.matrix, directionsOf(c), c.weights);
    const shares = outrankingShares(c.matrix, directionsOf(c), c.weights);
    for (const [pair, share] of Object.entries(c.expected.outrank_partial)) {
      const [row = 0, rival = 0] = pair.split(',').map(Number);
      expectWithin(shares[row - 1]?.[rival - 1], share, c, pair);
    }
    assert.equal(result.dominantPairs, c.expected.n_dominant);
    expectWithin(result.dominantShare, c.expected.frac_dominant, c);
  },
  owa: (c: ReferenceCase<Record<string, number>, { weights_descending?: Record<string, number[]> }>) => {
    const row = c.matrix[0] as number[];
    for (const [name, value] of Object.entries(c.expected)) {
      const named = c.parameters.weights_descending?.[name];
      const results: Record<string, () => number> = {
        owa_ascending: () => owa(row, c.weights, { order: 'ascending' }),
        owa_yager_descending: () => owa(row, c.weights),
        wam: () => weightedMean(row, c.weights),
        orness_yager: () => orness(c.weights),
      };
      expectWithin(named ? owa(row, named) : results[name]?.(), value, c, name);
    }
  },
  outlier_treatment: (
    c: ReferenceCase<
      { winsorised: number[]; points_treated: number; skew_before: number; excess_kurtosis_before: number },
      { x: number[]; winmax: number }
    >,
  ) => {
    const result = winsorise(c.parameters.x, { maximumSteps: c.parameters.winmax });
    const shape = distributionShape(c.parameters.x);
    expectWithin(result.values, c.expected.winsorised, c);
    assert.equal(result.treated.length, c.expected.points_treated);
    expectWithin(shape?.skewness, c.expected.skew_before, c);
    expectWithin(shape?.excessKurtosis, c.expected.excess_kurtosis_before, c);
  },
};
