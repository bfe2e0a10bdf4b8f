import type { CompetencyGap } from '@osee/core';
import { type Answer, analyseGaps, type MaturityResult, scoreMaturity } from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';

/** Steps that a workshop might have agreed on. They are made up for this example and say nothing about Kenya. */
const workshopSteps: Readonly<Record<string, string>> = {
  'analysing-labour-costs-versus-licencing-costs': 'first-steps',
  'security-and-risk-management': 'established',
  'change-management': 'first-steps',
  'licensing-selection-based-on-requirements': 'first-steps',
  'adhering-to-technical-standards': 'established',
  'capacity-to-run-integrate-open-source-in-public-procurement': 'not-yet',
  'managing-open-source-community-over-a-project-lifetime': 'first-steps',
  'human-resource-planning-and-allocation': 'first-steps',
  'designing-inclusive-open-source-software-solutions': 'established',
  'digital-sovereignty-and-policy-formulation': 'established',
  'oversight-and-accountability-in-open-source-digital-governance': 'managed',
  'interoperability-and-standards-compliance': 'established',
  'cybersecurity-and-secure-devops': 'first-steps',
};

const answers: readonly Answer[] = [
  ...Object.entries(workshopSteps).map(([criterionId, optionId]) => ({
    criterionId,
    status: 'answered' as const,
    optionId,
  })),
  { criterionId: 'strategic-funding', status: 'unknown' },
];

/** What the assessment of a country gives. */
export interface CountryAssessment {
  readonly result: MaturityResult;
  readonly gaps: readonly CompetencyGap[];
}

/** Scores the made-up answers; two questions stay unanswered and one is not known. */
export const assessCountry = (subject: string): CountryAssessment => {
  const result = scoreMaturity(oseeEcosystemModel, {
    subject,
    model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
    asOf: '2026-11-23',
    answers,
  });
  return { result, gaps: analyseGaps(result, { value: 0.75 }) };
};
