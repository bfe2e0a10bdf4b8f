import {
  aggregateTree,
  ahpWeights,
  assumptionSensitivity,
  bandOf,
  bestWorstWeights,
  type CriterionNode,
  compareRankings,
  confidenceFactors,
  copeland,
  criticWeights,
  decisionEntropy,
  distributionShape,
  dominance,
  effectiveWeights,
  electreI,
  electreII,
  entropyWeights,
  equalWeights,
  geometricMean,
  giniWeights,
  harmonicMean,
  impute,
  leaveOneCriterionOut,
  merecWeights,
  methodSwap,
  nearDuplicates,
  normalise,
  orness,
  outrankingShares,
  owa,
  portfolioAcceptability,
  powerMean,
  preferenceIndices,
  prepareTree,
  prometheeI,
  prometheeII,
  rank,
  rankAcceptability,
  rankComparisonWeights,
  rankOrderWeights,
  rescaleWeights,
  sampleWeights,
  selectPortfolio,
  smallestWeightFlip,
  sobolDesign,
  sobolIndices,
  spotis,
  standardDeviationWeights,
  swingWeights,
  topsis,
  varianceWeights,
  vikor,
  weightedMean,
  weightedProduct,
  weightedSum,
  weightStability,
  winsorise,
} from '@osee/scoring/mcda';
import { on, places, type ScalingCase, valueAt } from './scaling-case.ts';

const table = (rows: number, columns: number): number[][] =>
  places(rows).map((row) => places(columns).map((column) => 0.01 + valueAt(row * 13 + column * 101 + 1)));
const even = (n: number): number[] => places(n).map(() => 1 / n);
const maxima = (n: number): 'maximise'[] => places(n).map(() => 'maximise');
const vector = (n: number): number[] => places(n).map((place) => 0.01 + valueAt(place));
const draws = (columns: number): number[][] => sampleWeights(columns, 20, { seed: 7 }) as number[][];

type Table = readonly (readonly number[])[];

/** The same function for many alternatives and for many criteria. */
const ofTable = (
  name: string,
  [manyRows, manyColumns]: readonly [number, number],
  run: (matrix: Table, columns: number) => unknown,
): readonly ScalingCase[] => [
  on(
    `${name}, alternatives`,
    manyRows,
    (n) => table(n, 4),
    (matrix) => run(matrix, 4),
  ),
  on(
    `${name}, criteria`,
    manyColumns,
    (n) => table(8, n),
    (matrix) => run(matrix, matrix[0]?.length ?? 0),
  ),
];

const wide = (n: number): CriterionNode => ({
  id: 'index',
  aggregation: 'arithmetic',
  children: places(n).map((place) => ({ id: `c${place}`, weight: 1 })),
});
const leaves = (n: number) => Object.fromEntries(places(n).map((place) => [`c${place}`, valueAt(place)]));
const candidates = (n: number) =>
  places(n).map((place) => ({
    id: `c${place}`,
    score: 100 * valueAt(place),
    attributes: { region: `r${place % 5}` },
  }));
const pairwise = (n: number) => {
  const own = places(n).map((place) => 1 + (place % 4));
  return own.map((row) => own.map((column) => row / column));
};

/** Functions of `@osee/scoring/mcda`. */
export const mcdaCases: readonly ScalingCase[] = [
  ...ofTable('normalise', [5000, 5000], (matrix, n) => normalise(matrix, maxima(n), 'minmax')),
  ...ofTable('normalise by rank', [5000, 5000], (matrix, n) => normalise(matrix, maxima(n), 'rank')),
  ...ofTable('weightedSum', [10_000, 10_000], (matrix, n) => weightedSum(matrix, even(n))),
  ...ofTable('weightedProduct', [2500, 2500], (matrix, n) => weightedProduct(matrix, even(n))),
  ...ofTable('entropyWeights', [5000, 5000], (matrix) => entropyWeights(matrix)),
  ...ofTable('giniWeights', [5000, 5000], (matrix) => giniWeights(matrix)),
  ...ofTable('standardDeviationWeights', [5000, 5000], (matrix) => standardDeviationWeights(matrix)),
  ...ofTable('varianceWeights', [5000, 5000], (matrix) => varianceWeights(matrix)),
  ...ofTable('criticWeights', [2500, 1000], (matrix, n) => criticWeights(matrix, maxima(n))),
  ...ofTable('merecWeights', [2500, 1000], (matrix, n) => merecWeights(matrix, maxima(n))),
  ...ofTable('nearDuplicates', [2500, 1000], (matrix) => nearDuplicates(matrix)),
  ...ofTable('topsis', [5000, 5000], (matrix, n) => topsis(matrix, maxima(n), even(n))),
  ...ofTable('vikor', [5000, 5000], (matrix, n) => vikor(matrix, maxima(n), even(n))),
  ...ofTable('spotis', [5000, 5000], (matrix, n) =>
    spotis(
      matrix,
      maxima(n),
      even(n),
      places(n).map(() => ({ lower: 0, upper: 2 })),
    ),
  ),
  ...ofTable('dominance', [1250, 2500], (matrix, n) => dominance(matrix, maxima(n))),
  ...ofTable('copeland', [1250, 2500], (matrix, n) => copeland(matrix, maxima(n), even(n))),
  ...ofTable('outrankingShares', [300, 2500], (matrix, n) => outrankingShares(matrix, maxima(n), even(n))),
  ...ofTable('preferenceIndices', [300, 2500], (matrix, n) => preferenceIndices(matrix, maxima(n), even(n))),
  ...ofTable('prometheeII', [1250, 2500], (matrix, n) => prometheeII(matrix, maxima(n), even(n))),
  ...ofTable('electreI', [300, 2500], (matrix, n) =>
    electreI(matrix, maxima(n), even(n), { concordance: 0.6, discordance: 0.5 }),
  ),
  ...ofTable('electreII', [300, 2500], (matrix, n) =>
    electreII(matrix, maxima(n), even(n), { concordance: [0.5, 0.6, 0.7], discordance: [0.3, 0.5] }),
  ),
  ...ofTable('leaveOneCriterionOut', [2500, 1000], (matrix, n) => leaveOneCriterionOut(matrix, even(n))),
  ...ofTable('smallestWeightFlip', [250, 500], (matrix, n) => smallestWeightFlip(matrix, even(n))),
  ...ofTable('weightStability', [250, 250], (matrix, n) => weightStability(matrix, even(n), 0)),
  ...ofTable('rankAcceptability', [250, 500], (matrix, n) => rankAcceptability(matrix, draws(n))),
  ...ofTable('decisionEntropy', [250, 500], (matrix, n) => decisionEntropy(matrix, draws(n))),
  ...ofTable('impute, median', [5000, 5000], (matrix) => impute(matrix, 'median')),
  on(
    'impute, nearest of a group',
    1000,
    (n) => places(n).map((place) => [place % 2 ? valueAt(place) : null, valueAt(place + 5)]),
    (matrix) =>
      impute(
        matrix,
        'median',
        matrix.map((_, place) => `g${place % 50}`),
      ),
  ),
  on('weightedMean', 50_000, vector, (values) => weightedMean(values, even(values.length))),
  on('geometricMean', 50_000, vector, (values) => geometricMean(values, even(values.length))),
  on('harmonicMean', 50_000, vector, (values) => harmonicMean(values, even(values.length))),
  on('powerMean', 50_000, vector, (values) => powerMean(values, even(values.length), 2)),
  on('owa', 50_000, vector, (values) => owa(values, even(values.length))),
  on('orness', 50_000, even, orness),
  on('equalWeights', 50_000, (n) => n, equalWeights),
  on('rescaleWeights', 50_000, vector, rescaleWeights),
  on('rankComparisonWeights', 2000, vector, rankComparisonWeights),
  on(
    'rankOrderWeights',
    10_000,
    (n) => n,
    (n) => rankOrderWeights(n, 'centroid'),
  ),
  on('swingWeights', 50_000, (n) => places(n).map((place) => (place === 0 ? 100 : 50)), swingWeights),
  on('ahpWeights', 30, pairwise, (matrix) => ahpWeights(matrix)),
  on(
    'bestWorstWeights',
    20,
    (n) =>
      [
        places(n).map((place) => 1 + (8 * place) / (n - 1)),
        places(n).map((place) => 9 - (8 * place) / (n - 1)),
      ] as const,
    ([best, worst]) => bestWorstWeights(best, worst),
  ),
  on(
    'bandOf',
    50_000,
    (n) => places(n).map((place) => ({ id: `b${place}`, from: place / n })),
    (bands) => bandOf(0.5, bands),
  ),
  on('rank', 20_000, vector, (scores) => rank(scores)),
  on(
    'rank, one tie',
    5000,
    (n) => places(n).map(() => 1),
    (scores) => rank(scores),
  ),
  on(
    'rank, nearly tied in a chain',
    5000,
    (n) => places(n).map((place) => 1 + place * 1e-13),
    (scores) => rank(scores),
  ),
  on(
    'compareRankings',
    3000,
    (n) => places(n).map((place) => place + 1),
    (ranks) => compareRankings(ranks, [...ranks].reverse()),
  ),
  on('methodSwap', 3000, vector, (scores) =>
    methodSwap([
      { id: 'one', scores },
      { id: 'two', scores: [...scores].reverse() },
    ]),
  ),
  on(
    'prometheeI',
    500,
    (n) => ({ positive: vector(n), negative: vector(n).reverse() }),
    (flows) => prometheeI(flows, 0.01),
  ),
  on(
    'confidenceFactors',
    1000,
    (n) => places(20).map(() => places(n).map((place) => [valueAt(place), valueAt(place + 3)])),
    (drawn) =>
      confidenceFactors(
        drawn,
        places(drawn[0]?.length ?? 0).map(() => null),
      ),
  ),
  on('distributionShape', 20_000, vector, distributionShape),
  on(
    'winsorise',
    20_000,
    (n) => [...vector(n), 1000, 2000],
    (values) => winsorise(values),
  ),
  on(
    'sampleWeights, draws',
    5000,
    (n) => n,
    (n) => sampleWeights(4, n, { seed: 7 }),
  ),
  on(
    'sampleWeights, weights',
    5000,
    (n) => n,
    (n) => sampleWeights(n, 4, { seed: 7 }),
  ),
  on(
    'sobolDesign',
    2048,
    (n) => n,
    (n) => sobolDesign(3, n, { seed: 7 }),
  ),
  on(
    'sobolIndices',
    2048,
    (n) => vector(n * 4),
    (outputs) => sobolIndices(outputs, { dimensions: 2 }),
  ),
  on(
    'assumptionSensitivity, samples',
    200,
    (n) => n,
    (samples) =>
      assumptionSensitivity({ a: [1, 2], b: [1, 2] }, ({ a, b }) => [a * b, a], { samples, seed: 7 }),
  ),
  on('aggregateTree', 5000, wide, (tree) => aggregateTree(tree, leaves(tree.children?.length ?? 0))),
  on('prepareTree', 5000, wide, (tree) => prepareTree(tree).aggregate(leaves(tree.children?.length ?? 0))),
  on('effectiveWeights', 5000, wide, (tree) => effectiveWeights(tree)),
  on('selectPortfolio, candidates', 500, candidates, (list) =>
    selectPortfolio(list, { count: 3, rules: [{ kind: 'distinct', attribute: 'region', id: 'r' }] }),
  ),
  on('selectPortfolio, no rules', 2000, candidates, (list) => selectPortfolio(list, { count: 3, rules: [] })),
  on('portfolioAcceptability', 200, candidates, (list) =>
    portfolioAcceptability(table(list.length, 4), draws(4), {
      candidates: list.map(({ id, attributes }) => ({ id, attributes })),
      count: 3,
      rules: [{ kind: 'distinct', attribute: 'region', id: 'r' }],
    }),
  ),
];
