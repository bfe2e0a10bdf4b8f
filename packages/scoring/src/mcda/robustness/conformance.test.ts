import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { normalise } from '../normalise/normalise.ts';
import { compareRankings } from './compare-rankings.ts';
import { confidenceFactors } from './confidence-factors.ts';
import { decisionEntropy } from './decision-entropy.ts';
import { rankAcceptability } from './rank-acceptability.ts';
import { sampleWeights } from './sample-weights.ts';
import { smallestWeightFlip } from './smallest-weight-flip.ts';
import { sobolIndices } from './sobol-indices.ts';
import { weightStability } from './weight-stability.ts';

// The reference cases are JSON of many shapes; each check below names the fields that it reads.
interface ReferenceCase {
  readonly id: string;
  readonly method: string;
  readonly matrix: number[][];
  readonly objectives: ('max' | 'min')[];
  readonly weights: number[];
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: { readonly abs: number };
}

const folder = process.env['OSEE_REFERENCE_CASES'];
const readCases = (name: string): ReferenceCase[] => {
  const path = join(folder ?? '', 'mcda', `${name}.json`);
  return folder !== undefined && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).cases : [];
};

const expectClose = (actual: unknown, expected: unknown, tolerance: number, path = ''): void => {
  if (Array.isArray(expected)) {
    expect(actual, path).toHaveLength(expected.length);
    for (const [index, item] of expected.entries()) {
      expectClose((actual as unknown[])[index], item, tolerance, `${path}.${index}`);
    }
  } else if (typeof expected === 'number') {
    expect(Math.abs((actual as number) - expected), path).toBeLessThanOrEqual(tolerance);
  } else {
    expect(actual, path).toEqual(expected);
  }
};

const draws = 10_000;
const worthOf = ({ matrix, objectives }: ReferenceCase): number[][] =>
  objectives.every((objective) => objective === 'max')
    ? matrix
    : normalise(
        matrix,
        objectives.map((objective) => (objective === 'max' ? 'maximise' : 'minimise')),
        'minmax',
      );

/** A share counted in sampled draws lies within four standard errors of the true one. */
const expectShare = (counted: number, share: number, path: string) =>
  expect(Math.abs(counted - share), path).toBeLessThanOrEqual(
    4 * Math.sqrt((share * (1 - share)) / draws) + 1e-3,
  );

function checkGivenDraws({ parameters, expected, tolerance }: ReferenceCase): void {
  const values = parameters['partial_values_per_draw'] as number[][][];
  const weightDraws = parameters['weights_per_draw'] as number[][];
  const result = rankAcceptability(values, weightDraws);
  const entropy = decisionEntropy(values, weightDraws);
  expectClose(result.acceptability, expected['rank_acceptability'], tolerance.abs, 'acceptability');
  expectClose(result.centralWeights, expected['central_weights'], tolerance.abs, 'central weights');
  expectClose(result.winning, expected['pairwise_winning'], tolerance.abs, 'winning');
  const factors = confidenceFactors(values, result.centralWeights);
  expectClose(factors, expected['confidence_factors'], tolerance.abs, 'confidence factors');
  expectClose(entropy.ranking, expected['ranking_entropy'], tolerance.abs, 'ranking entropy');
  expectClose(entropy.choice, expected['choice_entropy'], tolerance.abs, 'choice entropy');
}

function checkExactShares(one: ReferenceCase): void {
  const criteria = (one.matrix[0] as number[]).length;
  const result = rankAcceptability(worthOf(one), sampleWeights(criteria, draws, { seed: 2024 }));
  const shares = one.expected['first_rank_acceptability'] as number[];
  for (const [alternative, share] of shares.entries()) {
    expectShare(result.acceptability[alternative]?.[0] as number, share, `alternative ${alternative}`);
  }
  for (const [alternative, weights] of (
    (one.expected['central_weights'] as (number[] | null)[]) ?? []
  ).entries()) {
    const often = (shares[alternative] as number) > 0.02;
    if (often)
      expectClose(result.centralWeights[alternative], weights, 0.02, `central weights of ${alternative}`);
  }
}

/** The case whose matrix another case refers to; undefined where the folder does not hold it. */
const inputOf = (parameters: ReferenceCase['parameters']): ReferenceCase | undefined => {
  const [file = '', id] = ((parameters['input_ref'] as string | undefined) ?? '').split('.json ');
  return readCases(file).find((candidate) => candidate.id === id);
};

function checkMonteCarlo({ parameters, expected }: ReferenceCase): void {
  const input = inputOf(parameters) as ReferenceCase;
  const result = rankAcceptability(
    worthOf(input),
    sampleWeights(input.weights.length, draws, { seed: 2024 }),
  );
  for (const [alternative, share] of Object.entries(
    expected['first_rank_acceptability'] as Record<string, number>,
  )) {
    expectShare(result.acceptability[Number(alternative)]?.[0] as number, share, `first ${alternative}`);
  }
  for (const [alternative, share] of Object.entries(
    expected['top5_acceptability'] as Record<string, number>,
  )) {
    const top = result.acceptability[Number(alternative)]?.slice(0, 5).reduce((sum, part) => sum + part, 0);
    expectShare(top as number, share, `top five ${alternative}`);
  }
  const spreads = expected['rank_sd'] as number[];
  for (const [alternative, mean] of (expected['mean_rank'] as number[]).entries()) {
    const allowed = (4 * (spreads[alternative] as number)) / Math.sqrt(draws) + 0.05;
    expect(Math.abs((result.meanRanks[alternative] as number) - mean)).toBeLessThanOrEqual(allowed);
  }
}

function checkNeverFirst({ expected }: ReferenceCase): void {
  const dominated = expected['dominated'] as Record<string, number | null>;
  const values = [
    [1, 1],
    [0, 0],
  ];
  const weightDraws = sampleWeights(2, 50, { seed: 1 });
  const { centralWeights } = rankAcceptability(values, weightDraws);
  expect(centralWeights[1]).toBe(dominated['central_weights_of_loser']);
  expect(confidenceFactors(values, centralWeights)).toEqual([
    dominated['confidence_factor_of_winner'],
    dominated['confidence_factor_of_loser'],
  ]);
  const nineOfTen = Array.from({ length: 10 }, (_, draw) => (draw < 9 ? [1, 0] : [0, 1]));
  const opposites = [
    [1, 0],
    [0, 1],
  ];
  expect(rankAcceptability(opposites, nineOfTen).winning).toEqual(expected['pwi_9_of_10']);
}

function checkTenUpdates({ expected, tolerance }: ReferenceCase): void {
  const weightDraws = Array.from({ length: 10 }, (_, draw) => (draw < 5 ? [0, 1, 0] : [1, 0, 0]));
  const values = [
    [0, 1, 0],
    [1, 0, 0],
  ];
  expectClose(
    rankAcceptability(values, weightDraws).centralWeights,
    expected['central_weights'],
    tolerance.abs,
  );
}

function checkStability(one: ReferenceCase): void {
  const values = worthOf(one);
  const found = one.weights.map((_, criterion) => weightStability(values, one.weights, criterion));
  expect(found.map(({ winner }) => winner)).toEqual(one.weights.map(() => one.expected['winner']));
  expectClose(
    found.map(({ interval }) => interval),
    one.expected['interval_per_criterion'],
    one.tolerance.abs,
  );
  const flip = one.expected['smallest_flip'] as { criterion: number } | null;
  expect(smallestWeightFlip(values, one.weights)?.criterion).toBe(flip?.criterion);
}

function checkSobol({ parameters, expected, tolerance }: ReferenceCase): void {
  const indices = sobolIndices(parameters['y'] as number[], { dimensions: parameters['d'] as number });
  expectClose(indices.variance, expected['variance'], tolerance.abs);
  expectClose(indices.first, expected['Si'], tolerance.abs);
  expectClose(indices.total, expected['STi'], tolerance.abs);
}

function checkSimilarity({ parameters, expected, tolerance }: ReferenceCase): void {
  const found = compareRankings(parameters['a'] as number[], parameters['b'] as number[]);
  expectClose(found.kendallTau, expected['kendall_tau'], tolerance.abs);
  expectClose(found.spearman, expected['spearman'], tolerance.abs);
  expectClose(found.weightedSpearman, expected['weighted_spearman'], tolerance.abs);
  expectClose(found.ws, expected['ws'], tolerance.abs);
  expectClose(found.gamma, expected['goodman_kruskal_gamma'], tolerance.abs);
  expectClose(found.meanAbsoluteShift, expected['mean_abs_shift'], tolerance.abs);
  expectClose(found.maxAbsoluteShift, expected['max_abs_shift'], tolerance.abs);
}

/** The check for a case; undefined for a case of a kind that nothing here can run. */
function checkFor({
  id,
  method,
  parameters,
  expected,
}: ReferenceCase): ((one: ReferenceCase) => void) | undefined {
  if (method === 'weight_stability_interval') return checkStability;
  if (method === 'sobol_indices') return checkSobol;
  if (method === 'rank_similarity') return checkSimilarity;
  if (method === 'monte_carlo_weights') return checkMonteCarlo;
  if ('weights_per_draw' in parameters) return checkGivenDraws;
  if ('first_rank_acceptability' in expected) return checkExactShares;
  return id === 'smaa-never-first' ? checkNeverFirst : 'updates' in parameters ? checkTenUpdates : undefined;
}

describe.skipIf(folder === undefined)('reference cases (set OSEE_REFERENCE_CASES to run them)', () => {
  const own = ['smaa', 'weight-stability', 'sobol'].flatMap(readCases);
  const similarity = readCases('ranking').filter(({ method }) => method === 'rank_similarity');
  const all = [...own, ...similarity];
  const runnable = all.filter(
    ({ parameters }) => !('input_ref' in parameters) || inputOf(parameters) !== undefined,
  );
  if (runnable.length < all.length)
    console.info(`${all.length - runnable.length} case(s) refer to a matrix not held`);
  it.each(runnable.map((one) => [one.id, one] as const))('%s', (_, one) => {
    const check = checkFor(one);
    expect(check, 'a check for this kind of case').toBeDefined();
    check?.(one);
  });
});
