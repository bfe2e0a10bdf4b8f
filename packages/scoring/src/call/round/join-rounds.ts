import { type Issue, type Shape, shape } from '@osee/core';
import type { Candidate } from '../../selection/application/application.ts';
import { repeated, throwFirst, unless } from '../../selection/check/problem.ts';
import { applicationsForm } from '../../selection/forms/application-form.ts';
import { closed, formIssues, word } from '../../selection/forms/kit.ts';
import type { SheetScore } from '../score-sheet/sheet-score.ts';
import { sheetScoresForm } from '../score-sheet/write-score-sheet.ts';
import type { JoinedRounds, ScoreRevision, ScoringRound } from './scoring-round.ts';

/**
 * Joins rounds of scoring: the last score of each assessor for each criterion counts, the earlier ones stay in the rounds,
 * and every change is listed with its reason. A conflict of interest that is found late takes the score out of the mean and
 * leaves it on record.
 *
 * @param applications - the applications, without these scores
 * @param rounds - what each round gave, such as `readScoreSheets` returns
 * @returns the applications with the scores that count, the revisions, and issues
 * @throws `OseeError` with code `unknown-applicant` for a score of an application that is not there, `duplicate-round`,
 * `duplicate-answer`, or that of the first mistake in the form
 * @category calls
 * @example
 * ```ts
 * import { joinRounds } from '@osee/scoring/selection';
 *
 * const score = { application: 'ken-1', criterion: 'local-ecosystem', assessor: 'a' };
 * const { applications, revisions } = joinRounds([{ id: 'ken-1', country: 'KEN' }], [
 *   { round: 1, kind: 'individual', date: '2027-05-10', scores: [{ ...score, round: 1, value: 'partial' }] },
 *   { round: 2, kind: 'panel', date: '2027-05-20', scores: [{ ...score, round: 2, value: 'strong', note: 'The list came.' }] },
 * ]);
 * applications[0]?.scores?.map(({ value }) => value); // => ['strong']
 * revisions[0]?.from.value; // => 'partial'
 * ```
 */
export const joinRounds = (
  applications: readonly Candidate[],
  rounds: readonly ScoringRound[],
): JoinedRounds => {
  throwFirst(formIssues(applications, applicationsForm, ['applications']));
  throwFirst(formIssues(rounds, roundsForm, ['rounds']));
  throwFirst(roundIssues(applications, rounds));
  const histories = historiesOf(rounds);
  const revisions = histories.flatMap(revisionsOf);
  const last = new Map<string, SheetScore[]>();
  for (const history of histories) {
    const score = history.at(-1);
    if (score === undefined) continue;
    last.set(score.application, [...(last.get(score.application) ?? []), score]);
  }
  return {
    applications: applications.map((application) => {
      const added = (last.get(application.id) ?? []).map(({ application: _, round, ...score }) => score);
      return added.length === 0
        ? application
        : { ...application, scores: [...(application.scores ?? []), ...added] };
    }),
    revisions,
    issues: revisions.flatMap((revision) => reasonIssues(revision)),
  };
};

/** The scores of each assessor for each criterion of each application, by round. */
const historiesOf = (rounds: readonly ScoringRound[]): readonly (readonly SheetScore[])[] => {
  const histories = new Map<string, SheetScore[]>();
  for (const { round, scores } of [...rounds].sort((left, right) => left.round - right.round)) {
    for (const score of scores) {
      const key = JSON.stringify([score.application, score.criterion, score.assessor]);
      histories.set(key, [...(histories.get(key) ?? []), { ...score, round }]);
    }
  }
  return [...histories].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, history]) => history);
};

const revisionsOf = (history: readonly SheetScore[]): readonly ScoreRevision[] =>
  history.slice(1).flatMap((after, index) => {
    const before = history[index];
    if (before === undefined) return [];
    const { conflictOfInterest: conflict, value, note, round, application, criterion, assessor } = after;
    if (before.value === value && before.conflictOfInterest === conflict) return [];
    return [
      {
        application,
        criterion,
        assessor,
        from: { round: before.round, value: before.value },
        to: { round, value, ...(conflict === undefined ? {} : { conflict }) },
        reason: conflict ?? (note === before.note ? null : (note ?? null)),
      },
    ];
  });

const reasonIssues = ({
  reason,
  application,
  criterion,
  assessor,
  to,
}: ScoreRevision): readonly Issue<'revision-without-reason'>[] =>
  reason !== null
    ? []
    : [
        {
          code: 'revision-without-reason',
          severity: 'warning',
          path: ['rounds', to.round, application, criterion],
          message: `Expected a reason for the new score of "${assessor}", got none.`,
          details: { application, criterion, assessor, round: to.round },
        },
      ];

const roundIssues = (applications: readonly Candidate[], rounds: readonly ScoringRound[]) => {
  const ids = new Set(applications.map(({ id }) => id));
  return [
    ...repeated(
      rounds.map(({ round }) => String(round)),
      'duplicate-round',
      (index) => ['rounds', index, 'round'],
    ),
    ...rounds.flatMap(({ scores }, index) => [
      ...scores.flatMap(({ application }, place) =>
        unless(
          ids.has(application),
          'unknown-applicant',
          ['rounds', index, 'scores', place, 'application'],
          'the id of an application',
          application,
        ),
      ),
      ...repeated(
        scores.map(({ application, criterion, assessor }) =>
          JSON.stringify([application, criterion, assessor]),
        ),
        'duplicate-answer',
        (place) => ['rounds', index, 'scores', place],
      ),
    ]),
  ];
};

/** The form of rounds. */
const roundsForm: Shape = shape.list(
  closed({
    round: shape.wholeFrom(1, 999),
    kind: word('individual', 'consensus', 'panel'),
    date: shape.day,
    scores: sheetScoresForm,
  }),
);
