import type { Milestone, TermLength } from './milestone.ts';
import {
  coarser,
  type DateUnit,
  type PartialDate,
  parsePartialDate,
  writePartialDate,
} from './partial-date.ts';
import { type ConflictChoices, settledValue } from './recorded-date.ts';
import type { DateBasis } from './schedule.ts';
import { lastDayOfTerm, shiftDay } from './shift-day.ts';

/** What the date of a milestone rests on, beside the milestone. */
export interface DatingContext {
  readonly start: string;
  /** Whether the caller gave the first day. */
  readonly startIsReplaced: boolean;
  readonly replaced: string | undefined;
  readonly conflicts: ConflictChoices;
  /** The dates of all milestones that come before. */
  readonly dated: ReadonlyMap<string, DatedMilestone>;
  /** Position in the programme, for errors. */
  readonly index: number;
}

/** A milestone with its date. */
export interface DatedMilestone {
  readonly milestone: Milestone;
  readonly date: PartialDate;
  readonly basis: DateBasis;
}

/** Dates one milestone; all that it depends on is dated already. */
export const dateMilestone = (milestone: Milestone, context: DatingContext): DatedMilestone => {
  const { replaced, start, index } = context;
  const { timing } = milestone;
  if (replaced !== undefined) {
    return { milestone, date: parsePartialDate(replaced, ['dates', milestone.id]), basis: 'replaced' };
  }
  if (timing.kind === 'date') {
    const path = ['milestones', index, 'timing', 'date', 'value'];
    const date = parsePartialDate(settledValue(timing.date, context.conflicts), path);
    return { milestone, date, basis: 'stated' };
  }
  if (timing.kind === 'after') {
    return { milestone, date: dateAfter(milestone, timing.length, context), basis: 'derived' };
  }
  if (timing.kind === 'start') {
    const basis = context.startIsReplaced ? 'replaced' : 'stated';
    return { milestone, date: spanOf(start, start, 'day'), basis };
  }
  const day = lastDayOfTerm(start, timing.month, ['milestones', index, 'timing', 'month']);
  return { milestone, date: spanOf(day, day, 'day'), basis: 'derived' };
};

/** A derived date is no more precise than what it is derived from; it counts from the latest possible end. */
const dateAfter = (
  { dependsOn = [] }: Milestone,
  length: TermLength | undefined,
  { start, dated, index }: DatingContext,
): PartialDate => {
  const path = ['milestones', index];
  const before = dependsOn.flatMap(({ milestoneId, lagDays = 0 }) => {
    const date = dated.get(milestoneId)?.date;
    return date === undefined
      ? []
      : [{ unit: date.unit, free: shiftDay(date.last, Math.max(lagDays, 1), path) }];
  });
  const first =
    before
      .map(({ free }) => free)
      .sort()
      .at(-1) ?? start;
  const unit = before.map((one) => one.unit).reduce(coarser, 'day');
  return spanOf(first, lastDayOf(first, length, path), unit);
};

const lastDayOf = (first: string, length: TermLength | undefined, path: (string | number)[]): string => {
  const { months = 0, days = 0 } = length ?? { days: 1 };
  if (months === 0) return shiftDay(first, days - 1, path);
  return shiftDay(lastDayOfTerm(first, months, path), days, path);
};

const spanOf = (first: string, last: string, unit: DateUnit): PartialDate => {
  const text = writePartialDate(first, last, unit);
  const { precision } = parsePartialDate(text);
  return { text, precision, unit, first, last, latestStart: first, earliestEnd: last };
};
