import { en } from '@osee/scoring/locales/en';
import {
  analyseGaps,
  combineAssessors,
  compareResults,
  compileModel,
  createAssessmentSession,
  explainMaturity,
  measureTarget,
  migrateAssessment,
  migrateSession,
  nextQuestions,
  nodesOf,
  planImprovement,
  recomputeScore,
  scoreMaturity,
  summariseModel,
} from '@osee/scoring/maturity';
import {
  answersOf,
  assess,
  buildModel,
  criterion,
  node,
} from '../../packages/scoring/src/maturity/testing/build-model.fixture.ts';
import { on, places, type ScalingCase } from './scaling-case.ts';

const values = [0, 0.25, 0.5, 0.75, 1];

/** As many questions as places, ten to a part; every seventh is not answered. */
const modelOf = (n: number) =>
  buildModel({
    levels: [
      { id: 'low', title: 'Low', requires: [{ kind: 'score', minimum: 0.25 }] },
      { id: 'high', title: 'High', requires: [{ kind: 'score', minimum: 0.75 }] },
    ],
    nodes: [node('all'), ...places(Math.ceil(n / 10)).map((part) => node(`n${part}`, 'all'))],
    criteria: places(n).map((place) => criterion(`q${place}`, `n${Math.floor(place / 10)}`)),
  });
const flatOf = (n: number) =>
  buildModel({ nodes: [node('all')], criteria: places(n).map((place) => criterion(`q${place}`, 'all')) });
const chainOf = (n: number) =>
  buildModel({
    nodes: places(n).map((place) => node(`n${place}`, place === 0 ? null : `n${place - 1}`)),
    criteria: places(n).map((place) => criterion(`q${place}`, `n${place}`)),
  });
type Model = ReturnType<typeof modelOf>;
const assessmentOf = (model: Model, shift = 0) =>
  assess(
    model,
    answersOf(
      Object.fromEntries(
        model.criteria.flatMap(({ id }, place) =>
          (place + shift) % 7 === 0 ? [] : [[id, values[(place + shift) % 5] ?? 0]],
        ),
      ),
    ),
    { assessors: [`A${shift}`] },
  );
const both = (n: number) => {
  const model = modelOf(n);
  return [model, assessmentOf(model)] as const;
};
const results = (n: number) => {
  const model = modelOf(n);
  return [scoreMaturity(model, assessmentOf(model)), scoreMaturity(model, assessmentOf(model, 1))] as const;
};

/** Functions of `@osee/scoring/maturity`. */
export const maturityCases: readonly ScalingCase[] = [
  on('compileModel', 320, modelOf, compileModel),
  on('compileModel, one part', 320, flatOf, compileModel),
  on('compileModel, chain', 25, chainOf, compileModel),
  on('summariseModel', 500, modelOf, (model) => summariseModel(model)),
  on('scoreMaturity', 320, both, ([model, assessment]) => scoreMaturity(model, assessment)),
  on(
    'scoreMaturity, one part',
    320,
    (n) => [flatOf(n), assessmentOf(flatOf(n))] as const,
    ([model, assessment]) => scoreMaturity(model, assessment),
  ),
  on(
    'scoreMaturity, chain',
    25,
    (n) => [chainOf(n), assessmentOf(chainOf(n))] as const,
    ([model, assessment]) => scoreMaturity(model, assessment),
  ),
  on('scoreMaturity, gains', 320, both, ([model, assessment]) =>
    scoreMaturity(model, assessment, { gains: true }),
  ),
  on('nextQuestions', 320, both, ([model, assessment]) => nextQuestions(model, assessment, { limit: 5 })),
  on('planImprovement', 20, both, ([model, assessment]) =>
    planImprovement(model, assessment, { score: 0.8 }, { maximumTrials: 2000 }),
  ),
  on('combineAssessors, questions', 320, modelOf, (model) =>
    combineAssessors(model, [assessmentOf(model), assessmentOf(model, 1), assessmentOf(model, 2)]),
  ),
  on(
    'combineAssessors, assessors',
    20,
    (n) => [modelOf(10), places(n).map((place) => assessmentOf(modelOf(10), place))] as const,
    ([model, assessments]) => combineAssessors(model, assessments),
  ),
  on('migrateAssessment', 500, both, ([model, assessment]) =>
    migrateAssessment(assessment, model, { ...model, version: '1.1.0' }),
  ),
  on('createAssessmentSession, answers', 320, both, ([model, assessment]) => {
    const session = createAssessmentSession(model, { ...assessment, answers: [] });
    for (const answer of assessment.answers) session.answer(answer);
    return createAssessmentSession(model, session.save());
  }),
  on(
    'migrateSession',
    100,
    (n) => {
      const [model, assessment] = both(n);
      const session = createAssessmentSession(model, { ...assessment, answers: [] });
      for (const answer of assessment.answers) session.answer(answer);
      return [model, session.save()] as const;
    },
    ([model, saved]) =>
      migrateSession(saved, { ...model, version: '1.1.0' }, { from: model, editedText: 'review' }),
  ),
  on('analyseGaps', 300, results, ([result]) => analyseGaps(result, { value: 0.75 })),
  on('compareResults', 300, results, ([before, after]) => compareResults(before, after)),
  on('explainMaturity', 300, results, ([result]) => explainMaturity(result, { locale: en })),
  on('nodesOf', 300, results, ([result]) => nodesOf(result.root)),
  on('recomputeScore', 300, results, ([result]) => recomputeScore(result.root)),
  on('measureTarget', 300, results, ([result]) =>
    measureTarget(
      result,
      places(300).map((place) => ({ criterionId: `q${place}`, value: 1 })),
    ),
  ),
];
