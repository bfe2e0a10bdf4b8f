import { orderOptions } from '../choice/order-options.ts';
import { meets, optionAt } from '../choice/problem.ts';
import type { Phase } from '../role/choose-for-role.ts';
import type { RoleWork } from '../role/scheduled-role.ts';
import type { TrainingClass } from '../training-schedule.ts';
import { type PlaceableStep, placeSteps } from './place-steps.ts';

export interface Classes {
  readonly classes: readonly TrainingClass[];
  /** Ids of resources that several roles take, each for itself, for want of common time. */
  readonly separate: readonly string[];
}

/** Puts the chosen steps of all roles into their weeks. A role without hours per week has classes without weeks. */
export const classesOf = (work: readonly RoleWork[], together: boolean): Classes => {
  const placed = work.filter(({ rooms }) => rooms !== null);
  const { classes, separate } = placeSteps(
    placed.map(({ timed }) => placeable(timed)),
    placed.map(({ rooms }) => rooms ?? []),
    together,
  );
  const inWeeks = classes.map(({ key, roles, sessions }) =>
    classOf(
      key,
      roles.flatMap((role) => placed[role] ?? []),
      sessions,
    ),
  );
  const outside = work
    .filter(({ rooms }) => rooms === null)
    .flatMap((each) => placeable(each.timed).map(({ key }) => classOf(key, [each], [])));
  return {
    classes: [...inWeeks, ...outside].sort(
      (left, right) =>
        firstWeek(left) - firstWeek(right) ||
        compare(left.resourceId, right.resourceId) ||
        compare(left.roleIds.join(' '), right.roleIds.join(' ')),
    ),
    separate: separate.map((key) => readKey(key).resourceId),
  };
};

const compare = (left: string, right: string): number => (left === right ? 0 : left < right ? -1 : 1);

const firstWeek = ({ sessions: [first] }: TrainingClass): number => first?.week ?? Number.POSITIVE_INFINITY;

/** Steps that are learned together have the same resource and the same language. */
const keyOf = (resourceId: string, language: string | null): string => JSON.stringify([resourceId, language]);

const readKey = (key: string): Pick<TrainingClass, 'resourceId' | 'language'> => {
  const [resourceId, language]: [string, string | null] = JSON.parse(key);
  return { resourceId, language };
};

const classOf = (
  key: string,
  members: readonly RoleWork[],
  sessions: TrainingClass['sessions'],
): TrainingClass => {
  const sizes = members.map(({ role }) => role.people);
  return {
    ...readKey(key),
    roleIds: members.map(({ role }) => role.id),
    people: sizes.every((size) => size !== undefined)
      ? sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
      : null,
    sessions,
  };
};

const placeable = ({ problem, chosen }: Phase): readonly PlaceableStep[] => {
  const ordered = orderOptions(problem, chosen) ?? [];
  const keys = ordered.map((index) => {
    const { resource, tag } = optionAt(problem, index);
    return keyOf(resource.id, tag);
  });
  return ordered.map((index, place) => ({
    key: keys[place] ?? '',
    minutes: optionAt(problem, index).minutes,
    after: optionAt(problem, index).needs.flatMap((need) => {
      const before = ordered.slice(0, place).findIndex((each) => meets(optionAt(problem, each), each, need));
      return keys[before] ?? [];
    }),
  }));
};
