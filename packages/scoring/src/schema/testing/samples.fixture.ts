import { rollUpResults } from '../../country/roll-up/roll-up-results.ts';
import type { Assessment } from '../../maturity/assessment/assessment.ts';
import { createAssessmentSession } from '../../maturity/session/create-assessment-session.ts';
import { oseeEcosystemModel } from '../../models/osee-ecosystem/model.ts';
import { fullRegister } from '../../risk/testing/registers.fixture.ts';
import type { Application } from '../../selection/application/application.ts';
import { recordDecision } from '../../selection/decision/record-decision.ts';
import { evaluateApplications } from '../../selection/evaluate/evaluate-applications.ts';
import { oseeCall2024 } from '../../selection/osee-call-2024/osee-call-2024.ts';
import { createSelectionRecipe } from '../../selection/recipe/selection-recipe.ts';
import type { ScoringDocumentContents, ScoringDocuments } from '../document/scoring-document-contents.ts';

const applications: readonly Application[] = [
  { id: 'a1', country: 'KEN' },
  {
    id: 'a2',
    country: 'PER',
    host: { name: 'Ministry', type: 'public', country: 'PER' },
    submittedAt: '2024-05-10T10:00-05:00',
    withdrawn: { date: '2024-06-01', reason: 'Elections.' },
    gates: [
      {
        gate: 'host-mandate',
        answer: 'pass',
        reason: 'By decree.',
        evidence: [{ what: 'Decree', address: 'https://example.org/decree', date: '2023-01-01' }],
        by: 'Secretariat',
        date: '2024-05-27',
      },
    ],
    waivers: [{ gate: 'host-mandate', by: 'Board', reason: 'Under way.', date: '2024-05-28' }],
    scores: [
      {
        criterion: 'local-ecosystem',
        value: 'partial',
        assessor: 'A',
        conflictOfInterest: 'Cousin.',
        note: '',
      },
      { criterion: 'local-ecosystem', value: 0.5, date: '2024-05-29' },
      { criterion: 'local-ecosystem', value: null },
    ],
    attributes: { region: 'Americas', constructor: 'a name like any other' },
  },
];

const [first, second] = oseeEcosystemModel.criteria;
const optionOf = (scaleId: string | undefined): string =>
  oseeEcosystemModel.scales.find(({ id }) => id === scaleId)?.options[0]?.id ?? '';

const assessment: Assessment = {
  id: 'first',
  subject: 'Ministry',
  model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
  asOf: '2024-06-30',
  assessors: ['A', 'B'],
  answers: [
    {
      criterionId: first?.id ?? '',
      status: 'answered',
      optionId: optionOf(first?.scaleId),
      justification: 'Seen.',
      evidence: [
        {
          kind: 'examine',
          polarity: 'supports',
          uri: 'https://example.org/policy',
          note: 'Page 3.',
          collected: '2024-05-01',
          expires: '2025-05-01',
          digest: 'sha256:0',
        },
      ],
      confidence: 3,
      by: 'A',
      at: '2024-06-01',
    },
    { criterionId: second?.id ?? '', status: 'unknown' },
  ],
};

const session = createAssessmentSession(oseeEcosystemModel, assessment);
session.clear(first?.id ?? '');
session.clear(second?.id ?? '');
session.undo();

const contents: ScoringDocumentContents = {
  'osee-selection-model': oseeCall2024,
  'osee-applications': applications,
  'osee-selection-recipe': createSelectionRecipe(
    { model: oseeCall2024, applications: [] },
    { weights: { host: 2 } },
    { seed: 1, draws: 5 },
  ),
  'osee-decision-record': recordDecision(evaluateApplications(oseeCall2024, applications.slice(0, 1)), {
    chosen: ['a1'],
    by: ['Board'],
    date: '2024-06-10',
    reasons: ['It alone applied.'],
    reasonsFor: { a1: 'A host that can start.' },
    conditions: { a1: 'The letter of the host comes by July.' },
  }),
  'osee-scoring-rounds': [
    {
      round: 1,
      kind: 'individual',
      date: '2024-06-01',
      scores: [
        {
          application: 'a1',
          round: 1,
          assessor: 'A',
          criterion: 'local-ecosystem',
          value: 'partial',
          note: 'Some firms.',
          date: '2024-06-01',
        },
        { application: 'a1', round: 1, assessor: 'B', criterion: 'local-ecosystem', value: null },
        {
          application: 'a1',
          round: 1,
          assessor: 'C',
          criterion: 'local-ecosystem',
          value: 0.5,
          conflictOfInterest: 'Cousin.',
        },
      ],
    },
  ],
  'osee-maturity-model': oseeEcosystemModel,
  'osee-assessment': assessment,
  'osee-assessment-session': session.save(),
  'osee-risk-register': fullRegister,
  'osee-roll-up': rollUpResults(
    oseeEcosystemModel,
    [
      { id: 'health', name: 'Ministry of Health', stratum: 'ministries', assessment },
      { id: 'tax', name: 'Tax authority', stratum: 'agencies', assessment: null },
    ],
    { strata: 'both', minimumGroup: 1 },
  ),
  'osee-institution-wave': {
    inputs: [
      { id: 'health', name: 'Ministry of Health', stratum: 'ministries', weight: 120, assessment },
      { id: 'tax', name: 'Tax authority', stratum: 'agencies', assessment: null },
    ],
    country: assessment,
  },
};

/** A good document of each kind. */
export const sampleScoringDocuments = Object.entries(contents).map(([kind, content]) => ({
  kind,
  schemaVersion: '1.0.0',
  id: 'sample',
  content: content as unknown,
})) as unknown as readonly ScoringDocuments[keyof ScoringDocuments][];
