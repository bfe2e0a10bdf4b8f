import { dayInZone, isCalendarDate, isInstant } from '@osee/core';
import type { Candidate } from '../application/application.ts';
import { dayOf } from '../check/date-or-time.ts';
import type { SelectionPolicies } from '../model/policies.ts';
import { instantInZone } from './instant-in-zone.ts';

type Sent = Pick<Candidate, 'submittedAt' | 'timeZone'>;

/** The day that counts for a submission, and the days that other readings give. */
export interface SubmissionReading {
  readonly day: string;
  readonly others: readonly string[];
}

/** Reads the day of a submission; `null` when nothing was sent. A day without a time has no zone to be read in. */
export const readSubmission = (
  { submittedAt, timeZone }: Sent,
  { windowDay }: SelectionPolicies,
): SubmissionReading | null => {
  if (submittedAt === undefined) return null;
  const written = dayOf(submittedAt);
  if (windowDay === 'as-written' || isCalendarDate(submittedAt)) return { day: written, others: [] };
  const dayAt = (instant: number): string => dayInZone(new Date(instant), windowDay.timeZone);
  if (isInstant(submittedAt)) return reading(dayAt(Date.parse(submittedAt)), [written]);
  if (timeZone !== undefined) return reading(dayAt(instantInZone(submittedAt, timeZone)), [written]);
  // Nobody knows by which clock: from the first to the last one of the world.
  return reading(written, [
    dayAt(Date.parse(`${submittedAt}+14:00`)),
    dayAt(Date.parse(`${submittedAt}-12:00`)),
  ]);
};

const reading = (day: string, days: readonly string[]): SubmissionReading => ({
  day,
  others: [...new Set(days)].filter((other) => other !== day).sort(),
});

/** When a submission was sent, for telling the later one; nobody knows for one that was not. */
export const submissionInstant = (
  { submittedAt, timeZone }: Sent,
  { windowDay }: SelectionPolicies,
): number => {
  if (submittedAt === undefined) return Number.NEGATIVE_INFINITY;
  if (isCalendarDate(submittedAt) || isInstant(submittedAt)) return Date.parse(submittedAt);
  return instantInZone(submittedAt, timeZone ?? (windowDay === 'as-written' ? 'UTC' : windowDay.timeZone));
};
