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
  'security-and-risk-management': 'first-steps',
  'adhering-to-technical-standards': 'established',
  'capacity-to-run-integrate-open-source-in-public-procurement': 'not-yet',
  'managing-open-source-community-over-a-project-lifetime': 'first-steps',
  'designing-inclusive-open-source-software-solutions': 'first-steps',
  'digital-sovereignty-and-policy-formulation': 'established',
  'interoperability-and-standards-compliance': 'managed',
  'cybersecurity-and-secure-devops': 'first-steps',
};

/** Three people about one made-up ministry: its IT lead, its buyer, and somebody from outside. */
export const assessments: readonly Assessment[] = [
  assessmentOf({
    ...common,
    'licensing-selection-based-on-requirements': 'managed',
    'testing-integration-and-quality-assurance': 'established',
  }),
  assessmentOf({ ...common, 'licensing-selection-based-on-requirements': 'first-steps' }, [
    { criterionId: 'testing-integration-and-quality-assurance', status: 'unknown' },
  ]),
  assessmentOf({
    ...common,
    'licensing-selection-based-on-requirements': 'established',
    'change-management': 'first-steps',
  }),
];
