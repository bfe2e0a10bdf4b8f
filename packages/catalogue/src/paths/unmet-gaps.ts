import type { Resource } from '../resource/resource.ts';
import type { OpenGap } from './open-gaps.ts';
import { relationOf } from './part-and-whole.ts';
import { type Exclusion, exclusionsOf } from './training-limits.ts';
import type { TrainingConstraints, TrainingStep, UnmetGap } from './training-plan.ts';

/** The gaps that got fewer resources than wanted, with why. */
export const unmetGaps = (
  open: readonly OpenGap[],
  steps: readonly TrainingStep[],
  resources: readonly Resource[],
  constraints: TrainingConstraints,
  serving: (resource: Resource) => readonly number[],
): readonly UnmetGap[] => {
  const wanted = constraints.resourcesPerGap ?? 1;
  const found = new Map<string, number>();
  for (const id of steps.flatMap(({ competencyIds }) => competencyIds))
    found.set(id, (found.get(id) ?? 0) + 1);
  const unmet = open.map(({ competencyId }) => (found.get(competencyId) ?? 0) < wanted);
  const fates = fatesOf(resources, steps, constraints, (resource) =>
    serving(resource).filter((position) => unmet[position]),
  );
  return open.flatMap(({ competencyId, priority }, position) => {
    if (!unmet[position]) return [];
    const own = fates.get(position) ?? [];
    const count = (takes: (fate: Fate) => boolean) => own.filter(takes).length;
    const leftOut = (name: Exclusion) => count(({ exclusions }) => exclusions.includes(name));
    const overlap = count(({ exclusions, overlaps }) => exclusions.length === 0 && overlaps);
    const eligible = count(({ exclusions }) => exclusions.length === 0) - overlap;
    const served = found.get(competencyId) ?? 0;
    return [
      {
        competencyId,
        priority,
        reason: reasonFor(own.length, eligible, served, wanted),
        wanted,
        found: served,
        candidates: own.length,
        leftOutBy: {
          language: leftOut('language'),
          cost: leftOut('cost'),
          type: leftOut('type'),
          without: leftOut('without'),
          hours: leftOut('hours'),
          overlap,
        },
      },
    ];
  });
};

interface Fate {
  readonly exclusions: readonly Exclusion[];
  readonly overlaps: boolean;
}

/** What kept the resources of each gap out of the plan. */
const fatesOf = (
  resources: readonly Resource[],
  steps: readonly TrainingStep[],
  constraints: TrainingConstraints,
  serving: (resource: Resource) => readonly number[],
): ReadonlyMap<number, readonly Fate[]> => {
  const areRelated = relationOf(resources);
  const fates = new Map<number, Fate[]>();
  for (const resource of resources) {
    const gaps = serving(resource);
    if (gaps.length === 0) continue;
    const fate = {
      exclusions: exclusionsOf(resource, constraints),
      overlaps: steps.some((step) => areRelated(step.resource, resource)),
    };
    for (const gap of gaps) {
      const own = fates.get(gap) ?? [];
      own.push(fate);
      fates.set(gap, own);
    }
  }
  return fates;
};

const reasonFor = (serving: number, eligible: number, found: number, wanted: number): UnmetGap['reason'] => {
  if (eligible > found) return 'limits';
  return serving < wanted ? 'no-resource' : 'left-out';
};
