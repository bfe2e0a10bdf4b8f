import { OseeError } from '@osee/core';
import type { ScheduleConstraints } from './schedule-constraints.ts';
import type { ScheduleWeek } from './training-schedule.ts';

const dayLength = 86_400_000;
const saturdayAndSunday = [6, 7];

/** The weeks of a schedule, with their working days. */
export const weeksOf = (constraints: ScheduleConstraints): readonly ScheduleWeek[] => {
  const { start, daysOff = [], weekend = saturdayAndSunday } = constraints;
  const from = timeOf(start);
  const end = lastTime(constraints);
  const off = daysOff.map(({ first, last = first }) => [timeOf(first), timeOf(last)] as const);
  const isWorked = (time: number): boolean =>
    !(weekend.includes(weekdayOf(time)) || off.some(([first, last]) => time >= first && time <= last));
  const weeks: ScheduleWeek[] = [];
  for (let first = from; first <= end; first += 7 * dayLength) {
    const last = Math.min(end, first + 6 * dayLength);
    let days = 0;
    for (let time = first; time <= last; time += dayLength) if (isWorked(time)) days += 1;
    weeks.push({ number: weeks.length + 1, first: dayOf(first), last: dayOf(last), days });
  }
  return weeks;
};

/** Working days of a week without holidays. */
export const fullWeek = ({ weekend = saturdayAndSunday }: ScheduleConstraints): number =>
  7 - new Set(weekend).size;

const lastTime = ({ start, months, weeks = 1 }: ScheduleConstraints): number =>
  months === undefined ? timeOf(start) + (7 * weeks - 1) * dayLength : endOfMonths(start, months);

/** The day before the same day of the month in which the term runs out, or the last of a month that has no such day. */
const endOfMonths = (start: string, months: number): number => {
  const date = new Date(timeOf(start));
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  const days = date.getUTCDate();
  return date.getTime() - (day > days ? 0 : (days - day + 1) * dayLength);
};

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** 1 for Monday to 7 for Sunday. */
const weekdayOf = (time: number): number => new Date(time).getUTCDay() || 7;

const dayOf = (time: number): string => {
  const text = new Date(time).toISOString();
  if (/^\d{4}-/u.test(text)) return text.slice(0, 10);
  throw new OseeError('date-out-of-range', 'Expected a day in the years 0000 to 9999.', {
    path: ['constraints', 'start'],
  });
};
