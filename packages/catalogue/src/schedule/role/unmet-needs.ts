import type { Resource } from '../../resource/resource.ts';
import type { LeftOutBy, ScheduledStep, UnmetNeed } from '../training-schedule.ts';
import type { RoleProblem } from './role-problem.ts';

const conditions: readonly LeftOutBy[] = [
  'language',
  'cost',
  'type',
  'without',
  'taken',
  'level',
  'hours',
  'bytes',
  'prerequisite',
];

/** The gaps that no step serves, with why; `reachable` are the ids of the options whose prerequisites can be met. */
export const unmetNeeds = (
  { open, serving, served }: Pick<RoleProblem, 'open' | 'serving' | 'served'>,
  steps: readonly ScheduledStep[],
  resources: readonly Resource[],
  reachable: ReadonlySet<string>,
): readonly UnmetNeed[] => {
  const met = new Set(steps.flatMap(({ resource }) => served(resource)));
  const fates = open.map((): (readonly LeftOutBy[])[] => []);
  for (const resource of resources) {
    const found = serving.get(resource);
    if (found === undefined) continue;
    const fate: readonly LeftOutBy[] =
      found.length === 0 && !reachable.has(resource.id) ? ['prerequisite'] : found;
    for (const gap of served(resource)) fates[gap]?.push(fate);
  }
  return open.flatMap(({ competencyId, priority }, gap) => {
    if (met.has(gap)) return [];
    const own = fates[gap] ?? [];
    const leftOutBy = Object.fromEntries(
      conditions.map((condition) => [condition, own.filter((fate) => fate.includes(condition)).length]),
    ) as Record<LeftOutBy, number>;
    return [{ competencyId, priority, reason: reasonFor(own), candidates: own.length, leftOutBy }];
  });
};

const reasonFor = (fates: readonly (readonly LeftOutBy[])[]): UnmetNeed['reason'] => {
  if (fates.length === 0) return 'no-resource';
  return fates.every((fate) => fate.length > 0) ? 'left-out' : 'limits';
};
