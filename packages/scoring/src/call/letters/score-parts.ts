import { formatNumber } from '@osee/core';
import { isEqual } from '../../number/compare.ts';
import type { ReportTable } from '../../report/document/report.ts';
import type { Criterion } from '../../selection/model/criterion.ts';
import { leavesOf } from '../../selection/model/walk.ts';
import type { ApplicantResult } from '../../selection/result/applicant-result.ts';
import { levelWords } from '../../text/level-words.ts';
import { endsText } from '../score-sheet/ends-text.ts';
import type { LetterContext } from './letter-context.ts';

/** Each criterion with its weight, the own value, the points that it brought, and the most that it can bring. */
export const scoreTable = (
  { result, say, name }: LetterContext,
  { criteria }: ApplicantResult,
): ReportTable => {
  const weights = new Map(result.weights.map(({ id, effective }) => [id, effective * 100]));
  return {
    caption: say('letter-head-criteria'),
    header: [say('letter-criterion'), say('letter-most'), say('letter-value'), say('letter-points')],
    rows: criteria.map(({ criterion, value, points }) => [
      name(criterion),
      weights.get(criterion) ?? null,
      value === null ? null : value * 100,
      points === null ? null : points * 100,
    ]),
  };
};

/** The total and the place, marked where it is shared. */
export const totalLine = (
  { result, say, points, options }: LetterContext,
  { score, rank }: ApplicantResult,
): string => {
  const ranked = result.applicants.filter((each) => each.rank !== null);
  if (score === null || rank === null) return say('letter-total-none');
  const shared = ranked.filter((each) => each.rank === rank).length > 1;
  const place = `${formatNumber(rank, options.locale.locale)}${shared ? '=' : ''}`;
  return say(shared ? 'letter-total-shared' : 'letter-total', {
    score: points(score),
    rank: place,
    count: ranked.length,
  });
};

/** The scale of each criterion: what could be reached, and for what. */
export const scaleLines = (context: LetterContext): readonly string[] =>
  leavesOf(context.model).map((criterion) =>
    context.say('letter-scale', {
      criterion: context.name(criterion.id),
      levels: levelsOf(context, criterion),
    }),
  );

const levelsOf = ({ options, points, say }: LetterContext, { id, scale }: Criterion): string => {
  if (scale.kind === 'categories') {
    const sorted = [...scale.levels].sort((left, right) =>
      isEqual(left.value, right.value) ? 0 : left.value - right.value,
    );
    return sorted
      .map((level) =>
        say('letter-note', { criterion: points(level.value), note: levelWords(options.locale, id, level) }),
      )
      .join(' ');
  }
  return endsText(scale, id, options.locale);
};

/** What assessors wrote for the applicant; answers in conflict are not among them. */
export const noteLines = (
  { say, name, options }: LetterContext,
  { criteria }: ApplicantResult,
): readonly string[] =>
  criteria.flatMap(({ criterion, answers }) => {
    const counted = answers.filter(({ conflictOfInterest }) => conflictOfInterest === null);
    const notes = counted.flatMap(({ note, assessor }) =>
      note === null || note.trim() === '' ? [] : [{ note, assessor }],
    );
    if (notes.length === 0) return [say('letter-note-none', { criterion: name(criterion) })];
    return notes.map(({ note, assessor }) =>
      options.assessors === 'named' && assessor !== null
        ? say('letter-note-by', { criterion: name(criterion), note, assessor })
        : say('letter-note', { criterion: name(criterion), note }),
    );
  });
