import type { Resource } from '../resource/resource.ts';
import type { ScheduleConstraints } from './schedule-constraints.ts';
import type { TrainingRole } from './training-role.ts';

/** What the rules look at, the first deciding first; the smaller is the better. Written anew, without the search. */
export type Verdict = readonly number[];

export interface Chance {
  readonly resources: readonly Resource[];
  readonly verdict: Verdict;
}

/** Every choice of resources of known length that keeps all conditions and limits, by trying all subsets. */
export const everyChoice = (
  role: TrainingRole,
  resources: readonly Resource[],
  constraints: ScheduleConstraints,
  minutes: number,
): readonly Chance[] => {
  const usable = resources.filter((resource) => isUsable(resource, role, constraints));
  return subsets(usable)
    .filter((subset) => isPossible(subset, role, resources, constraints, minutes))
    .map((subset) => ({ resources: subset, verdict: verdictOf(subset, role, constraints) }));
};

export const compareVerdicts = (left: Verdict, right: Verdict): number => {
  const place = left.findIndex((figure, at) => figure !== right[at]);
  return place < 0 ? 0 : (left[place] ?? 0) - (right[place] ?? 0);
};

const subsets = <Item>(items: readonly Item[]): readonly (readonly Item[])[] => {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return [...without, ...without.map((some) => [first, ...some])];
};

/** The length, by the estimate where that counts. */
const lengthFor = (resource: Resource, { estimates }: ScheduleConstraints): number | null =>
  resource.hours?.maximum ?? (estimates === 'count' ? (resource.estimatedHours?.maximum ?? null) : null);

const isUsable = (resource: Resource, role: TrainingRole, constraints: ScheduleConstraints): boolean => {
  const languages = role.languages ?? constraints.languages;
  const { downloadBytes, levels } = resource;
  return (
    lengthFor(resource, constraints) !== null &&
    (languages === undefined || languages.some((wish) => resource.languages.includes(wish))) &&
    (constraints.costs?.includes(resource.cost) ?? true) &&
    !role.taken?.includes(resource.id) &&
    !constraints.without?.includes(resource.id) &&
    !(role.level && levels && !levels.includes(role.level)) &&
    !(role.level && !levels && constraints.unknownLevels === 'leave-out') &&
    !(
      constraints.maximumBytes !== undefined &&
      constraints.unknownBytes === 'leave-out' &&
      downloadBytes == null
    )
  );
};

const isPossible = (
  subset: readonly Resource[],
  role: TrainingRole,
  all: readonly Resource[],
  constraints: ScheduleConstraints,
  minutes: number,
): boolean => {
  const time = subset.reduce((sum, each) => sum + (lengthFor(each, constraints) ?? 0) * 60, 0);
  const bytes = subset.reduce((sum, { downloadBytes }) => sum + (downloadBytes ?? 0), 0);
  if (time > minutes || bytes > (constraints.maximumBytes ?? Number.POSITIVE_INFINITY)) return false;
  if (subset.some((one) => subset.some((other) => isWithin(one, other, all)))) return false;
  return permutable(subset, role);
};

/** Looks up through as many wholes as there are resources. */
const isWithin = (part: Resource, whole: Resource, all: readonly Resource[]): boolean => {
  let above = part.isPartOf;
  for (const _ of all) {
    if (above === whole.id) return part.id !== whole.id;
    above = all.find(({ id }) => id === above)?.isPartOf;
  }
  return false;
};

/** Whether there is an order that has all prerequisites before: tries every order. */
const permutable = (
  left: readonly Resource[],
  role: TrainingRole,
  before: readonly Resource[] = [],
): boolean =>
  left.length === 0 ||
  left.some(
    (next) =>
      isReady(next, role, before) &&
      permutable(
        left.filter((each) => each !== next),
        role,
        [...before, next],
      ),
  );

const isReady = (resource: Resource, role: TrainingRole, before: readonly Resource[]): boolean =>
  (resource.prerequisites ?? []).every((needed) => {
    if (needed.kind === 'text') return true;
    if (needed.kind === 'resource') {
      return role.taken?.includes(needed.id) || before.some(({ id }) => id === needed.id);
    }
    const gap = role.gaps.find(({ competencyId }) => competencyId === needed.id)?.gap ?? 0;
    return gap === 0 || before.some(({ competencyIds }) => competencyIds.includes(needed.id));
  });

const verdictOf = (
  subset: readonly Resource[],
  role: TrainingRole,
  constraints: ScheduleConstraints,
): Verdict => {
  const languages = role.languages ?? constraints.languages ?? ['en'];
  const open = role.gaps.filter(({ gap }) => gap > 0);
  const greatest = Math.max(...open.map(({ gap, weight }) => gap * weight));
  const sizeOf = (gap: number, weight: number): number =>
    greatest === 0 ? 1 : Math.max(1, Math.round(((gap * weight) / greatest) * 1e9));
  /** What nothing in the first so many languages serves. */
  const unserved = (count: number): number =>
    open
      .filter(
        ({ competencyId }) =>
          !subset.some(
            (each) =>
              each.competencyIds.includes(competencyId) &&
              (constraints.languages === undefined && role.languages === undefined
                ? true
                : languages.slice(0, count).some((wish) => each.languages.includes(wish))),
          ),
      )
      .reduce((sum, { gap, weight }) => sum + sizeOf(gap, weight), 0);
  const count = (holds: (resource: Resource) => boolean): number => subset.filter(holds).length;
  return [
    unserved(languages.length),
    ...languages.slice(1).map((_, place) => unserved(place + 1)),
    count(({ cost }) => cost === 'paid'),
    count(({ cost }) => cost === 'unknown'),
    count(({ cost }) => cost === 'mixed'),
    count(({ levels }) => role.level !== undefined && !levels),
    count(({ downloadBytes }) => constraints.maximumBytes !== undefined && downloadBytes == null),
    count(({ type }) => !['course', 'guide', 'video'].includes(type)),
    subset.length,
    subset.reduce((sum, each) => sum + (lengthFor(each, constraints) ?? 0) * 60, 0),
    count(({ urlConfidence }) => urlConfidence !== 'seen'),
  ];
};
