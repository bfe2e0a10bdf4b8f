import { oseeCatalogue, planTraining, type TrainingPlan } from '@osee/catalogue';
import { type CompetencyGap, oseeFramework } from '@osee/core';
import type { ProfileProposal } from '@osee/scoring/country';

/** Training that is free of charge and in the language, for every competency on the way to its next step. */
export const train = ({ targets }: ProfileProposal, languages: readonly string[]): TrainingPlan =>
  planTraining(
    targets.flatMap(({ target, current, decided }): CompetencyGap[] =>
      current === null || decided === null || decided <= current
        ? []
        : [
            {
              competencyId: target.id,
              current,
              target: decided,
              gap: decided - current,
              weight: 1,
              coverage: 1,
            },
          ],
    ),
    oseeCatalogue,
    { framework: oseeFramework, languages, costs: ['free'], resourcesPerGap: 1 },
  );
