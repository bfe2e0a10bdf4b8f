import type { CompetencyGap } from '@osee/core';
import { type Answer, analyseGaps, type MaturityResult, scoreMaturity } from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';

/** Steps that a workshop might have agreed on. They are made up for this example and say nothing about Kenya. */
const workshopSteps: Readonly<Record<string, string>> = {
  'whole-life-cost': 'first-steps',
  'open-source-risk': 'established',
  'leading-the-change': 'first-steps',
  'licence-choice': 'first-steps',
  'standards-in-requirements': 'established',
  'open-tenders': 'not-yet',
  'lasting-community': 'first-steps',
  'people-for-open-source': 'first-steps',
  'inclusive-design': 'established',
  'sovereignty-policy': 'established',
  'independent-oversight': 'managed',
  'open-interfaces': 'established',
  'secure-delivery': 'first-steps',
};

const answers: readonly Answer[] = [
  ...Object.entries(workshopSteps).map(([criterionId, optionId]) => ({
    criterionId,
    status: 'answered' as const,
    optionId,
  })),
  { criterionId: 'secured-funding', status: 'unknown' },
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
