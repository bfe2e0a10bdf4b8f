import { type Calls, call } from '../call.ts';

const matrix = () => [
  [1, 9, 0.5],
  [2, 7, 0.25],
  [4, 3, 0.75],
  [3, 8, 0.1],
];
const directions = () => ['maximise', 'minimise', 'maximise'];
const weights = () => [0.5, 0.25, 0.25];
const values = () => [
  [0.9, 0.1, 0.5],
  [0.4, 0.5, 0.6],
  [0.2, 0.9, 0.1],
];
const draws = () => [
  [0.5, 0.25, 0.25],
  [0.25, 0.5, 0.25],
];
const ranged = (options: object) => call(() => [matrix(), directions(), weights(), structuredClone(options)]);
const tree = () => ({
  id: 'index',
  aggregation: 'arithmetic',
  children: [
    { id: 'a', weight: 2 },
    { id: 'host', weight: 1, children: [{ id: 'b' }, { id: 'c' }] },
  ],
});
const candidates = () => [
  { id: 'a', score: 90, attributes: { region: 'Africa' } },
  { id: 'b', score: 80, attributes: { region: 'Africa' } },
  { id: 'c', score: 70, attributes: { region: 'Americas' } },
];
const rules = () => [{ kind: 'distinct', attribute: 'region', id: 'r' }];

/** Sound calls of `@osee/scoring/mcda`. */
export const mcdaCalls: Calls = {
  aggregateTree: call(() => [tree(), { a: 1, b: 0.5, c: null }, {}]),
  ahpWeights: call(() => [
    [
      [1, 2, 4],
      [1 / 2, 1, 2],
      [1 / 4, 1 / 2, 1],
    ],
    { derivation: 'geometric-mean' },
  ]),
  assumptionSensitivity: call(() => [
    { weights: [weights(), [0.25, 0.5, 0.25]], power: [1, 2] },
    () => [0.5, 0.3, null],
    { samples: 20, seed: 7 },
  ]),
  bandOf: call(() => [
    0.5,
    [
      { id: 'low', from: 0 },
      { id: 'high', from: 0.5 },
    ],
  ]),
  bestWorstWeights: call(() => [[1, 2, 8], [8, 4, 1], { model: 'linear' }]),
  compareRankings: call(() => [
    [1, 2, 3],
    [1, 3, 2],
  ]),
  confidenceFactors: call(() => [
    [
      [
        [0.9, 0.1],
        [0.2, 0.3],
      ],
      [
        [0.5, 0.1],
        [0.6, 0.3],
      ],
    ],
    [[0.8, 0.2], null],
  ]),
  copeland: call(() => [matrix(), directions(), weights()]),
  createRandom: call(() => [7]),
  criticWeights: call(() => [matrix(), directions(), { correlation: 'pearson' }]),
  decisionEntropy: call(() => [values(), draws()]),
  distributionShape: call(() => [[1, 2, 3, 9]]),
  dominance: call(() => [matrix(), directions()]),
  effectiveWeights: call(() => [tree()]),
  electreI: ranged({ concordance: 0.6, discordance: 0.5 }),
  electreII: ranged({ concordance: [0.5, 0.6, 0.7], discordance: [0.3, 0.5] }),
  entropyWeights: call(() => [matrix()]),
  equalWeights: call(() => [4]),
  geometricMean: call(() => [[1, 0.5, 0.25], weights(), {}]),
  giniWeights: call(() => [matrix()]),
  harmonicMean: call(() => [[1, 0.5, 0.25], weights(), {}]),
  impute: call(() => [[[1], [null], [3], [8]], 'median', ['a', 'a', 'a', 'b']]),
  leaveOneCriterionOut: call(() => [values(), weights()]),
  merecWeights: call(() => [matrix(), directions()]),
  methodSwap: call(() => [
    [
      { id: 'one', scores: [3, 2] },
      { id: 'two', scores: [1, 2] },
    ],
  ]),
  nearDuplicates: call(() => [matrix(), { threshold: 0.9, correlation: 'pearson' }]),
  normalise: call(() => [matrix(), directions(), 'minmax', { costs: 'complement' }]),
  normaliseWithIssues: call(() => [matrix(), directions(), ['minmax', 'max', 'rank'], {}]),
  orness: call(() => [weights()]),
  outrankingShares: call(() => [matrix(), directions(), weights()]),
  owa: call(() => [[1, 0.5, 0.25], weights(), { order: 'descending' }]),
  portfolioAcceptability: call(() => [
    values(),
    draws(),
    { candidates: candidates().map(({ id, attributes }) => ({ id, attributes })), count: 2, rules: rules() },
  ]),
  powerMean: call(() => [[1, 0.5, 0.25], weights(), 2, {}]),
  preferenceIndices: ranged({}),
  prepareTree: call(() => [tree(), {}], { aggregate: () => [{ a: 1, b: 0.5, c: null }] }),
  prometheeI: call(() => [{ positive: [0.6, 0.4, 0.7], negative: [0.3, 0.5, 0.4] }, 0.01]),
  prometheeII: ranged({}),
  rank: call(() => [[3, 2, 1], { tieBreakers: [[1, 2, 3]] }]),
  rankAcceptability: call(() => [values(), draws(), {}]),
  rankComparisonWeights: call(() => [[1, 2, 3]]),
  rankOrderWeights: call(() => [4, 'centroid']),
  rescaleWeights: call(() => [[1, 2, 3]]),
  sampleWeights: call(() => [3, 10, { seed: 7 }]),
  selectPortfolio: call(() => [candidates(), { count: 2, rules: rules() }]),
  smallestWeightFlip: call(() => [values(), weights()]),
  sobolDesign: call(() => [2, 8, { seed: 7 }]),
  sobolIndices: call(() => [[1, 2, 3, 4, 5, 6, 7, 8], { dimensions: 2 }]),
  spotis: call(() => [
    matrix(),
    directions(),
    weights(),
    [
      { lower: 0, upper: 10 },
      { lower: 0, upper: 10 },
      { lower: 0, upper: 1 },
    ],
  ]),
  standardDeviationWeights: call(() => [matrix(), {}]),
  swingWeights: call(() => [[50, 100, 25]]),
  topsis: ranged({}),
  varianceWeights: call(() => [matrix(), {}]),
  vikor: ranged({ v: 0.25 }),
  weightStability: call(() => [values(), weights(), 0]),
  weightedMean: call(() => [[1, 0.5, 0.25], weights(), { missing: 'renormalise' }]),
  weightedProduct: call(() => [values(), weights(), {}]),
  weightedSum: call(() => [values(), weights(), {}]),
  winsorise: call(() => [[1, 2, 3, 4, 90], { maximumSteps: 1 }]),
};
