import { shape } from '@osee/core';
import { packRows } from '../../mcda/robustness/internal/pack-rows.ts';
import { packSimulation, type Simulation } from '../../mcda/robustness/internal/pack-simulation.ts';
import { rankAcceptabilityOf } from '../../mcda/robustness/rank-acceptability.ts';
import { sampleWeights } from '../../mcda/robustness/sample-weights.ts';
import type { Matrix } from '../../mcda/types.ts';
import { expectResult } from '../check/expect-result.ts';
import { limitIssues, mostCompared, mostDrawnWeights } from '../check/limits.ts';
import { throwFirst } from '../check/problem.ts';
import { expectModel } from '../define/expect-model.ts';
import { formIssues } from '../forms/kit.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import type { SelectionResult } from '../result/selection-result.ts';
import { optionNameIssues } from '../settings/option-names.ts';
import { leaveOneOut, methodSwap } from './alternatives.ts';
import { type Contest, contestOf } from './contest.ts';
import { type RobustnessOptions, robustnessOptionNames } from './robustness-options.ts';
import type { ApplicantRobustness, RobustnessResult } from './robustness-result.ts';
import { setSharesOf } from './set-shares.ts';
import { stabilityOf } from './stability.ts';

/**
 * Asks how much a result depends on what could have been set otherwise: on the weights (drawn at random, and each one
 * moved alone), on each criterion, and on the way in which values are put together.
 *
 * @param model - the model of the result
 * @param result - what `evaluateApplications` gave; the applicants with a rank take part
 * @param options - seed, number of draws, and how far the weights may move
 * @returns shares of draws, intervals of weights, other rankings, and whether it is too close to call
 * @throws `OseeError` with code `other-model` when the result comes from another model, `unknown-option` when an
 * option has another name, `bad-seed`, `bad-count` or `bad-band` when one cannot be used, `too-many` for more than 2,000
 * ranked applicants or 20 million drawn weights (draws times criteria), or with the code of a mistake in the form of the
 * model or the result
 * @see Lahdelma and Salminen, SMAA-2, Operations Research 49 (2001); Liesiö, Mild and Salo, EJOR 181 (2007)
 * @category robustness
 * @example
 * ```ts
 * import { assessRobustness, evaluateApplications, oseeCall2024 } from '@osee/scoring/selection';
 *
 * const result = evaluateApplications(oseeCall2024, []);
 * assessRobustness(oseeCall2024, result, { seed: 2024, draws: 100 }).applicants; // => []
 * ```
 */
export const assessRobustness = (
  model: SelectionModel,
  result: SelectionResult,
  options: RobustnessOptions,
): RobustnessResult => {
  throwFirst([
    ...optionNameIssues(options, robustnessOptionNames),
    ...formIssues(options, shape.record({}, { clearShare: shape.numberFrom(0, 1) }), ['options']),
  ]);
  const { seed, draws, band, clearShare = 0.6 } = options;
  const contest = contestOf(expectModel(model), expectResult(result));
  throwFirst([
    ...limitIssues(contest.ids.length, mostCompared, ['result', 'applicants'], 'ranked applicants'),
    ...limitIssues(
      sizeOf(draws) * contest.criteria.length,
      mostDrawnWeights,
      ['options', 'draws'],
      'drawn weights',
    ),
  ]);
  const common = { seed, draws, band: band ?? null, clearShare };
  if (contest.ids.length === 0) return { ...common, ...nothingRanked };
  const { criteria, weights, ids } = contest;
  const weightDraws = sampleWeights(
    criteria.length,
    draws,
    band === undefined ? { seed } : { seed, method: 'band', around: weights, band },
  );
  const simulation = simulationOf(contest, weightDraws);
  const ranks = rankAcceptabilityOf(simulation, { winning: true, ranks: ids.length });
  const shares = setSharesOf(simulation, contest);
  const sets = shares?.sets ?? [];
  const chosen = result.portfolio?.selected?.ids.join() ?? null;
  const chosenShare = chosen === null ? null : (sets.find((set) => set.ids.join() === chosen)?.share ?? 0);
  const applicants = ids.map((id, index): ApplicantRobustness => {
    const [worst = 1, best = 1] = [ranks.rankIntervals[index]?.[1], ranks.rankIntervals[index]?.[0]];
    const centre = ranks.centralWeights[index] ?? null;
    return {
      id,
      acceptability: ranks.acceptability[index] ?? [],
      medianRank: ranks.medianRanks[index] ?? 1,
      rankInterval: { best, worst },
      centralWeights:
        centre && Object.fromEntries(criteria.map((key, position) => [key, centre[position] ?? 0])),
      chosen: shares?.inclusion[index] ?? null,
    };
  });
  return {
    ...common,
    applicants,
    winning: Object.fromEntries(
      ids.map((one, row) => [
        one,
        Object.fromEntries(ids.map((other, column) => [other, ranks.winning?.[row]?.[column] ?? 0])),
      ]),
    ),
    sets,
    chosenShare,
    stability: stabilityOf(contest, result),
    leaveOneOut: leaveOneOut(contest, result),
    methods: methodSwap(contest, result),
    tooCloseToCall: {
      leader: isLeaderTied(contest) || (applicants[0]?.acceptability[0] ?? 0) < clearShare,
      choice: chosenShare !== null && (result.portfolio?.tied === true || chosenShare < clearShare),
    },
  };
};

/** What is no number is refused where it is drawn. */
const sizeOf = (draws: unknown): number => (typeof draws === 'number' ? draws : 0);

/** The order of the ids, or a criterion named for that, put the first before others of the same score. */
const isLeaderTied = ({ candidates: [first, second], tieTolerance }: Contest): boolean =>
  first !== undefined && second !== undefined && first.score - second.score <= tieTolerance;

const nothingRanked = {
  applicants: [],
  winning: {},
  sets: [],
  chosenShare: null,
  stability: null,
  leaveOneOut: [],
  methods: [],
  tooCloseToCall: { leader: false, choice: false },
} as const;

/** Every applicant under every weighting; the weighted sums are scored by the numeric methods themselves. */
const simulationOf = (contest: Contest, weightDraws: Matrix): Simulation => {
  if (contest.linear) return packSimulation(contest.values as Matrix, weightDraws);
  const { data: weights, rows: draws, columns: criteria } = packRows(weightDraws, ['weightDraws'], 0);
  return {
    alternatives: contest.ids.length,
    criteria,
    draws,
    weights,
    score: (draw, scores) => contest.score(weights, draw * criteria, scores),
  };
};
