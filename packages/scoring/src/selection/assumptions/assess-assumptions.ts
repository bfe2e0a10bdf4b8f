import { OseeError, shape } from '@osee/core';
import { checkOneOf } from '../../mcda/internal/check-one-of.ts';
import { assumptionSensitivity } from '../../mcda/robustness/assumption-sensitivity.ts';
import { sobolDesign } from '../../mcda/robustness/sobol-design.ts';
import { sobolIndices } from '../../mcda/robustness/sobol-indices.ts';
import type { Candidate } from '../application/application.ts';
import { limitIssues, mostCompared, mostDrawnWeights, mostSamples } from '../check/limits.ts';
import { throwFirst } from '../check/problem.ts';
import { formIssues } from '../forms/kit.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { type OptionNames, optionNameIssues, selectionOptionNames } from '../settings/option-names.ts';
import type { AssumptionAssessment } from './assumption-assessment.ts';
import { type AssumptionChoices, assumptionChoices } from './assumption-choices.ts';
import type { AssumptionId, AssumptionOptions } from './assumption-options.ts';
import { leaveOneOut } from './leave-one-out.ts';
import { type Outcome, outcomeUnder, sameChoice } from './outcome.ts';
import { type Scene, sceneOf } from './scene.ts';

const optionNames: OptionNames<AssumptionOptions> = {
  seed: true,
  samples: true,
  band: true,
  weightings: true,
  vary: true,
  ...selectionOptionNames,
};

const optionsForm = shape.record(
  {},
  {
    vary: shape.list(shape.anything),
  },
);

const allAssumptions: readonly AssumptionId[] = ['weights', 'aggregation', 'missing', 'normalisation'];

/**
 * Asks which of the settings of a selection its ranks and its choice depend on: all are varied at once, and Sobol
 * indices tell how much of the movement each explains by itself and together with the others. Varied are the weights
 * (within a band), the kind of mean (as in the model, arithmetic, geometric), the rule for what is not known, and the
 * scales (as in the model, from the lowest to the highest of the applicants, ranks alone).
 *
 * @param model - the call as data
 * @param applications - as for `evaluateApplications`; the ranked take part, and those who only lack answers
 * @param options - seed, size of the sample, what to vary, and the options of `evaluateApplications`
 * @returns the indices by assumption, the ranks by applicant, and the ranking without each criterion
 * @throws `OseeError` with a code of `evaluateApplications`, or with `bad-seed`, `bad-count`, `bad-band`,
 * `unknown-option` or `no-assumptions` when an option cannot be used, or `too-many` for more than 20,000 samples or
 * weightings, or more than 2,000 applicants who take part
 * @see Saisana, Saltelli and Tarantola, Journal of the Royal Statistical Society A 168 (2005)
 * @category robustness
 * @example
 * ```ts
 * import { assessAssumptions, oseeCall2024 } from '@osee/scoring/selection';
 *
 * const { assumptions } = assessAssumptions(oseeCall2024, [], { seed: 2024, samples: 100 });
 * assumptions.map(({ id, options }) => [id, options]);
 * // => [['weights', 51], ['aggregation', 2], ['missing', 3], ['normalisation', 3]]
 * ```
 */
export const assessAssumptions = (
  model: SelectionModel,
  applications: readonly Candidate[],
  options: AssumptionOptions,
): AssumptionAssessment => {
  throwFirst(optionNameIssues(options, optionNames));
  throwFirst(formIssues(options, optionsForm, ['options']));
  const { seed, samples, band = 0.25, weightings = 50, vary = allAssumptions, ...run } = options;
  checkAssumptions(vary);
  throwFirst([
    ...limitIssues(sizeOf(samples), mostSamples, ['samples'], 'samples'),
    ...limitIssues(sizeOf(weightings), mostSamples, ['weightings'], 'weightings'),
  ]);
  const varied = allAssumptions.filter((id) => vary.includes(id));
  const points = sobolDesign(varied.length, samples, { seed });
  const scene = sceneOf(model, applications, run);
  throwFirst([
    ...limitIssues(scene.applicants.length, mostCompared, ['applications'], 'applicants who take part'),
    ...limitIssues(
      sizeOf(weightings) * scene.criteria.length,
      mostDrawnWeights,
      ['options', 'weightings'],
      'drawn weights',
    ),
  ]);
  const choices = assumptionChoices(scene, { seed, band, weightings });
  const settings = { seed, samples, band, weightings };
  if (scene.applicants.length === 0) return { ...settings, ...nobody(varied, choices) };

  const outcomeAt = outcomesOf(scene, varied, choices);
  const recorded = outcomeAt(varied.map(() => 0));
  const shifts = assumptionSensitivity(
    Object.fromEntries(varied.map((id) => [id, choices[id].map((_, position) => position)])),
    (picks) => outcomeAt(varied.map((id) => picks[id] ?? 0)).ranks.map((place) => place && -place),
    { samples, seed },
  );
  const stays = points
    .map((point) => point.map((share, at) => Math.floor(share * optionsOf(choices, varied, at))))
    .map((picks) => (sameChoice(outcomeAt(picks), recorded) ? 1 : 0));
  const choiceIndices = sobolIndices(stays, { dimensions: varied.length });
  return {
    ...settings,
    applicants: scene.applicants.map(({ id }, index) => {
      const [best = 1, worst = 1] = shifts.rankIntervals[index] ?? [];
      return {
        id,
        rank: shifts.nominalRanks[index] ?? null,
        medianRank: shifts.medianRanks[index] ?? 1,
        rankInterval: { best, worst },
      };
    }),
    assumptions: varied.map((id, at) => ({
      id,
      options: optionsOf(choices, varied, at),
      shift: { first: shifts.indices.first[at] ?? null, total: shifts.indices.total[at] ?? null },
      choice: { first: choiceIndices.first[at] ?? null, total: choiceIndices.total[at] ?? null },
    })),
    meanShift: shifts.meanShift,
    choiceStays: stays.slice(0, 2 * samples).reduce<number>((sum, stay) => sum + stay, 0) / (2 * samples),
    evaluations: shifts.evaluations,
    leaveOneOut: leaveOneOut(scene, recorded),
  };
};

/** What is no number is refused where it is drawn. */
const sizeOf = (count: unknown): number => (typeof count === 'number' && Number.isFinite(count) ? count : 0);

const checkAssumptions = (vary: readonly AssumptionId[]): void => {
  for (const [index, id] of vary.entries()) checkOneOf(id, allAssumptions, ['vary', index]);
  if (vary.length > 0) return;
  throw new OseeError('no-assumptions', 'Expected at least one assumption, got none.', { path: ['vary'] });
};

const optionsOf = (choices: AssumptionChoices, varied: readonly AssumptionId[], at: number): number =>
  choices[varied[at] as AssumptionId].length;

/** The outcome of one option of each varied assumption, by their positions; the same ones are evaluated once. */
const outcomesOf = (
  scene: Scene,
  varied: readonly AssumptionId[],
  choices: AssumptionChoices,
): ((picks: readonly number[]) => Outcome) => {
  const known = new Map<string, Outcome>();
  return (picks) => {
    const key = picks.join();
    const picked = Object.fromEntries(varied.map((id, at) => [id, choices[id][picks[at] ?? 0]]));
    const outcome = known.get(key) ?? outcomeUnder(scene, { ...scene.record, ...picked });
    known.set(key, outcome);
    return outcome;
  };
};

const nobody = (varied: readonly AssumptionId[], choices: AssumptionChoices) => ({
  applicants: [],
  assumptions: varied.map((id) => ({
    id,
    options: choices[id].length,
    shift: { first: null, total: null },
    choice: { first: null, total: null },
  })),
  meanShift: 0,
  choiceStays: 1,
  evaluations: 0,
  leaveOneOut: [],
});
