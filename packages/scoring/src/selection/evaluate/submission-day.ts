import { dayOf, isCalendarDate } from '../check/calendar-date.ts';
import { dayFormat } from '../check/time-zone.ts';
import type { SelectionPolicies } from '../model/policies.ts';

/** The day that counts for a submission. A day without a time has no zone to be read in. */
export const submissionDay = (submittedAt: string, { windowDay }: SelectionPolicies): string => {
  if (windowDay === 'as-written' || isCalendarDate(submittedAt)) return dayOf(submittedAt);
  const parts = dayFormat(windowDay.timeZone).formatToParts(Date.parse(submittedAt));
  const part = (type: 'year' | 'month' | 'day'): string =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
};
