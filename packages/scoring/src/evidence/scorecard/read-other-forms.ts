import { isRecord } from '@osee/core';
import { evidenceIssue } from '../fact/evidence-issue.ts';
import { dayOf, noDay } from '../text/day-of.ts';
import type { Fields } from '../text/fields.ts';
import { readScore } from './read-checks.ts';
import type { ScorecardFinding, ScorecardRun } from './scorecard-details.ts';

type Steps = readonly (string | number)[];

/** The outcomes of probes. */
export const readFindings = (value: unknown, path: Steps, fields: Fields): readonly ScorecardFinding[] =>
  fields.list(value, 'findings', path).flatMap((finding, place) => {
    const at = [...path, 'findings', place];
    const probe = fields.text(finding, 'probe', at);
    if (probe !== null) return [{ probe, outcome: fields.text(finding, 'outcome', at) }];
    fields.issues.push(
      evidenceIssue('missing-field', 'warning', at, 'Expected the name of a probe, got none.', {
        field: 'probe',
      }),
    );
    return [];
  });

/** The scores that the monitor kept, by repository, oldest first as the file has them; the current one last. */
export const readHistory = (value: unknown, path: Steps, fields: Fields): readonly ScorecardRun[] =>
  entriesOf(value).flatMap(([platform, owners]) =>
    entriesOf(owners).flatMap(([owner, repositories]) =>
      entriesOf(repositories).flatMap(([repository, runs]) => {
        const at = [...path, platform, owner, repository];
        const subject = `${platform}/${owner}/${repository}`;
        const previous = fields
          .list(runs, 'previous', at)
          .map((run, place) => readRun(run, subject, [...at, 'previous', place], fields));
        const current = fields.members(runs, 'current', at);
        return current === null
          ? previous
          : [...previous, readRun(current, subject, [...at, 'current'], fields)];
      }),
    ),
  );

const entriesOf = (value: unknown): readonly [string, unknown][] =>
  isRecord(value) ? Object.entries(value) : [];

const readRun = (run: unknown, subject: string, path: Steps, fields: Fields): ScorecardRun => {
  const written = fields.text(run, 'date', path);
  const date = dayOf(written);
  if (written !== null && date === null) fields.issues.push(noDay([...path, 'date'], written));
  return {
    subject,
    date,
    commit: fields.text(run, 'commit', path),
    score: readScore(run, 'score', false, path, fields),
  };
};
