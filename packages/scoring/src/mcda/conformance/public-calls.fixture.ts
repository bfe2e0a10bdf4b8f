import * as mcda from '../index.ts';

/** Functions of this folder that have a fuzzer of their own. */
const elsewhere = ['selectPortfolio', 'portfolioAcceptability'] as const;

type Functions = {
  readonly [Name in keyof typeof mcda as (typeof mcda)[Name] extends (...input: never[]) => unknown
    ? Exclude<Name, (typeof elsewhere)[number]>
    : never]: readonly (readonly unknown[])[];
};

const matrix = [
  [3, 40, 0.5],
  [5, 10, 0.25],
  [4, 30, 0.75],
  [1, 20, 1],
];
const gaps = [
  [3, null, 0.5],
  [5, 10, null],
  [4, 30, 0.75],
  [1, 20, 1],
];
const directions = ['maximise', 'minimise', 'maximise'];
const weights = [2, 3, 5];
const draws = [
  [0.2, 0.3, 0.5],
  [0.6, 0.2, 0.2],
];
const tree = {
  id: 'index',
  children: [
    { id: 'a', weight: 2 },
    { id: 'b', weight: 1, aggregation: 'geometric', children: [{ id: 'c' }, { id: 'd', weight: 3 }] },
  ],
};
const values = { a: 0.5, c: 0.25, d: null };
const goalposts = [
  { lower: 0, upper: 10 },
  { lower: 1, upper: 100, logarithmic: true },
  { lower: 0, upper: 1 },
];
const comparisons = [
  [1, 3, 5],
  [1 / 3, 1, null],
  [1 / 5, null, 1],
];
const zero = { missing: 'renormalise', minimumCoverage: 0.5, zero: 'collapse', floor: 0.01 };

/** Calls that succeed, of every public function: with every option, and with none where there are any. */
export const publicCalls: Functions = {
  geometricMean: [[[0.5, 0.25, null], [1, 2, 3], zero], [[0.5, 0.25]]],
  harmonicMean: [[[0.5, 0.25, null], [1, 2, 3], zero], [[0.5, 0.25]]],
  powerMean: [
    [[0.5, 0.25, null], [1, 2, 3], -2, zero],
    [[0.5, 0.25], undefined, 0.001],
  ],
  weightedMean: [
    [[0.5, 0.25, null], [1, 2, 3], { missing: 'renormalise', minimumCoverage: 0.5 }],
    [[0.5, 0.25]],
  ],
  orness: [[[3, 2, 1]]],
  owa: [
    [[0.5, 0.25, null], [3, 2, 1], { missing: 'renormalise', minimumCoverage: 0.5, order: 'ascending' }],
    [
      [0.5, 0.25],
      [3, 2],
    ],
  ],
  weightedProduct: [
    [gaps, weights, { missing: 'renormalise', minimumCoverage: 0.1, rescaleWeights: true }],
    [matrix, weights],
  ],
  weightedSum: [
    [gaps, weights, { missing: 'renormalise', minimumCoverage: 0.1, rescaleWeights: true }],
    [matrix, weights],
  ],
  bandOf: [
    [
      0.5,
      [
        { id: 'low', from: 0 },
        { id: 'high', from: 0.5 },
      ],
    ],
  ],
  dominance: [[matrix, directions]],
  nearDuplicates: [
    [gaps, { threshold: 0.2, correlation: 'spearman' }],
    [matrix, { threshold: 0.2 }],
  ],
  spotis: [
    [
      matrix,
      directions,
      weights,
      [
        { lower: 0, upper: 9, ideal: 7 },
        { lower: 0, upper: 50 },
        { lower: 0, upper: 1 },
      ],
    ],
  ],
  topsis: [
    [matrix, directions, weights, { normalisation: 'minmax', range: [0, 2] }],
    [matrix, directions, weights],
  ],
  vikor: [
    [matrix, directions, weights, { v: 0.3, rescaleWeights: false, onIssue: () => undefined }],
    [matrix, directions, weights],
  ],
  aggregateTree: [
    [tree, values, { missing: 'renormalise', minimumCoverage: [0.1, 0.2], scale: [0, 2] }],
    [tree, new Map(Object.entries(values))],
  ],
  prepareTree: [[tree, { missing: 'zero', minimumCoverage: 0.5, scale: [0, 1] }]],
  effectiveWeights: [[tree]],
  normalise: [
    [
      gaps,
      directions,
      ['goalposts', 'distance-to-target', 'categories'],
      {
        goalposts,
        truncate: true,
        targets: [null, 5, null],
        categories: [null, null, [0.5, 0.75, 1].map((category) => ({ category, value: category }))],
      },
    ],
    [matrix, directions, 'zscore', { deviation: 'sample', moments: [50, 10] }],
    [
      matrix,
      directions,
      'percentile-rank',
      { ties: 'average', range: [1, 100], costs: 'negate', onIssue: () => undefined },
    ],
    [
      matrix,
      directions,
      ['logarithmic', 'sum', 'nonlinear'].map((name) => (name === 'logarithmic' ? 'none' : name)),
    ],
    [matrix, directions, ['vector', 'enhanced-accuracy', 'zavadskas-turskis']],
    [matrix, directions, ['max', 'max-absolute', 'linear']],
    [matrix, directions, ['rank', 'borda', 'minmax']],
    [matrix.map((row) => row.map((value) => value + 1)), directions, 'logarithmic'],
  ],
  normaliseWithIssues: [[gaps, directions, 'minmax', { range: [0, 1] }]],
  copeland: [[matrix, directions, weights]],
  electreI: [[matrix, directions, weights, { concordance: 0.6, discordance: 0.4, normalisation: 'minmax' }]],
  electreII: [
    [matrix, directions, weights, { concordance: [0.7, 0.6, 0.5], discordance: [0.7, 0.4], balance: 'more' }],
  ],
  outrankingShares: [[matrix, directions, weights]],
  preferenceIndices: [
    [matrix, directions, weights, { preference: { type: 'gaussian', s: 2 }, rescaleWeights: false }],
  ],
  prometheeI: [[{ positive: [0.5, 0.25], negative: [0.25, 0.5] }, 0.1]],
  prometheeII: [
    [
      matrix,
      directions,
      weights,
      {
        preference: [
          { type: 'linear', q: 1, p: 3 },
          { type: 'level', q: 1, p: 5 },
          { type: 'v-shape', p: 0.5 },
        ],
        divisor: 'n',
        rescaleWeights: true,
      },
    ],
    [matrix, directions, weights, { preference: { type: 'u-shape', q: 0.25 } }],
  ],
  rank: [
    [
      [0.5, null, 0.5, 0.25],
      { ties: 'average', best: 'lowest', tolerance: 0.1, tieBreakers: [[1, 2, 3, 4]] },
    ],
  ],
  assumptionSensitivity: [
    [
      { floor: [0, 1], scale: ['a', 'b'] },
      ({ floor }: { floor: number }) => [floor, 0.5],
      {
        samples: 4,
        seed: 1,
        resamples: 3,
      },
    ],
  ],
  compareRankings: [
    [
      [1, 2, 3],
      [1, 3, 2],
    ],
  ],
  confidenceFactors: [[matrix, [weights, null, weights, weights]]],
  decisionEntropy: [[matrix, draws]],
  leaveOneCriterionOut: [[matrix, weights]],
  methodSwap: [
    [
      [
        { id: 'a', scores: [1, 2, null] },
        { id: 'b', scores: [2, 1, 3] },
      ],
    ],
  ],
  createRandom: [[7]],
  rankAcceptability: [
    [matrix, draws, { interval: [0.1, 0.9], winning: true, ranks: 2 }],
    [[matrix, matrix], draws],
  ],
  sampleWeights: [
    [3, 4, { seed: 1 }],
    [3, 4, { seed: 1, method: 'band', around: weights, band: 0.5 }],
    [3, 4, { seed: 1, method: 'ordinal', order: [2, 0, 1] }],
  ],
  smallestWeightFlip: [[matrix, weights]],
  sobolDesign: [[2, 3, { seed: 1 }]],
  sobolIndices: [[[1, 2, 3, 4, 5, 6, 7, 9], { dimensions: 2, bootstrap: { resamples: 3, seed: 1 } }]],
  weightStability: [[matrix, weights, 1]],
  distributionShape: [[[1, 2, 3, 9]]],
  impute: [
    [gaps, 'median', ['a', 'a', 'b', 'b']],
    [gaps, 'mean'],
  ],
  winsorise: [[[1, 2, null, 3, 2, 90], { maximumSteps: 2, skewness: 1, excessKurtosis: 1 }]],
  ahpWeights: [
    [comparisons, { derivation: 'geometric-mean', randomIndex: 'saaty' }],
    [
      [
        [1, 3],
        [1 / 3, 1],
      ],
    ],
  ],
  bestWorstWeights: [
    [[1, 2, 8], [8, 4, 1], { model: 'nonlinear', best: 0, worst: 2 }],
    [
      [1, 2, 8],
      [8, 4, 1],
    ],
  ],
  criticWeights: [
    [matrix, directions, { normalisation: 'minmax', correlation: 'spearman', deviation: 'population' }],
  ],
  entropyWeights: [[matrix]],
  equalWeights: [[4]],
  giniWeights: [[matrix]],
  merecWeights: [[matrix, directions]],
  rankComparisonWeights: [[[1, 2, 3]]],
  rankOrderWeights: [
    [3, 'centroid'],
    [3, 'reciprocal'],
  ],
  rescaleWeights: [[weights]],
  standardDeviationWeights: [[matrix, { normalisation: 'minmax', deviation: 'population' }]],
  swingWeights: [[weights]],
  varianceWeights: [[matrix, { normalisation: 'none', deviation: 'sample' }]],
};

const functions = new Map<string, unknown>(Object.entries(mcda));

export const callOf = (name: string): ((...input: unknown[]) => unknown) =>
  functions.get(name) as (...input: unknown[]) => unknown;

/** Every public function has to be among the calls. */
export const missingCalls: readonly string[] = [...functions]
  .filter(([, found]) => typeof found === 'function')
  .map(([name]) => name)
  .filter((name) => !Object.hasOwn(publicCalls, name) && !elsewhere.some((other) => other === name));
