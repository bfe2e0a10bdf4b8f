import { dayInZone } from '@osee/core';
import { dayOf, isCalendarDate } from '../check/calendar-date.ts';
import type { SelectionPolicies } from '../model/policies.ts';

/** The day that counts for a submission. A day without a time has no zone to be read in. */
export const submissionDay = (submittedAt: string, { windowDay }: SelectionPolicies): string => {
  if (windowDay === 'as-written' || isCalendarDate(submittedAt)) return dayOf(submittedAt);
  return dayInZone(new Date(submittedAt), windowDay.timeZone);
};
