import { contingencyGuidelines } from '@osee/core';
import type { Risk } from '../register/risk.ts';
import { guidelinesByCategory } from '../register/risk-categories.ts';
import type { RiskAssessment } from './risk-assessment.ts';

/** The guidelines that answer a risk: its own, else those of its category. */
export const guidelinesOf = ({
  guidelines,
  category = '',
}: Risk): { readonly number: number; readonly id: string }[] => {
  const numbers = guidelines ?? guidelinesByCategory.get(category) ?? [];
  return contingencyGuidelines
    .filter(({ number }) => numbers.includes(number))
    .map(({ number, id }) => ({ number, id }));
};

/** All ten guidelines, with the risks that each answers. */
export const risksByGuideline = (risks: readonly Risk[]): RiskAssessment['guidelines'] =>
  contingencyGuidelines.map(({ number, id }) => ({
    number,
    id,
    riskIds: risks
      .filter((risk) => guidelinesOf(risk).some((guideline) => guideline.number === number))
      .map((risk) => risk.id),
  }));
