import type { Issue } from '@osee/core';
import type { Candidate } from '../application/application.ts';
import { dayOf } from '../check/date-or-time.ts';
import { notice } from '../check/notice.ts';
import type { CriterionResult } from '../result/criterion-result.ts';
import type { Settings } from '../settings/settings.ts';

/** What a panel should know of the scores of one applicant. */
export const scoreNotices = (id: string, criteria: readonly CriterionResult[]): readonly Issue[] =>
  criteria.flatMap(({ criterion, truncated, excluded }) => {
    const path = ['applicants', id, 'criteria', criterion];
    return [
      truncated > 0 &&
        notice(
          'truncated-value',
          'info',
          path,
          `Expected a value between the goalposts of "${criterion}", got one outside.`,
          {
            criterion,
          },
        ),
      excluded.length > 0 &&
        notice(
          'conflict-of-interest',
          'info',
          path,
          `Expected independent assessors, got ${excluded.length} with a tie.`,
          {
            criterion,
            excluded,
          },
        ),
    ].filter((issue) => issue !== false);
  });

/** Days in the application that lie after the day of the evaluation. */
export const futureNotices = (application: Candidate, { asOf }: Settings): readonly Issue[] => {
  if (asOf === null) return [];
  const { submittedAt, withdrawn, gates = [], waivers = [], scores = [] } = application;
  const days = [
    ['submittedAt', submittedAt] as const,
    ['withdrawn', withdrawn?.date] as const,
    ...gates.map(({ gate, date }) => [`gates.${gate}`, date] as const),
    ...waivers.map(({ gate, date }) => [`waivers.${gate}`, date] as const),
    ...scores.map(({ criterion, date }) => [`scores.${criterion}`, date] as const),
  ];
  return days.flatMap(([place, day]) =>
    day === undefined || dayOf(day) <= asOf
      ? []
      : [
          notice(
            'date-in-future',
            'warning',
            ['applicants', application.id, ...place.split('.')],
            `Expected a day up to ${asOf}, got ${day}.`,
            {
              asOf,
              got: day,
            },
          ),
        ],
  );
};
