import { OseeError } from '../../errors/osee-error.ts';
import { oseeConflicts } from '../../osee/programme/conflicts.ts';
import type { OseeMilestoneId } from '../../osee/programme/ids.ts';
import { oseeMilestones } from '../../osee/programme/milestones.ts';
import type { MilestoneDate, ProgrammeMilestone } from '../../osee/programme/programme-milestone.ts';
import type { DateConflict, RecordedDate } from '../recorded-date.ts';

/** A milestone of the documents. */
export const recordedMilestone = (id: OseeMilestoneId): ProgrammeMilestone => {
  const milestone = oseeMilestones.find((candidate) => candidate.id === id);
  if (milestone === undefined) throw missing(id);
  return milestone;
};

/** The date of a milestone of the documents, with the conflict that concerns it. */
export const recordedDate = (id: OseeMilestoneId): RecordedDate => {
  const { date, source, isYearInferred, conflictId } = recordedMilestone(id);
  const value = dateText(date);
  if (value === undefined) throw missing(id);
  const conflict = conflictId === undefined ? undefined : dateConflict(conflictId);
  return {
    value,
    source,
    ...(isYearInferred ? { yearInferred: true } : {}),
    ...(conflict === undefined ? {} : { conflict }),
  };
};

const dateConflict = (id: string): DateConflict | undefined =>
  oseeConflicts
    .filter((conflict) => conflict.id === id)
    .map(({ positions, reason }) => ({ id, positions, reason }))
    .at(0);

/** In the forms of `parsePartialDate`; the other kinds have no date of their own. */
const dateText = (date: MilestoneDate): string | undefined => {
  if (date.kind === 'day') return date.day;
  if (date.kind === 'month') return date.month;
  if (date.kind === 'year') return date.year;
  return date.kind === 'span' ? `${date.from}/${date.to}` : undefined;
};

const missing = (id: string): OseeError<'missing-content'> =>
  new OseeError(
    'missing-content',
    `Expected a milestone "${id}" with a date in the content of the programme.`,
    {
      details: { id },
    },
  );
