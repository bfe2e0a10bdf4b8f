import type { Issue } from '@osee/core';
import type { Resource } from '../resource/resource.ts';
import { roleIssues } from './role/role-issues.ts';
import type { RoleWork } from './role/scheduled-role.ts';
import type { ScheduleConstraints } from './schedule-constraints.ts';
import { type ScheduleIssueCode, scheduleIssue } from './schedule-issue.ts';
import type { ScheduledRole } from './training-schedule.ts';

/** What a reader has to know about the whole, then about each role. */
export const scheduleIssues = (
  work: readonly RoleWork[],
  scheduled: readonly ScheduledRole[],
  separate: readonly string[],
  resources: readonly Resource[],
  { without = [] }: ScheduleConstraints,
): readonly Issue<ScheduleIssueCode>[] => {
  const known = new Set(resources.map(({ id }) => id));
  const strange = (ids: readonly string[], path: Issue['path']): readonly Issue<ScheduleIssueCode>[] => {
    const resourceIds = [...new Set(ids)].filter((id) => !known.has(id)).sort();
    if (resourceIds.length === 0) return [];
    const message = `Expected ids of resources of the catalogue, got ${resourceIds.length} that it does not have.`;
    return [scheduleIssue('unknown-resource', 'warning', path, message, { resourceIds })];
  };
  return [
    ...strange(without, ['constraints', 'without']),
    ...(separate.length === 0
      ? []
      : [
          scheduleIssue(
            'separate-sessions',
            'info',
            ['constraints', 'sharedSessions'],
            `Expected roles to learn together, got ${separate.length} resources for which their weeks leave no common time.`,
            { resourceIds: separate },
          ),
        ]),
    ...work.flatMap((each, index) => {
      const role = scheduled[index];
      if (!role) return [];
      return [
        ...strange(each.role.taken ?? [], ['roles', each.place, 'taken']),
        ...roleIssues(each, role, known),
      ];
    }),
  ];
};
