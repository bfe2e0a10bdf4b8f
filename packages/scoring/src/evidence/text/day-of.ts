import { describeValue, type Issue, isCalendarDate, isInstant, type Path } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';

/** The day that a text names, as it stands there; no time zone is applied. */
export const dayOf = (text: string | null): string | null => {
  if (text === null) return null;
  const [day, time] = [text.slice(0, 10), text.slice(10)];
  const isDay = isCalendarDate(day) && (time === '' || /^[T ]\d{2}:\d{2}/u.test(time));
  return isDay || isInstant(text) ? day : null;
};

/** Tells that a text is no day in the form of ISO 8601. */
export const noDay = (path: Path, got: unknown): Issue<EvidenceIssueCode> =>
  evidenceIssue(
    'invalid-date',
    'warning',
    path,
    `Expected a day as YYYY-MM-DD, with or without a time, got ${describeValue(got)}.`,
    { got: describeValue(got) },
  );
