import { oseeCatalogue, trainingRoleOf } from '@osee/catalogue';
import { type CompetencyGap, type Framework, oseeFramework } from '@osee/core';

/** Made up: a country that stands at a quarter everywhere and wants to reach three quarters, procurement first. */
const gaps: readonly CompetencyGap[] = oseeFramework.competencies.map(({ id, moduleId }) => ({
  competencyId: id,
  current: 0.25,
  target: 0.75,
  gap: 0.5,
  weight: moduleId === 'procurement-and-legal' ? 2 : 1,
  coverage: 1,
}));

/** Three groups of users of the training framework, with their size and what they want to be able to do. */
export const rolesIn = (framework: Framework) => [
  {
    ...trainingRoleOf('procurement-and-legal', gaps, framework, oseeCatalogue),
    people: 12,
    level: 'practise' as const,
  },
  {
    ...trainingRoleOf('strategy-and-management', gaps, framework, oseeCatalogue),
    people: 6,
    level: 'lead' as const,
  },
  {
    ...trainingRoleOf('community-management', gaps, framework, oseeCatalogue),
    people: 20,
    level: 'practise' as const,
  },
];
