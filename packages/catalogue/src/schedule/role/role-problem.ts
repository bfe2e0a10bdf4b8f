import type { Path } from '@osee/core';
import { type OpenGap, openGaps } from '../../paths/open-gaps.ts';
import { servingIndex } from '../../paths/serving-index.ts';
import { languageOf } from '../../paths/training-limits.ts';
import type { Resource } from '../../resource/resource.ts';
import type { Option, Problem } from '../choice/problem.ts';
import { bytesOf, lengthOf, levelsOf, prerequisitesOf } from '../learning.ts';
import { minutesOf } from '../minutes.ts';
import type { ScheduleConstraints } from '../schedule-constraints.ts';
import type { TrainingRole } from '../training-role.ts';
import type { LeftOutBy } from '../training-schedule.ts';
import { leftOutReader } from './left-out.ts';
import { needsReader, type RoleNeed } from './role-needs.ts';

/** What a role can choose from, with what was left out and why. */
export interface RoleProblem {
  readonly open: readonly OpenGap[];
  readonly problem: Problem;
  /** The conditions that leave out each resource which serves a gap; none for the options. */
  readonly serving: ReadonlyMap<Resource, readonly LeftOutBy[]>;
  /** Ids of resources that serve a gap and whose length alone leaves them out: they are longer than the whole period. */
  readonly tooLong: readonly string[];
  readonly served: (resource: Resource) => readonly number[];
  readonly needsOf: (resource: Resource) => readonly RoleNeed[];
}

/** Room for the sums of priorities in whole numbers. */
const unit = 1e9;

export const roleProblem = (
  role: TrainingRole,
  resources: readonly Resource[],
  constraints: ScheduleConstraints,
  minutes: number,
  path: Path,
): RoleProblem => {
  const open = openGaps(role.gaps, path);
  const served = servingIndex(open, constraints.framework);
  const leftOut = leftOutReader(role, constraints, minutes);
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const wanted = resources.filter((resource) => served(resource).length > 0);
  const serving = new Map(wanted.map((resource) => [resource, leftOut(resource)]));
  const eligible = withPrerequisites(wanted, byId)
    .filter((resource) => (serving.get(resource) ?? leftOut(resource)).length === 0)
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  const indexes = new Map(eligible.map(({ id }, index) => [id, index]));
  const needsOf = needsReader(role, open, (id) => indexes.get(id));
  const conflicts = conflictsOf(eligible, byId, indexes);
  const languages = role.languages ?? constraints.languages ?? [];
  const options = eligible.map((resource, index): Option => {
    const language = languageOf(resource, languages);
    const length = lengthOf(resource, constraints.estimates === 'count');
    const bytes = bytesOf(resource);
    return {
      resource,
      served: served(resource),
      rank: language?.rank ?? 0,
      tag: language?.tag ?? null,
      length,
      minutes: length === null ? 0 : minutesOf(length.maximum),
      bytes: bytes ?? 0,
      needs: needsOf(resource).flatMap(({ need }) => need ?? []),
      conflicts: conflicts[index] ?? new Set(),
      marks: marksOf(
        resource,
        role.level !== undefined && levelsOf(resource) === null,
        constraints.maximumBytes !== undefined && bytes === null,
      ),
    };
  });
  const greatest = Math.max(...open.map(({ priority }) => priority), 0);
  return {
    open,
    serving,
    served,
    tooLong: [...serving]
      .filter(
        ([resource, conditions]) =>
          conditions.length === 1 &&
          conditions[0] === 'hours' &&
          lengthOf(resource, constraints.estimates === 'count') !== null,
      )
      .map(([{ id }]) => id)
      .sort(),
    needsOf,
    problem: {
      options,
      units: open.map(({ priority }) =>
        greatest === 0 ? 1 : Math.max(1, Math.round((priority / greatest) * unit)),
      ),
      ranks: Math.max(1, languages.length),
      minutes,
      bytes: constraints.maximumBytes ?? Number.POSITIVE_INFINITY,
      given: [],
    },
  };
};

/** In the order of the rules: cost, level, size, type. */
const marksOf = (
  { cost, type }: Resource,
  isUnknownLevel: boolean,
  isUnknownSize: boolean,
): readonly number[] => [
  Number(cost === 'paid'),
  Number(cost === 'unknown'),
  Number(cost === 'mixed'),
  Number(isUnknownLevel),
  Number(isUnknownSize),
  Number(type !== 'course' && type !== 'guide' && type !== 'video'),
];

const withPrerequisites = (
  wanted: readonly Resource[],
  byId: ReadonlyMap<string, Resource>,
): readonly Resource[] => {
  const all = new Set(wanted);
  for (const resource of all) {
    for (const prerequisite of prerequisitesOf(resource)) {
      const before = prerequisite.kind === 'resource' ? byId.get(prerequisite.id) : undefined;
      if (before) all.add(before);
    }
  }
  return [...all];
};

/** The positions of the parts and wholes of each option, also over resources that are no option. */
const conflictsOf = (
  eligible: readonly Resource[],
  byId: ReadonlyMap<string, Resource>,
  indexes: ReadonlyMap<string, number>,
): readonly ReadonlySet<number>[] => {
  const conflicts = eligible.map(() => new Set<number>());
  for (const [index, { id, isPartOf }] of eligible.entries()) {
    const seen = new Set([id]);
    for (let whole = isPartOf; whole !== undefined && !seen.has(whole); whole = byId.get(whole)?.isPartOf) {
      seen.add(whole);
      const other = indexes.get(whole);
      if (other === undefined) continue;
      conflicts[index]?.add(other);
      conflicts[other]?.add(index);
    }
  }
  return conflicts;
};
