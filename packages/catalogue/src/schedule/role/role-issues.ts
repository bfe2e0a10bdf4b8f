import type { Issue } from '@osee/core';
import { reachableOptions } from '../choice/order-options.ts';
import { optionAt } from '../choice/problem.ts';
import { searchLimit } from '../choice/search-choice.ts';
import { levelsOf } from '../learning.ts';
import { type ScheduleIssueCode, scheduleIssue } from '../schedule-issue.ts';
import type { ScheduledRole, ScheduledStep } from '../training-schedule.ts';
import { prerequisiteCycles } from './prerequisite-cycles.ts';
import type { RoleWork } from './scheduled-role.ts';

type Issues = readonly Issue<ScheduleIssueCode>[];

/** What a reader has to know about the schedule of a role. */
export const roleIssues = (work: RoleWork, role: ScheduledRole, known: ReadonlySet<string>): Issues => {
  const { place, rooms, hoursPerWeek } = work;
  const { steps, apart } = role;
  const path = ['roles', place] as const;
  const issuesOn = (
    code: ScheduleIssueCode,
    severity: Issue['severity'],
    resourceIds: readonly string[],
    message: (count: number) => string,
  ): Issues =>
    resourceIds.length === 0
      ? []
      : [
          scheduleIssue(code, severity, path, message(resourceIds.length), {
            roleId: role.id,
            resourceIds,
          }),
        ];
  const idsOf = (chosen: readonly ScheduledStep[]): readonly string[] =>
    chosen.map(({ resource }) => resource.id);
  const all = [...steps, ...apart];
  return [
    ...(hoursPerWeek === null
      ? [
          scheduleIssue(
            'no-weekly-hours',
            'warning',
            path,
            'Expected hours per week to put steps into weeks, got none: no limit of time holds.',
            { roleId: role.id },
          ),
        ]
      : []),
    ...(rooms?.every((room) => room === 0)
      ? [
          scheduleIssue(
            'no-working-time',
            'warning',
            path,
            'Expected time for training in the period, got none: hours per week or days off leave nothing.',
            { roleId: role.id },
          ),
        ]
      : []),
    ...issuesOn(
      'unknown-hours',
      'warning',
      idsOf(apart),
      (count) =>
        `Expected learning times to hold against the weeks, got ${count} steps that stand apart without one.`,
    ),
    ...issuesOn(
      'estimated-hours',
      'info',
      idsOf(steps.filter(({ hoursBasis }) => hoursBasis !== null && hoursBasis !== 'read')),
      (count) => `Expected learning times as read, got ${count} steps with an estimate of this project.`,
    ),
    ...issuesOn(
      'unknown-bytes',
      'warning',
      work.timed.problem.bytes === Number.POSITIVE_INFINITY
        ? []
        : idsOf(all.filter(({ bytes }) => bytes === null)),
      (count) => `Expected sizes to hold against the limit, got ${count} steps without one on record.`,
    ),
    ...issuesOn(
      'unknown-levels',
      'info',
      role.level === null ? [] : idsOf(all.filter(({ resource }) => levelsOf(resource) === null)),
      (count) =>
        `Expected resources for the level of the role, got ${count} steps of which nobody read for whom they are.`,
    ),
    ...issuesOn(
      'longer-than-period',
      'warning',
      work.timed.problem.minutes === 0 ? [] : work.found.tooLong,
      (count) =>
        `Expected resources that fit into the period, got ${count} that are longer than all its weeks.`,
    ),
    ...prerequisiteIssues(work, issuesOn, known),
    ...issuesOn(
      'prerequisite-open',
      'info',
      idsOf(all.filter(({ prerequisites }) => prerequisites.some(({ state }) => state === 'open'))),
      (count) =>
        `Expected prerequisites that can be checked, got ${count} steps with some that only people can.`,
    ),
    ...(role.method === 'exact'
      ? []
      : [
          scheduleIssue(
            'greedy-choice',
            'info',
            path,
            `Expected a choice that is proven to be the best, got a good one: the search ends after ${searchLimit} choices.`,
            { roleId: role.id, limit: searchLimit },
          ),
        ]),
  ];
};

const prerequisiteIssues = (
  { found, timed: { problem } }: RoleWork,
  issuesOn: (
    code: ScheduleIssueCode,
    severity: Issue['severity'],
    resourceIds: readonly string[],
    message: (count: number) => string,
  ) => Issues,
  known: ReadonlySet<string>,
): Issues => {
  const all = problem.options.map((_, index) => index);
  const reachable = new Set(reachableOptions(problem, all));
  const blocked = all.filter((index) => !reachable.has(index));
  const missing = blocked.filter((index) =>
    found
      .needsOf(optionAt(problem, index).resource)
      .some(({ kind, value, state }) => kind === 'resource' && state === 'needed' && !known.has(value)),
  );
  return [
    ...prerequisiteCycles(problem, blocked).flatMap((ids) =>
      issuesOn(
        'prerequisite-cycle',
        'warning',
        ids,
        () =>
          `Expected prerequisites that lead back to no start, got ${ids.slice(0, 5).join(', ')}, which wait for each other.`,
      ),
    ),
    ...issuesOn(
      'prerequisite-missing',
      'warning',
      missing.map((index) => optionAt(problem, index).resource.id),
      (count) =>
        `Expected prerequisites that the catalogue has, got ${count} resources that need something else.`,
    ),
  ];
};
