import type { Catalogue } from '../resource/catalogue.ts';
import type { Resource } from '../resource/resource.ts';
import type { OpenGap } from './open-gaps.ts';
import { type Exclusion, exclusionsOf } from './training-limits.ts';
import type { TrainingConstraints, TrainingStep, UnmetGap } from './training-plan.ts';

/** The gaps that got fewer resources than wanted, with why. */
export const unmetGaps = (
  open: readonly OpenGap[],
  steps: readonly TrainingStep[],
  catalogue: Catalogue,
  constraints: TrainingConstraints,
  serves: (resource: Resource, id: string) => boolean,
): readonly UnmetGap[] => {
  const wanted = constraints.resourcesPerGap ?? 1;
  return open.flatMap(({ competencyId, priority }) => {
    const found = steps.filter((step) => step.competencyIds.includes(competencyId)).length;
    if (found >= wanted) return [];
    const serving = catalogue.resources.filter((resource) => serves(resource, competencyId));
    const exclusions = serving.map((resource) => exclusionsOf(resource, constraints));
    const eligible = exclusions.filter((reasons) => reasons.length === 0).length;
    const leftOut = (name: Exclusion) => exclusions.filter((reasons) => reasons.includes(name)).length;
    return [
      {
        competencyId,
        priority,
        reason: reasonFor(serving.length, eligible, found, wanted),
        wanted,
        found,
        candidates: serving.length,
        leftOutBy: {
          language: leftOut('language'),
          cost: leftOut('cost'),
          type: leftOut('type'),
          without: leftOut('without'),
          hours: leftOut('hours'),
        },
      },
    ];
  });
};

const reasonFor = (serving: number, eligible: number, found: number, wanted: number): UnmetGap['reason'] => {
  if (eligible > found) return 'limits';
  return serving < wanted ? 'no-resource' : 'left-out';
};
