import type { CompetencyGap } from '@osee/core';
import {
  type Answer,
  analyseGaps,
  answerExtent,
  atDepth,
  type MaturityResult,
  scoreMaturity,
} from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';

/** The quick scan: fifteen of the seventy questions, which a result names together with what it cannot tell. */
const model = atDepth(oseeEcosystemModel, 'quick');

/** Cases that meet the rule of a question, among all cases; made up for this example, they say nothing about Kenya. */
const counted: Readonly<Record<string, readonly [counted: number, among: number]>> = {
  'security-and-risk-management': [14, 40],
  'licensing-selection-based-on-requirements': [2, 9],
  'compliance-with-security-and-privacy-regulations': [11, 18],
  'capacity-to-run-integrate-open-source-in-public-procurement': [0, 12],
  'contractual-considerations': [3, 14],
  'managing-open-source-community-over-a-project-lifetime': [1, 4],
  'human-resource-planning-and-allocation': [9, 40],
  'designing-inclusive-open-source-software-solutions': [10, 25],
  'oversight-and-accountability-in-open-source-digital-governance': [5, 8],
  'interoperability-and-standards-compliance': [4, 10],
};

/** Steps of what is not counted: a mandate, a rule, a policy, years of a plan. */
const steps: Readonly<Record<string, string>> = {
  'office-mandate': 'first-steps',
  'software-contribution-governance': 'first-steps',
  'digital-sovereignty-and-policy-formulation': 'established',
  'mobilisation-plan-years': 'first-steps',
};

const answers: readonly Answer[] = [
  ...Object.entries(counted).map(([criterionId, [cases, among]]) =>
    answerExtent(model, { criterionId, counted: cases, among }),
  ),
  ...Object.entries(steps).map(([criterionId, optionId]) => ({
    criterionId,
    status: 'answered' as const,
    optionId,
  })),
  // Nobody knows how many weaknesses were published: that is no guess, and no zero.
  answerExtent(model, { criterionId: 'cybersecurity-and-secure-devops', counted: 6, among: null }),
];

/** What the assessment of a country gives. */
export interface CountryAssessment {
  readonly result: MaturityResult;
  readonly gaps: readonly CompetencyGap[];
}

/** Scores the made-up answers; one question stays open. */
export const assessCountry = (subject: string): CountryAssessment => {
  const result = scoreMaturity(model, {
    subject,
    model: { id: model.id, version: model.version },
    asOf: '2026-11-23',
    answers,
  });
  return { result, gaps: analyseGaps(result, { value: 0.75 }) };
};
