import { expectShape } from '@osee/core';
import type { Catalogue } from '../resource/catalogue.ts';
import { resourcesShape } from '../resource/catalogue-shape.ts';
import { checkIds, checkSchedule } from './check-schedule.ts';
import { roomOf } from './minutes.ts';
import { classesOf } from './place/classes-of.ts';
import { chooseApart, chooseTimed } from './role/choose-for-role.ts';
import { roleProblem } from './role/role-problem.ts';
import { type RoleWork, scheduledRole } from './role/scheduled-role.ts';
import { shareEquals } from './role/share-equals.ts';
import type { ScheduleConstraints } from './schedule-constraints.ts';
import { scheduleIssues } from './schedule-issues.ts';
import { scheduleRuleIds } from './schedule-rules.ts';
import type { TrainingRole } from './training-role.ts';
import type { TrainingSchedule } from './training-schedule.ts';
import { fullWeek, weeksOf } from './weeks.ts';

/**
 * Plans the training of several roles over weeks: which resources serve the gaps of each role within its hours, its
 * languages, the size of what has to be fetched and the other conditions; in which weeks it takes them, after what they
 * need first; and which roles learn together. The choice for each role is the best by the rules that the result names,
 * proven wherever the search comes to its end, and told where it does not. What is of unknown length stands apart from
 * the weeks and never counts as fitting.
 *
 * @param roles - who learns, each with its gaps; `trainingRoleOf` makes them from an audience or a group of users
 * @param catalogue - where to choose from
 * @param constraints - the period, hours per week, days off, languages, costs, sizes, and what to do with the unknown
 * @returns weeks, steps by role, classes, what is not served and why, and what to know about it
 * @throws `OseeError` with code `bad-constraint`, `duplicate-id` for a role or a resource that stands twice, `bad-gap`,
 * `duplicate-gap`, `unknown-option`, `out-of-range`, `date-out-of-range`, `wrong-type`, `wrong-value`
 * @category training schedules
 * @see A. H. Land and A. G. Doig (1960), branch and bound; Nemhauser, Wolsey and Fisher (1978), the greedy choice beyond
 * its limit
 * @example
 * ```ts
 * import { oseeCatalogue, scheduleTraining } from '@osee/catalogue';
 *
 * const catalogue = {
 *   ...oseeCatalogue,
 *   resources: oseeCatalogue.resources.map((resource) => ({ ...resource, hours: { minimum: 3, maximum: 6 } })),
 * };
 * const need = { current: 0.2, target: 0.8, gap: 0.6, coverage: 1, weight: 1 };
 * const roles = [{ id: 'buyers', gaps: [{ ...need, competencyId: 'vendor-evaluation' }] }];
 * const schedule = scheduleTraining(roles, catalogue, { start: '2027-01-04', weeks: 4, hoursPerWeek: 4 });
 * schedule.roles[0]?.steps[0]?.sessions; // => [{ week: 1, minutes: 240 }, { week: 2, minutes: 120 }]
 * ```
 */
export const scheduleTraining = (
  roles: readonly TrainingRole[],
  catalogue: Catalogue,
  constraints: ScheduleConstraints,
): TrainingSchedule => {
  checkSchedule(roles, constraints);
  expectShape(catalogue, resourcesShape, ['catalogue']);
  checkIds(catalogue.resources);
  const weeks = weeksOf(constraints);
  const full = fullWeek(constraints);
  const problems = roles
    .map((role, place) => {
      const { hoursPerWeek = constraints.hoursPerWeek ?? null } = role;
      const rooms = hoursPerWeek === null ? null : weeks.map(({ days }) => roomOf(hoursPerWeek, days, full));
      const minutes = rooms?.reduce((sum, room) => sum + room, 0) ?? Number.POSITIVE_INFINITY;
      const found = roleProblem(role, catalogue.resources, constraints, minutes, ['roles', place, 'gaps']);
      return { role, place, hoursPerWeek, rooms, found };
    })
    .sort((left, right) => (left.role.id < right.role.id ? -1 : 1));
  const timed = problems.map(({ found }) => chooseTimed(found.problem));
  const shared = constraints.sharedSessions === false ? timed : shareEquals(timed);
  const work = problems.flatMap((problem, index): RoleWork[] => {
    const phase = shared[index];
    return phase ? [{ ...problem, timed: phase, apart: chooseApart(phase) }] : [];
  });
  const { classes, separate } = classesOf(work, constraints.sharedSessions ?? true);
  const scheduled = work.map((each) => scheduledRole(each, classes, catalogue.resources, constraints));
  return {
    start: constraints.start,
    end: weeks.at(-1)?.last ?? constraints.start,
    weeks,
    maximumBytes: constraints.maximumBytes ?? null,
    roles: scheduled,
    classes,
    issues: scheduleIssues(work, scheduled, separate, catalogue.resources, constraints),
    rules: scheduleRuleIds,
  };
};
