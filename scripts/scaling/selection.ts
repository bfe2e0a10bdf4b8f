import {
  type Application,
  adaptModel,
  assessAssumptions,
  assessRobustness,
  calibrateAssessors,
  checkSelectionModel,
  createSelectionRecipe,
  criteriaOf,
  evaluateApplications,
  explainSelection,
  inspectCriteria,
  oseeCall2024,
  replay,
  type SelectionModel,
  statementsOf,
} from '@osee/scoring/selection';
import {
  facts,
  soundApplication,
} from '../../packages/scoring/src/selection/testing/applications.fixture.ts';
import { on, places, type ScalingCase } from './scaling-case.ts';

const letters = 'sepan';
const countries = Object.keys(facts);
/** Several of one country, so that there can be more applications than countries. */
const policies = { duplicateCountry: 'separate' } as const;
const options = { facts, policies, asOf: '2024-06-01' };

const applicationsOf = (n: number): Application[] =>
  places(n).map((place) =>
    soundApplication(
      `a${place}`,
      countries[place % countries.length] ?? 'KEN',
      places(10)
        .map((criterion) => letters[(place * 7 + criterion * (1 + (place % 3))) % 5])
        .join(''),
    ),
  );

/** As many assessors as places, each judging every criterion of three applications. */
const judgedBy = (n: number): Application[] =>
  applicationsOf(3).map((application) => ({
    ...application,
    scores: places(n).flatMap((assessor) =>
      (application.scores ?? []).map((score) => ({ ...score, assessor: `p${assessor}` })),
    ),
  }));

/** The criteria of the call, again and again in groups of their own. */
const modelOf = (n: number): SelectionModel => ({
  ...oseeCall2024,
  criteria: places(n).flatMap((round) =>
    oseeCall2024.criteria.map((group) => ({
      ...group,
      id: `${group.id}-${round}`,
      ...('children' in group && {
        children: group.children.map((child) => ({ ...child, id: `${child.id}-${round}` })),
      }),
    })),
  ) as SelectionModel['criteria'],
});

const evaluated = (n: number) => evaluateApplications(oseeCall2024, applicationsOf(n), options);
const inputsOf = (n: number) => ({ model: oseeCall2024, applications: applicationsOf(n), facts });

/** Functions of `@osee/scoring/selection`. */
export const selectionCases: readonly ScalingCase[] = [
  on('checkSelectionModel, criteria', 50, modelOf, (model) => checkSelectionModel(model)),
  on('criteriaOf', 50, modelOf, criteriaOf),
  on('statementsOf', 50, modelOf, statementsOf),
  on('adaptModel', 50, modelOf, (model) =>
    adaptModel(model, { id: 'other', version: '1.0.0', title: 'Other', policies: {} }),
  ),
  on('evaluateApplications', 200, applicationsOf, (list) =>
    evaluateApplications(oseeCall2024, list, options),
  ),
  on('evaluateApplications, criteria', 20, modelOf, (model) =>
    evaluateApplications(
      model,
      applicationsOf(5).map(({ scores: _, ...rest }) => rest),
      options,
    ),
  ),
  on('evaluateApplications, assessors', 20, judgedBy, (list) =>
    evaluateApplications(oseeCall2024, list, options),
  ),
  on('explainSelection', 100, evaluated, (result) => explainSelection(result, { model: oseeCall2024 })),
  on('assessRobustness, applicants', 50, evaluated, (result) =>
    assessRobustness(oseeCall2024, result, { seed: 7, draws: 30 }),
  ),
  on(
    'assessRobustness, draws',
    500,
    (n) => n,
    (draws) => assessRobustness(oseeCall2024, evaluated(4), { seed: 7, draws }),
  ),
  on('assessAssumptions, applicants', 20, applicationsOf, (list) =>
    assessAssumptions(oseeCall2024, list, { ...options, seed: 7, samples: 10 }),
  ),
  on('calibrateAssessors, assessors', 50, judgedBy, (list) => calibrateAssessors(oseeCall2024, list)),
  on('calibrateAssessors, applications', 200, applicationsOf, (list) =>
    calibrateAssessors(oseeCall2024, list),
  ),
  on('inspectCriteria', 200, applicationsOf, (list) =>
    inspectCriteria(oseeCall2024, list, { ...options, threshold: 0.9 }),
  ),
  on('createSelectionRecipe', 100, inputsOf, (inputs) =>
    createSelectionRecipe(inputs, { policies, asOf: '2024-06-01' }),
  ),
  on(
    'replay',
    100,
    (n) => [createSelectionRecipe(inputsOf(n), { policies, asOf: '2024-06-01' }), inputsOf(n)] as const,
    ([recipe, inputs]) => replay(recipe, inputs),
  ),
];
