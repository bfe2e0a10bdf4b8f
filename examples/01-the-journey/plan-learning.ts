import { oseeCatalogue, planTraining, type TrainingPlan } from '@osee/catalogue';
import {
  type CompetencyGap,
  type ItemRef,
  oseeFramework,
  type Profile,
  type TailoredFramework,
  tailorFramework,
} from '@osee/core';

/** What follows from the gaps. */
export interface Learning {
  readonly tailored: TailoredFramework;
  readonly plan: TrainingPlan;
}

const targetOf = ({ competencyId }: CompetencyGap): ItemRef => ({
  kind: oseeFramework.technicalDomains.some(({ id }) => id === competencyId)
    ? 'technical-domain'
    : 'competency',
  id: competencyId,
});

const profileOf = (subject: string, gaps: readonly CompetencyGap[]): Profile => ({
  id: 'first-year',
  version: '1.0.0',
  title: `First year in ${subject}`,
  base: { frameworkId: oseeFramework.id, version: oseeFramework.version },
  select: gaps.map((gap) => ({ target: targetOf(gap), reason: 'The assessment found a gap.' })),
  set: gaps.map((gap) => ({
    target: targetOf(gap),
    field: 'priority',
    value: gap.gap >= 0.5 ? 'high' : 'medium',
    reason: `The gap is ${Math.round(gap.gap * 100)} points of 100.`,
  })),
});

/** Narrows the framework to the gaps and looks up training for each, free of charge and in English. */
export const planLearning = (subject: string, gaps: readonly CompetencyGap[]): Learning => {
  const open = gaps.filter(({ gap }) => gap > 0);
  return {
    tailored: tailorFramework(oseeFramework, [profileOf(subject, open)]),
    plan: planTraining(open, oseeCatalogue, {
      framework: oseeFramework,
      languages: ['en'],
      costs: ['free'],
      resourcesPerGap: 2,
    }),
  };
};
