import type { Answer, Assessment } from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';

const assessmentOf = (steps: Readonly<Record<string, string>>, open: readonly Answer[] = []): Assessment => ({
  subject: 'Ministère imaginaire',
  model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
  asOf: '2026-11-23',
  answers: [
    ...Object.entries(steps).map(
      ([criterionId, optionId]): Answer => ({ criterionId, status: 'answered', optionId }),
    ),
    ...open,
  ],
});

const common = {
  'open-source-risk': 'first-steps',
  'standards-in-requirements': 'established',
  'open-tenders': 'not-yet',
  'lasting-community': 'first-steps',
  'inclusive-design': 'first-steps',
  'sovereignty-policy': 'established',
  'open-interfaces': 'managed',
  'secure-delivery': 'first-steps',
};

/** Three people about one made-up ministry: its IT lead, its buyer, and somebody from outside. */
export const assessments: readonly Assessment[] = [
  assessmentOf({ ...common, 'licence-choice': 'managed', 'tested-changes': 'established' }),
  assessmentOf({ ...common, 'licence-choice': 'first-steps' }, [
    { criterionId: 'tested-changes', status: 'unknown' },
  ]),
  assessmentOf({ ...common, 'licence-choice': 'established', 'leading-the-change': 'first-steps' }),
];
