import { findCountry } from '@osee/core/geography';
import { en } from '@osee/scoring/locales/en';
import {
  assessRobustness,
  createSelectionRecipe,
  evaluateApplications,
  explainSelection,
  oseeCall2024,
} from '@osee/scoring/selection';
import { readySettings } from '../../../packages/scoring/src/call/testing/ready-call.fixture.ts';
import {
  facts,
  soundApplication,
} from '../../../packages/scoring/src/selection/testing/applications.fixture.ts';
import { type Calls, call } from '../call.ts';

const model = () => structuredClone(oseeCall2024);
const applications = () =>
  structuredClone([
    soundApplication('a', 'KEN', 'sesepsesep'),
    soundApplication('b', 'PER', 'pepspepspe'),
    soundApplication('c', 'VNM', 'eeee-eeee-'),
  ]);
const options = () => ({ facts: structuredClone(facts), asOf: '2024-06-01' });
const evaluated = evaluateApplications(oseeCall2024, applications(), options());
const result = () => structuredClone(evaluated);
const robustnessOptions = () => ({ seed: 7, draws: 30 });
const explanation = explainSelection(evaluated, { model: oseeCall2024 });
const inputs = () => ({ model: model(), applications: applications(), facts: structuredClone(facts) });
const recipe = createSelectionRecipe(inputs(), { asOf: '2024-06-01' }, robustnessOptions(), {
  chosen: ['a'],
  by: 'board',
  date: '2024-06-10',
  reasons: 'Money for one.',
});
const robustness = assessRobustness(oseeCall2024, evaluated, robustnessOptions());

const sheetScore = () => ({
  application: 'a',
  round: 1,
  assessor: 'x',
  criterion: 'local-ecosystem',
  value: 'strong',
  note: 'Many firms.',
});
const pointEntry = () => [
  { id: 'a', points: { x: 3, y: 4 }, attributes: { topic: 't1' } },
  { id: 'b', points: { x: 4, y: 3 } },
];
const sheetText = 'assessor,application,criterion,score,reason\nx,a,local-ecosystem,strong,Many firms\n';

/** Sound calls of `@osee/scoring/selection`. */
export const selectionCalls: Calls = {
  adaptModel: call(() => [model(), { id: 'other', version: '1.0.0', title: 'Other', policies: {} }]),
  assessAssumptions: call(() => [model(), applications(), { ...options(), seed: 7, samples: 10 }]),
  assessRobustness: call(() => [model(), result(), robustnessOptions()]),
  calibrateAssessors: call(() => [model(), applications()]),
  checkSelectionModel: call(() => [model()]),
  countryFactsOf: call(() => [[structuredClone(findCountry('KEN'))]]),
  createCall: call(() => [model(), structuredClone(readySettings)]),
  compareTwo: call(() => [result(), 'a', 'b']),
  createSelectionRecipe: call(() => [
    inputs(),
    { asOf: '2024-06-01' },
    robustnessOptions(),
    { chosen: ['a'], by: 'board', date: '2024-06-10', reasons: 'Money for one.' },
  ]),
  defineSelectionModel: call(() => [
    {
      id: 'chat',
      title: 'Chat',
      subject: 'software',
      gates: [{ id: 'open', statement: 'Open.', rule: { kind: 'fact', fact: 'licence', in: ['MIT'] } }],
      criteria: [
        {
          id: 'needs',
          title: 'Needs',
          scale: { kind: 'goalposts', lower: 0, upper: 4, direction: 'maximise' },
        },
      ],
      policies: { tieBreak: ['needs'] },
      portfolio: { size: 1, distinct: [{ id: 'makers', attribute: 'maker' }] },
    },
  ]),
  criteriaOf: call(() => [model()]),
  deriveGateAnswers: call(() => [model(), applications()[0], options()]),
  evaluateApplications: call(() => [model(), applications(), options()]),
  explainSelection: call(() => [result(), { model: model(), robustness: structuredClone(robustness) }]),
  inspectCriteria: call(() => [model(), applications(), { ...options(), threshold: 0.9 }]),
  localiseSelectionModel: call(() => [model(), structuredClone(en)]),
  quadrants: call(() => [result(), 'country', 'host', { xCuts: [0.4], yCuts: [0.3, 0.6] }]),
  joinRounds: call(() => [
    applications().map(({ scores, ...rest }) => rest),
    [{ round: 1, kind: 'individual', date: '2027-05-10', scores: [sheetScore()] }],
  ]),
  panelFigures: call(() => [
    model(),
    applications(),
    {
      assigned: { a: ['x'] },
      left: ['y'],
      atLeast: 2,
      farApart: { between: 1, fromMean: 1 },
      unknown: 'lowest',
    },
  ]),
  readScoreSheets: call(() => [
    [{ name: 'a.csv', text: sheetText }],
    model(),
    { applications: [{ id: 'a' }], assessors: ['x'], reasons: 'all', separator: ',', decimal: '.' },
  ]),
  writeScoreSheet: call(() => [
    model(),
    applications(),
    {
      assessor: 'x',
      locale: structuredClone(en),
      format: { separator: ';', decimal: ',' },
      conflicts: [{ assessor: 'x', application: 'b', reason: 'Tie.', date: '2027-04-05' }],
      anonymous: true,
      round: 2,
      names: { a: 'A' },
      scores: [sheetScore()],
    },
  ]),
  recordDecision: call(() => [
    result(),
    {
      chosen: ['a'],
      by: ['board'],
      date: '2024-06-10',
      reasons: ['Money for one.'],
      reasonsFor: { a: 'First.' },
      conditions: { a: 'The letter comes.' },
      reserve: ['b'],
    },
  ]),
  adjustTotals: call(() => [{ a: 73, b: 49 }, [{ id: 'a', by: -5, reason: 'Late.' }], { most: 30 }]),
  countingVersion: call(() => [
    [{ id: 'v1', at: '2024-07-30T10:00:00Z', complete: true }],
    '2024-07-31T23:59:00+02:00',
  ]),
  fundFromList: call(() => [
    [
      { id: 'a', amount: 50 },
      { id: 'b', amount: 40 },
    ],
    100,
    ['a'],
  ]),
  stageThreshold: call(() => [[{ id: 'a', amount: 50, sum: 9 }], { budget: 10, aim: 3, least: 2.5 }]),
  joinGateChecks: call(() => ['host-mandate', [{ by: 'a', answer: 'pass' }]]),
  judgeThresholds: call(() => [pointEntry(), { criteria: { x: 3 }, total: 10 }]),
  orderByLadder: call(() => [
    pointEntry(),
    {
      weights: { x: 1.5 },
      ladder: [
        { kind: 'uncovered', attribute: 'topic' },
        { kind: 'criterion', criterion: 'x' },
      ],
      firstRank: 1,
    },
  ]),
  pointEntries: call(() => [model(), applications()]),
  intakeSchema: call(() => [model(), { locale: structuredClone(en) }]),
  intakeTemplate: call(() => [
    model(),
    { locale: structuredClone(en), format: { separator: ';', decimal: ',' } },
  ]),
  readApplications: call(() => ['id,country\na,KEN\n', model(), { separator: ',', decimal: '.' }]),
  writeLetters: call(() => [
    result(),
    {
      locale: structuredClone(en),
      audience: 'applicants',
      model: model(),
      date: '2024-06-10',
      names: { a: 'A' },
      assessors: 'hidden',
      chosen: 'names',
      cureUntil: '2024-07-01',
      objection: {
        days: 8,
        unit: 'working-days',
        counts: 'same-day',
        holidays: [],
        to: 'x',
        grounds: 'procedure',
      },
      contact: 'x',
      decision: structuredClone(recipe.decision),
      revisions: [],
    },
  ]),
  renderExplanation: call(() => [
    structuredClone(explanation),
    { locale: structuredClone(en), names: { a: 'A' } },
  ]),
  replay: call(() => [structuredClone(recipe), inputs()]),
  statementsOf: call(() => [model()]),
};

/** Sound calls of the parts of `@osee/scoring/report` on selections. */
export const selectionReportCalls: Calls = {
  selectionCsv: call(() => [result(), { separator: ';', decimal: ',' }]),
  selectionReport: call(() => [
    {
      result: result(),
      explanation: structuredClone(explanation),
      locale: structuredClone(en),
      names: { a: 'A' },
      robustness: structuredClone(robustness),
      recipe: structuredClone(recipe),
      decision: structuredClone(recipe.decision),
      annex: true,
      most: 2,
    },
  ]),
};
