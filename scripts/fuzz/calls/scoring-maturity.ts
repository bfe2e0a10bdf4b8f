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
/** With everything that questions, depths and weights can tell. */
const whole = buildModel({
  note: 'A note.',
  scales: [
    {
      id: 'share',
      options: [
        { id: 'some', value: 0, label: 'Some', description: 'Up to half.', upTo: [1, 2] },
        { id: 'all', value: 1, label: 'All', upTo: [1, 1] },
      ],
    },
  ],
  nodes: nested.nodes,
  criteria: ['q1', 'q2', 'q3'].map((id, at) =>
    criterion(id, at < 2 ? 'a' : 'b', {
      scaleId: 'share',
      guide: {
        unit: 'country',
        periodMonths: 12,
        measure: { counted: 'tenders', among: 'all tenders', countsIf: 'open' },
        evidence: { counts: 'A list.', doesNotCount: 'A wish.' },
        notApplicableReasons: [{ id: 'none', text: 'None.' }],
        answeredBy: { id: 'buyer', title: 'Buyer' },
        resembles: [{ indicator: 'X', relation: 'related' }],
      },
    }),
  ),
  depths: [{ id: 'quick', title: 'Quick', rule: 'One.', criterionIds: ['q1'], cannotTell: ['Little.'] }],
  weightings: [{ id: 'other', title: 'Other', weights: [{ nodeId: 'a', weight: 2 }] }],
});
const wholeModel = () => structuredClone(whole);
const counted = () => ({
  subject: 'Ministry',
  model: { id: whole.id, version: whole.version },
  asOf: '2026-01-31',
  answers: [
    {
      criterionId: 'q1',
      status: 'answered' as const,
      optionId: 'some',
      extent: { counted: 1, among: 3, unknown: 1 },
      role: 'buyer',
      language: 'fr',
    },
    { criterionId: 'q2', status: 'notApplicable' as const, reasonId: 'none' },
  ],
});
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
  answerExtent: call(() => [wholeModel(), { criterionId: 'q1', counted: 1, among: 3, unknown: 1 }]),
  atDepth: call(() => [wholeModel(), 'quick']),
  combineAssessors: call(() => [model(), [assessment(), assessment('B', 1)], answersOf({ q1: 0.75 }), {}]),
  compareResults: call(() => [result(), structuredClone(scoreMaturity(nested, assessment('B', 1)))]),
  compileModel: call(() => [structuredClone(small)]),
  createAssessmentSession: call(() => [model(), assessment(), { onChange: () => undefined }], {
    answer: () => [{ criterionId: 'q1', status: 'answered', optionId: '1' }],
    undo: () => [],
    redo: () => [],
    save: () => [],
    document: () => ['first'],
    subscribe: () => [() => undefined],
    getSnapshot: () => [],
  }),
  displayScore: call(() => [0.5, 1, { rounding: 'halfUp', displayMaximum: 100, displayDecimals: 0 }]),
  explainComparison: call(() => [
    result(),
    structuredClone(scoreMaturity(nested, assessment('B', 1))),
    { locale: locale() },
  ]),
  explainMaturity: call(() => [result(), { locale: locale() }]),
  localiseModel: call(() => [wholeModel(), { locale: locale(), names: {} }]),
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
  scoreMaturity: call(() => [wholeModel(), counted(), { asOf: '2026-01-31', gains: true }]),
  scoreUnderWeightings: call(() => [wholeModel(), counted()]),
  summariseModel: call(() => [model(), ['q1', 'q2']]),
};

const frame = () => ({ title: 'T', description: 'D', locale: 'en', direction: 'ltr' });

/** Sound calls of the other parts of `@osee/scoring/report`. */
export const maturityReportCalls: Calls = {
  badgeEndpoint: call(() => [result(), { locale: locale() }]),
  badgeSnippet: call(() => [result(), { locale: locale(), image: 'a.svg', link: 'a.md' }]),
  maturityBadge: call(() => [result(), { locale: locale(), style: 'profile' }]),
  drawFigure: call(() => [
    {
      kind: 'radar',
      input: {
        ...frame(),
        maximum: 1,
        notKnown: '-',
        axes: [{ name: 'a', value: 0.5, worst: 0.2, best: 0.8 }],
      },
    },
    'p-',
  ]),
  heatMap: call(() => [{ ...frame(), columns: ['1', '2'], rows: [{ name: 'a', shares: [0.5, 0.5] }] }]),
  intervalBars: call(() => [
    {
      ...frame(),
      maximum: 1,
      notKnown: 'not known',
      bars: [{ name: 'a', value: 0.5, worst: 0.2, best: 0.8 }],
    },
  ]),
  maturityReport: call(() => [
    { result: result(), locale: locale(), names: { a: 'A' }, title: 'Report', figures: ['bars', 'radar'] },
  ]),
  quadrantChart: call(() => [
    {
      ...frame(),
      across: { name: 'Effort', from: 0, to: 10, middle: 5 },
      up: { name: 'Gain', from: 0, to: 1, middle: 0.5 },
      quarters: ['a', 'b', 'c', 'd'],
      notKnown: '-',
      points: [
        {
          name: 'a',
          across: 1,
          up: null,
          couldBe: { across: { worst: 1, best: 2 }, up: { worst: 0, best: 1 } },
        },
      ],
    },
  ]),
  radarChart: call(() => [
    {
      ...frame(),
      maximum: 1,
      notKnown: '-',
      axes: [{ name: 'a', value: 0.5, worst: 0.2, best: 0.8, label: '50' }],
    },
  ]),
  renderFragment: call(() => [
    {
      ...frame(),
      blocks: [
        { kind: 'paragraph', text: 'One.' },
        {
          kind: 'figure',
          svg: '<svg/>',
          table: { caption: 'c', header: ['h'], rows: [['a']] },
          drawing: { kind: 'timeline', input: { ...frame(), notKnown: '-', rows: [] } },
        },
      ],
    },
    { headingLevel: 3, idPrefix: 'p-', locale: 'en' },
  ]),
  renderHtml: call(() => [{ ...frame(), blocks: [{ kind: 'paragraph', text: 'One.' }] }]),
  renderMarkdown: call(() => [{ ...frame(), blocks: [{ kind: 'paragraph', text: 'One.' }] }, {}]),
  timelineChart: call(() => [
    {
      ...frame(),
      notKnown: '-',
      rows: [{ name: 'a', start: '2026-01-01', end: null }],
      mark: { day: '2026-02-01', name: 'today' },
    },
  ]),
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
