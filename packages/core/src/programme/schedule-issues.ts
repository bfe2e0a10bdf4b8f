import type { Issue } from '../errors/issue.ts';
import type { DatedMilestone } from './milestone-date.ts';
import { type ConflictChoices, settledValue } from './recorded-date.ts';
import type { ScheduleIssueCode } from './schedule.ts';
import { shiftDay } from './shift-day.ts';

/** What a reader of the schedule has to know; the paths point into the programme. */
export const scheduleIssues = (
  dated: readonly DatedMilestone[],
  bounds: { readonly start: string; readonly end: string },
  conflicts: ConflictChoices,
): Issue<ScheduleIssueCode>[] => {
  const byId = new Map(dated.map((one) => [one.milestone.id, one]));
  return dated.flatMap((one, index) => [
    ...tooEarly(one, byId, index),
    ...outside(one, bounds, index),
    ...disputed(one, conflicts, index),
  ]);
};

/** Dates of a month or a year leave room: only what no reading avoids is reported. */
const tooEarly = (
  { milestone, date }: DatedMilestone,
  byId: ReadonlyMap<string, DatedMilestone>,
  index: number,
): Issue<'begins-before-dependency-ends'>[] =>
  (milestone.dependsOn ?? []).flatMap(({ milestoneId, lagDays = 0 }, position) => {
    const earlier = byId.get(milestoneId)?.date;
    if (earlier === undefined) return [];
    const free = shiftDay(earlier.earliestEnd, lagDays, ['milestones', index, 'dependsOn', position]);
    if (date.latestStart >= free) return [];
    return [
      {
        code: 'begins-before-dependency-ends',
        severity: 'warning',
        path: ['milestones', index, 'dependsOn', position],
        message: `"${milestone.id}" (${date.text}) begins before "${milestoneId}" (${earlier.text}) has ended.`,
        details: { id: milestone.id, date: date.text, dependsOn: milestoneId, ends: earlier.text, lagDays },
      },
    ];
  });

const outside = (
  { milestone, date }: DatedMilestone,
  { start, end }: { readonly start: string; readonly end: string },
  index: number,
): Issue<'outside-programme'>[] => {
  if (date.latestStart >= start && date.earliestEnd <= end) return [];
  return [
    {
      code: 'outside-programme',
      severity: 'warning',
      path: ['milestones', index],
      message: `"${milestone.id}" (${date.text}) does not lie within the programme (${start} to ${end}).`,
      details: { id: milestone.id, date: date.text, start, end },
    },
  ];
};

const disputed = (
  { milestone, basis }: DatedMilestone,
  conflicts: ConflictChoices,
  index: number,
): Issue<'disputed-date'>[] => {
  const { timing } = milestone;
  if (basis !== 'stated' || timing.kind !== 'date' || timing.date.conflict === undefined) return [];
  const { id, positions, reason } = timing.date.conflict;
  const used = settledValue(timing.date, conflicts);
  const others = positions.map(({ value }) => value).filter((value) => value !== used);
  return [
    {
      code: 'disputed-date',
      severity: 'info',
      path: ['milestones', index, 'timing', 'date'],
      message: `The documents disagree on "${milestone.id}": ${used} is used, ${others.join(', ')} is also printed.`,
      details: { id: milestone.id, conflict: id, used, others, reason },
    },
  ];
};
