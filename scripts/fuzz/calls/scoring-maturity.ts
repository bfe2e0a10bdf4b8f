import { en } from '@osee/scoring/locales/en';
import { createAssessmentSession, scoreMaturity } from '@osee/scoring/maturity';
import {
  answersOf,
  buildModel,
  criterion,
  node,
  sound,
} from '../../../packages/scoring/src/maturity/testing/build-model.fixture.ts';
import { type Calls, call } from '../call.ts';

const small = sound();
const nested = buildModel({
  nodes: [node('all'), node('a', 'all'), node('b', 'all')],
  criteria: [criterion('q1', 'a'), criterion('q2', 'a', { obligation: 'must' }), criterion('q3', 'b')],
});
const model = () => structuredClone(nested);
const assessment = (by = 'A', q1 = 0.5) => ({
  subject: 'Ministry',
  model: { id: nested.id, version: nested.version },
  asOf: '2026-01-31',
  assessors: [by],
  answers: answersOf({ q1, q2: 1, q3: 'unknown' }),
});
const scored = scoreMaturity(nested, assessment());
const result = () => structuredClone(scored);
const saved = () => {
  const session = createAssessmentSession(nested, assessment());
  session.answer({ criterionId: 'q1', status: 'answered', optionId: '1' });
  session.answer({ criterionId: 'q2', status: 'unknown' });
  session.undo();
  return structuredClone(session.save());
};
const locale = () => structuredClone(en);

/** Sound calls of `@osee/scoring/maturity`. */
export const maturityCalls: Calls = {
  analyseGaps: call(() => [result(), { value: 0.75, competencies: [] }]),
  combineAssessors: call(() => [model(), [assessment(), assessment('B', 1)], answersOf({ q1: 0.75 }), {}]),
  compareResults: call(() => [result(), structuredClone(scoreMaturity(nested, assessment('B', 1)))]),
  compileModel: call(() => [structuredClone(small)]),
  createAssessmentSession: call(() => [model(), assessment(), { onChange: () => undefined }], {
    answer: () => [{ criterionId: 'q1', status: 'answered', optionId: '1' }],
    undo: () => [],
    redo: () => [],
    save: () => [],
  }),
  displayScore: call(() => [0.5, 1, { rounding: 'halfUp', displayMaximum: 100, displayDecimals: 0 }]),
  explainMaturity: call(() => [result(), { locale: locale() }]),
  localiseModel: call(() => [model(), { locale: locale(), names: {} }]),
  measureTarget: call(() => [result(), [{ criterionId: 'q1', value: 1 }]]),
  migrateAssessment: call(() => [assessment(), model(), { ...model(), version: '1.1.0' }]),
  migrateSession: call(() => [
    saved(),
    { ...model(), version: '1.1.0' },
    { from: model(), editedText: 'review' },
  ]),
  nextQuestions: call(() => [model(), assessment(), { limit: 2, asOf: '2026-01-31' }]),
  nodesOf: call(() => [result().root]),
  planImprovement: call(() => [model(), assessment(), { score: 0.8 }, { maximumTrials: 50 }]),
  progressToDate: call(() => [0.2, 0.4, 0.8]),
  recomputeScore: call(() => [result().root]),
  rubricOf: call(() => [model()]),
  scoreMaturity: call(() => [model(), assessment(), { asOf: '2026-01-31', gains: true }]),
  summariseModel: call(() => [model(), ['q1', 'q2']]),
};

const frame = () => ({ title: 'T', description: 'D', locale: 'en', direction: 'ltr' });

/** Sound calls of the other parts of `@osee/scoring/report`. */
export const maturityReportCalls: Calls = {
  badgeEndpoint: call(() => [result(), { locale: locale() }]),
  badgeSnippet: call(() => [result(), { locale: locale(), image: 'a.svg', link: 'a.md' }]),
  maturityBadge: call(() => [result(), { locale: locale(), style: 'profile' }]),
  heatMap: call(() => [{ ...frame(), columns: ['1', '2'], rows: [{ name: 'a', shares: [0.5, 0.5] }] }]),
  intervalBars: call(() => [
    {
      ...frame(),
      maximum: 1,
      notKnown: 'not known',
      bars: [{ name: 'a', value: 0.5, worst: 0.2, best: 0.8 }],
    },
  ]),
  maturityReport: call(() => [{ result: result(), locale: locale(), names: { a: 'A' }, title: 'Report' }]),
  renderHtml: call(() => [{ ...frame(), blocks: [{ kind: 'paragraph', text: 'One.' }] }]),
  renderMarkdown: call(() => [{ ...frame(), blocks: [{ kind: 'paragraph', text: 'One.' }] }, {}]),
  stackedBars: call(() => [
    {
      ...frame(),
      maximum: 1,
      parts: [{ id: 'p', name: 'P' }],
      unknown: 'unknown',
      bars: [{ name: 'a', parts: [{ id: 'p', value: 0.5, most: 1 }] }],
    },
  ]),
};
