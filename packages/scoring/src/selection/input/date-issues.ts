import { type Issue, isCalendarDate, isTimeZone, type Path } from '@osee/core';
import type { Candidate, Waiver } from '../application/application.ts';
import { isDateOrTime } from '../check/date-or-time.ts';
import { unless } from '../check/problem.ts';

interface Dated {
  readonly date?: string | undefined;
  readonly evidence?: readonly Dated[] | undefined;
}

/** Days that do not exist, and waivers without by, reason or date. */
export const dateIssues = (application: Candidate, path: Path): readonly Issue[] => {
  const { submittedAt, timeZone, withdrawn, gates = [], waivers = [], scores = [] } = application;
  const sent = submittedAt === undefined || isDateOrTime(submittedAt);
  return [
    ...unless(
      sent,
      'invalid-date',
      [...path, 'submittedAt'],
      'a day that exists, as YYYY-MM-DD, with or without a time of day',
      submittedAt,
    ),
    ...unless(
      timeZone === undefined || isTimeZone(timeZone),
      'unknown-time-zone',
      [...path, 'timeZone'],
      'an IANA time zone such as America/Lima',
      timeZone,
    ),
    ...(withdrawn === undefined
      ? []
      : dayUnless(isCalendarDate(withdrawn.date), [...path, 'withdrawn', 'date'], withdrawn.date)),
    ...gates.flatMap((answer, index) => dayIssues(answer, [...path, 'gates', index])),
    ...waivers.flatMap((waiver, index) => waiverIssues(waiver, [...path, 'waivers', index])),
    ...scores.flatMap((score, index) => dayIssues(score, [...path, 'scores', index])),
  ];
};

const dayIssues = ({ date, evidence = [] }: Dated, path: Path): readonly Issue[] => [
  ...dayUnless(date === undefined || isCalendarDate(date), [...path, 'date'], date),
  ...evidence.flatMap((item, index) => dayIssues(item, [...path, 'evidence', index])),
];

const dayUnless = (holds: boolean, path: Path, got: unknown): readonly Issue[] =>
  unless(holds, 'invalid-date', path, 'a day that exists, as YYYY-MM-DD', got);

const waiverIssues = (waiver: Waiver, path: Path): readonly Issue[] => {
  const missing = (['by', 'reason', 'date'] as const).filter((key) => !isText(waiver[key]));
  if (missing.length === 0) return dayIssues(waiver, path);
  return unless(false, 'incomplete-waiver', path, `a waiver with ${missing.join(', ')}`);
};

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
