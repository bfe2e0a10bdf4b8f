import type { Resource } from '../../resource/resource.ts';
import { rightsOf } from '../../rights/rights-of.ts';
import { equalOptions } from '../choice/equal-options.ts';
import { orderOptions, reachableOptions } from '../choice/order-options.ts';
import { type Chosen, meets, optionAt } from '../choice/problem.ts';
import { bytesOf } from '../learning.ts';
import type { ScheduleConstraints } from '../schedule-constraints.ts';
import type { TrainingRole } from '../training-role.ts';
import type { ScheduledRole, ScheduledStep, StepPrerequisite, TrainingClass } from '../training-schedule.ts';
import type { Phase } from './choose-for-role.ts';
import type { RoleProblem } from './role-problem.ts';
import { unmetNeeds } from './unmet-needs.ts';

/** A role on its way through the schedule. */
export interface RoleWork {
  readonly role: TrainingRole;
  /** Its position in the input. */
  readonly place: number;
  readonly hoursPerWeek: number | null;
  /** Minutes by week; `null` without hours per week. */
  readonly rooms: readonly number[] | null;
  readonly found: RoleProblem;
  readonly timed: Phase;
  readonly apart: Phase;
}

export const scheduledRole = (
  work: RoleWork,
  classes: readonly TrainingClass[],
  resources: readonly Resource[],
  constraints: ScheduleConstraints,
): ScheduledRole => {
  const { role, found, timed, apart, rooms, hoursPerWeek } = work;
  const steps = inOrderOfTime(stepsOf(work, timed, classes));
  const aside = stepsOf(work, apart, []);
  const known = steps.flatMap(({ hours }) => hours ?? []);
  const all = [...steps, ...aside];
  return {
    id: role.id,
    name: role.name ?? null,
    people: role.people ?? null,
    level: role.level ?? null,
    languages: role.languages ?? constraints.languages ?? [],
    hoursPerWeek,
    steps,
    apart: aside,
    unmet: unmetNeeds(found, all, resources, reachable(work)),
    unassessed: found.open.filter(({ isUnassessed }) => isUnassessed).map(({ competencyId }) => competencyId),
    hours: {
      minimum: known.reduce((sum, { minimum }) => sum + minimum, 0),
      maximum: known.reduce((sum, { maximum }) => sum + maximum, 0),
      estimated: steps
        .filter(({ hoursBasis }) => hoursBasis !== 'read')
        .reduce((sum, { hours }) => sum + (hours?.maximum ?? 0), 0),
      available: rooms === null ? null : rooms.reduce((sum, room) => sum + room, 0) / 60,
      unknown: aside.length,
    },
    bytes: {
      known: all.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0),
      unknown: all.filter(({ bytes }) => bytes === null).length,
    },
    method: timed.isProven && apart.isProven ? 'exact' : 'greedy',
  };
};

/** Ids of the options that a role can reach at all, in its weeks or apart. */
const reachable = ({ timed, apart }: RoleWork): ReadonlySet<string> => {
  const all: Chosen = [...new Set([...timed.possible, ...apart.possible])];
  return new Set(
    reachableOptions({ ...timed.problem, given: [] }, all).map(
      (index) => optionAt(timed.problem, index).resource.id,
    ),
  );
};

const inOrderOfTime = (steps: readonly ScheduledStep[]): readonly ScheduledStep[] =>
  steps
    .map((step, place) => ({ step, place }))
    .sort(
      (left, right) =>
        weekOf(left.step.sessions.at(0)) - weekOf(right.step.sessions.at(0)) ||
        weekOf(left.step.sessions.at(-1)) - weekOf(right.step.sessions.at(-1)) ||
        left.place - right.place,
    )
    .map(({ step }) => step);

const weekOf = (session: { readonly week: number } | undefined): number => session?.week ?? 0;

const stepsOf = (
  { role, found }: RoleWork,
  { problem, possible, chosen }: Phase,
  classes: readonly TrainingClass[],
): readonly ScheduledStep[] => {
  const best = bestRanks({ problem, chosen });
  const ordered = orderOptions(problem, chosen) ?? [];
  const before = [...problem.given, ...ordered];
  return ordered.map((index): ScheduledStep => {
    const { resource, served, rank, tag, length } = optionAt(problem, index);
    const gaps = served.filter((gap) => (problem.units[gap] ?? 0) > 0 && best.get(gap) === rank);
    const own = gaps.flatMap((gap) => found.open[gap] ?? []);
    return {
      resource,
      reason: reasonOf(own.length),
      competencyIds: own.map(({ competencyId }) => competencyId),
      priority: own.reduce((sum, { priority }) => sum + priority, 0),
      language: tag,
      hours: length === null ? null : { minimum: length.minimum, maximum: length.maximum },
      hoursBasis: length?.basis ?? null,
      bytes: bytesOf(resource),
      sessions:
        classes.find(({ resourceId, roleIds }) => resourceId === resource.id && roleIds.includes(role.id))
          ?.sessions ?? [],
      prerequisites: prerequisitesOfStep(found, problem, before, index),
      translate: rightsOf(resource).translate,
      equals: equalOptions(problem, possible, chosen, index).map(
        (other) => optionAt(problem, other).resource.id,
      ),
    };
  });
};

const reasonOf = (count: number): ScheduledStep['reason'] => {
  if (count === 0) return 'needed-before-others';
  return count === 1 ? 'serves-one-gap' : 'serves-several-gaps';
};

const bestRanks = ({ problem, chosen }: Pick<Phase, 'problem' | 'chosen'>): ReadonlyMap<number, number> => {
  const best = new Map<number, number>();
  for (const index of chosen) {
    const { served, rank } = optionAt(problem, index);
    for (const gap of served) best.set(gap, Math.min(best.get(gap) ?? rank, rank));
  }
  return best;
};

const prerequisitesOfStep = (
  { needsOf }: RoleProblem,
  problem: Phase['problem'],
  before: Chosen,
  index: number,
): readonly StepPrerequisite[] => {
  const earlier = before.slice(0, before.indexOf(index));
  return needsOf(optionAt(problem, index).resource).map(({ kind, value, state, need }) => {
    const met =
      need === null ? undefined : earlier.find((each) => meets(optionAt(problem, each), each, need));
    return {
      kind,
      value,
      state: state === 'needed' ? 'before' : state,
      stepId: met === undefined ? null : optionAt(problem, met).resource.id,
    };
  });
};
