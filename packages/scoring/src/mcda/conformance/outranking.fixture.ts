import assert from 'node:assert/strict';
import { spotis } from '../distance/spotis.ts';
import { topsis } from '../distance/topsis.ts';
import { vikor } from '../distance/vikor.ts';
import { electreI } from '../outrank/electre-i.ts';
import { electreII } from '../outrank/electre-ii.ts';
import type { PreferenceFunction } from '../outrank/preference-function.ts';
import { preferenceIndices } from '../outrank/preference-indices.ts';
import { prometheeII } from '../outrank/promethee-ii.ts';
import { rank } from '../rank/rank.ts';
import { compareRankings } from '../robustness/compare-rankings.ts';
import { methodNamed } from './method-named.fixture.ts';
import { directionsOf, expectWithin, type ReferenceCase } from './reference-cases.fixture.ts';

interface VikorExpected {
  readonly S?: number[];
  readonly R?: number[];
  readonly Q: number[];
  readonly ranks_by_Q?: number[];
  readonly ranks_with_compromise_ties?: number[];
  readonly acceptable_advantage?: boolean;
  readonly acceptable_stability?: boolean;
  readonly compromise_set?: number[];
}

interface PrometheeParameters {
  readonly preference: string[];
  readonly p?: (number | null)[];
  readonly q?: (number | null)[];
  readonly s?: (number | null)[];
}

const functionNames: Readonly<Record<string, PreferenceFunction['type']>> = {
  ushape: 'u-shape',
  vshape: 'v-shape',
  vshape_2: 'linear',
};

const preferencesOf = ({ preference, p, q, s }: PrometheeParameters): PreferenceFunction[] =>
  preference.map(
    (name, index) =>
      ({
        type: functionNames[name] ?? name,
        p: p?.[index],
        q: q?.[index],
        s: s?.[index],
      }) as PreferenceFunction,
  );

interface PrometheeExpected {
  readonly net_flow: number[];
  readonly plus?: number[];
  readonly minus?: number[];
  readonly ranks?: number[];
  readonly preference_indices?: number[][];
  readonly plus_over_n?: number[];
  readonly minus_over_n?: number[];
  readonly net_flow_over_n?: number[];
}

export const outrankingRunners = {
  topsis: (
    c: ReferenceCase<
      { scores: number[]; ideal?: number[]; anti_ideal?: number[]; ranks: number[] },
      { normalisation: string }
    >,
  ) => {
    const normalisation = methodNamed(c.parameters.normalisation);
    const result = topsis(c.matrix, directionsOf(c), c.weights, { normalisation });
    expectWithin(result.scores, c.expected.scores, c);
    if (c.expected.ideal) expectWithin(result.ideal, c.expected.ideal, c, 'ideal');
    if (c.expected.anti_ideal) expectWithin(result.antiIdeal, c.expected.anti_ideal, c, 'anti-ideal');
    assert.deepEqual(rank(result.scores), c.expected.ranks);
  },
  vikor: (c: ReferenceCase<VikorExpected, { v: number }>) => {
    const { expected } = c;
    const result = vikor(c.matrix, directionsOf(c), c.weights, { v: c.parameters.v });
    if (expected.S) expectWithin(result.s, expected.S, c, 's');
    if (expected.R) expectWithin(result.r, expected.R, c, 'r');
    expectWithin(result.q, expected.Q, c, 'q');
    if (expected.ranks_by_Q) assert.deepEqual(result.ranks, expected.ranks_by_Q);
    if (expected.compromise_set) assert.deepEqual(result.compromise, expected.compromise_set);
    if (expected.acceptable_advantage !== undefined) {
      assert.equal(result.acceptableAdvantage, expected.acceptable_advantage);
      assert.equal(result.acceptableStability, expected.acceptable_stability);
    }
    if (expected.ranks_with_compromise_ties) {
      const tied = result.q.map((q, index) => (result.compromise.includes(index) ? -1 : q));
      assert.deepEqual(rank(tied, { best: 'lowest', ties: 'dense' }), expected.ranks_with_compromise_ties);
    }
  },
  promethee_ii: (c: ReferenceCase<PrometheeExpected, PrometheeParameters>) => {
    const { expected } = c;
    const options = { preference: preferencesOf(c.parameters) };
    const result = prometheeII(c.matrix, directionsOf(c), c.weights, options);
    expectWithin(result.net, expected.net_flow, c, 'net');
    if (expected.plus) expectWithin(result.positive, expected.plus, c, 'positive');
    if (expected.minus) expectWithin(result.negative, expected.minus, c, 'negative');
    if (expected.ranks) assert.deepEqual(rank(result.net), expected.ranks);
    if (expected.preference_indices) {
      const indices = preferenceIndices(c.matrix, directionsOf(c), c.weights, options);
      expectWithin(indices, expected.preference_indices, c, 'indices');
    }
    if (expected.net_flow_over_n) {
      const overN = prometheeII(c.matrix, directionsOf(c), c.weights, { ...options, divisor: 'n' });
      expectWithin(overN.net, expected.net_flow_over_n, c, 'net over n');
      expectWithin(overN.positive, expected.plus_over_n, c, 'positive over n');
      expectWithin(overN.negative, expected.minus_over_n, c, 'negative over n');
    }
  },
  electre_i: (
    c: ReferenceCase<
      { concordance: (number | null)[][]; discordance: (number | null)[][]; kernel: number[] },
      { normalisation: string; p: number; q: number }
    >,
  ) => {
    const { normalisation, p, q } = c.parameters;
    const options = { normalisation: methodNamed(normalisation), concordance: p, discordance: q };
    const result = electreI(c.matrix, directionsOf(c), c.weights, options);
    expectWithin(result.concordance, c.expected.concordance, c, 'concordance');
    expectWithin(result.discordance, c.expected.discordance, c, 'discordance');
    assert.deepEqual(result.kernel, c.expected.kernel);
  },
  electre_ii: (c: ReferenceCase<{ ranks: number[]; scores: number[] }>) => {
    const result = electreII(c.matrix, directionsOf(c), c.weights);
    assert.deepEqual(result.ranks, c.expected.ranks);
    expectWithin(result.scores, c.expected.scores, c);
  },
  spotis: (c: ReferenceCase<{ scores: number[]; ranks?: number[] }, { bounds: [number, number][] }>) => {
    const bounds = c.parameters.bounds.map(([lower, upper]) => ({ lower, upper }));
    const scores = spotis(c.matrix, directionsOf(c), c.weights, bounds);
    expectWithin(scores, c.expected.scores, c);
    if (c.expected.ranks) assert.deepEqual(rank(scores, { best: 'lowest' }), c.expected.ranks);
  },
  rank_similarity: (c: ReferenceCase<Record<string, number>, { a: number[]; b: number[] }>) => {
    const result = compareRankings(c.parameters.a, c.parameters.b);
    const ours: Record<string, number | null> = {
      kendall_tau: result.kendallTau,
      spearman: result.spearman,
      weighted_spearman: result.weightedSpearman,
      ws: result.ws,
      goodman_kruskal_gamma: result.gamma,
      mean_abs_shift: result.meanAbsoluteShift,
      max_abs_shift: result.maxAbsoluteShift,
    };
    for (const [name, value] of Object.entries(c.expected)) expectWithin(ours[name], value, c, name);
  },
};
