import assert from 'node:assert/strict';
import { weightedSum } from '../aggregate/weighted-sum.ts';
import { rank } from '../rank/rank.ts';
import { ahpWeights } from '../weights/ahp-weights.ts';
import { bestWorstWeights } from '../weights/best-worst-weights.ts';
import { criticWeights } from '../weights/critic-weights.ts';
import type { AhpDerivation } from '../weights/derive-priorities.ts';
import { entropyWeights } from '../weights/entropy-weights.ts';
import { giniWeights } from '../weights/gini-weights.ts';
import { merecWeights } from '../weights/merec-weights.ts';
import type { RandomIndexTable } from '../weights/random-index.ts';
import { rankOrderWeights } from '../weights/rank-order-weights.ts';
import { standardDeviationWeights } from '../weights/standard-deviation-weights.ts';
import { swingWeights } from '../weights/swing-weights.ts';
import { directionsOf, expectWithin, type ReferenceCase } from './reference-cases.fixture.ts';

interface AhpExpected {
  readonly weights?: number[];
  readonly weights_3dp?: number[];
  readonly weights_geometric?: number[];
  readonly lambda_max?: number;
  readonly consistency_index?: number;
  readonly consistency_ratio?: number | Record<string, number>;
  readonly is_consistent?: boolean;
}

type AhpParameters = { derivation?: string; random_index?: string };
type Derived = Record<'mean' | 'geometric' | 'max_eigen', { weights: number[]; consistency_ratio: number }>;

/** What the cases call the tables. */
const tables: Readonly<Record<string, RandomIndexTable>> = {
  saaty_ahpy: 'saaty',
  saaty: 'saaty',
  dd: 'donegan-dodd',
  donegan_dodd: 'donegan-dodd',
  classic: 'classic',
  tummala: 'tummala',
};

const derivationOf = (words = 'principal eigenvector'): AhpDerivation =>
  words.startsWith('column')
    ? 'column-mean'
    : words.startsWith('geometric')
      ? 'geometric-mean'
      : 'eigenvector';

function runAhp(c: ReferenceCase<AhpExpected, AhpParameters>): void {
  const derivation = derivationOf(c.parameters.derivation);
  const result = ahpWeights(c.matrix, { derivation });
  const { expected } = c;
  if (expected.weights) expectWithin(result.weights, expected.weights, c, 'weights');
  if (expected.weights_3dp) expectWithin(result.weights, expected.weights_3dp, c, 'weights_3dp');
  if (expected.lambda_max) expectWithin(result.lambdaMax, expected.lambda_max, c, 'lambda_max');
  if (expected.consistency_index)
    expectWithin(result.consistencyIndex, expected.consistency_index, c, 'index');
  if (expected.weights_geometric) {
    const geometric = ahpWeights(c.matrix, { derivation: 'geometric-mean' });
    expectWithin(geometric.weights, expected.weights_geometric, c, 'weights_geometric');
  }
  const ratio = expected.consistency_ratio;
  if (typeof ratio === 'number') {
    const randomIndex = Number(c.parameters.random_index?.split('=')[1]);
    expectWithin(ahpWeights(c.matrix, { derivation, randomIndex }).consistencyRatio, ratio, c, 'ratio');
    assert.equal(
      result.issues.some(({ code }) => code === 'inconsistent'),
      !(expected.is_consistent ?? ratio <= 0.1),
    );
  } else {
    for (const [name, value] of Object.entries(ratio ?? {})) {
      const randomIndex = tables[name.split('(')[0] as string] as RandomIndexTable;
      expectWithin(ahpWeights(c.matrix, { derivation, randomIndex }).consistencyRatio, value, c, name);
    }
  }
}

export const weightRunners = {
  ahp_weights: (c: ReferenceCase<AhpExpected, AhpParameters>) => {
    const derived = c.expected as unknown as Derived;
    if (!('max_eigen' in derived)) return runAhp(c);
    const names = { mean: 'column-mean', geometric: 'geometric-mean', max_eigen: 'eigenvector' } as const;
    const randomIndex = Number(c.parameters.random_index?.split('=')[1]);
    for (const [name, derivation] of Object.entries(names)) {
      const result = ahpWeights(c.matrix, { derivation, randomIndex });
      expectWithin(result.weights, derived[name as 'mean'].weights, c, name);
      expectWithin(result.consistencyRatio, derived[name as 'mean'].consistency_ratio, c, name);
    }
  },
  ahp_incomplete: (
    c: ReferenceCase<{ missing: Record<string, number>; weights: number[]; consistency_ratio_dd: number }> & {
      alternatives?: string[];
    },
  ) => {
    const result = ahpWeights(c.matrix, { randomIndex: 'donegan-dodd' });
    expectWithin(result.weights, c.expected.weights, c);
    expectWithin(result.consistencyRatio, c.expected.consistency_ratio_dd, c);
    for (const [pair, value] of Object.entries(c.expected.missing)) {
      const [row = 0, rival = 0] = pair.split('/').map((name) => c.alternatives?.indexOf(name) ?? -1);
      expectWithin(result.comparisons[row]?.[rival], value, c, pair);
    }
  },
  ahp_hierarchy: (
    c: ReferenceCase<{ criteria_weights: number[]; scores: number[]; ranks: number[] }> & {
      children: number[][][];
    },
  ) => {
    const { weights } = ahpWeights(c.matrix);
    const local = c.children.map((comparisons) => ahpWeights(comparisons).weights);
    const matrix = (local[0] ?? []).map((_, alternative) => local.map((list) => list[alternative] as number));
    const scores = weightedSum(matrix, weights);
    expectWithin(weights, c.expected.criteria_weights, c);
    expectWithin(scores, c.expected.scores, c);
    assert.deepEqual(rank(scores), c.expected.ranks);
  },
  entropy_weights: (c: ReferenceCase<{ weights: number[] }>) =>
    expectWithin(entropyWeights(c.matrix), c.expected.weights, c),
  merec_weights: (c: ReferenceCase<{ weights: number[] }>) =>
    expectWithin(merecWeights(c.matrix, directionsOf(c)), c.expected.weights, c),
  gini_weights: (c: ReferenceCase<{ weights: number[] }>) =>
    expectWithin(giniWeights(c.matrix), c.expected.weights, c),
  std_weights: (c: ReferenceCase<{ weights: number[] }>) =>
    expectWithin(standardDeviationWeights(c.matrix), c.expected.weights, c),
  critic_weights: (
    c: ReferenceCase<{ weights: number[] }, { scale?: boolean; correlation: 'pearson' | 'spearman' }>,
  ) => {
    const { correlation, scale } = c.parameters;
    const normalisation = scale === false ? 'none' : 'minmax';
    expectWithin(
      criticWeights(c.matrix, directionsOf(c), { correlation, normalisation }),
      c.expected.weights,
      c,
    );
  },
  rank_weights: (
    c: ReferenceCase<{ roc: number[]; rank_sum: number[]; rank_reciprocal: number[] }, { n: number }>,
  ) => {
    const { n } = c.parameters;
    expectWithin(rankOrderWeights(n, 'centroid'), c.expected.roc, c);
    expectWithin(rankOrderWeights(n, 'sum'), c.expected.rank_sum, c);
    expectWithin(rankOrderWeights(n, 'reciprocal'), c.expected.rank_reciprocal, c);
  },
  swing_weights: (
    c: ReferenceCase<{
      weights: Record<string, number>;
      importance_percent: Record<string, number>;
      rankings_with_ties: { input: number[]; ranks: number[] };
    }>,
  ) => {
    expectWithin(
      swingWeights(Object.values(c.expected.importance_percent)),
      Object.values(c.expected.weights),
      c,
    );
    assert.deepEqual(rank(c.expected.rankings_with_ties.input), c.expected.rankings_with_ties.ranks);
  },
  best_worst_method: (
    c: ReferenceCase<
      Record<`model_${'linear' | 'nonlinear'}`, { xi: number; weights: number[] }>,
      { best_to_others: number[]; others_to_worst: number[]; best_index: number; worst_index: number }
    >,
  ) => {
    const { best_to_others, others_to_worst, best_index: best, worst_index: worst } = c.parameters;
    for (const model of ['linear', 'nonlinear'] as const) {
      const result = bestWorstWeights(best_to_others, others_to_worst, { model, best, worst });
      expectWithin(result.weights, c.expected[`model_${model}`].weights, c, model);
      expectWithin(result.xi, c.expected[`model_${model}`].xi, c, model);
    }
  },
};
