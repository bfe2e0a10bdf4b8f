import { shape } from '../input/shape.ts';
import type { Shape } from '../input/shape-walk.ts';

const { text, list, record, options, entries, anything, byWord } = shape;

const conflictShape = record({
  id: text,
  positions: list(record({ value: text, source: anything })),
  reason: text,
});

const recordedDateShape = record({ value: anything, source: anything }, { conflict: conflictShape });

const timingShape = byWord('kind', {
  start: record({}),
  date: record({ date: recordedDateShape }),
  month: record({ month: anything }),
  after: record({}, { length: record({}) }),
});

/** What a programme has to look like; its ids, days and lengths are checked by `checkProgramme`. */
export const programmeShape: Shape = record(
  {
    id: anything,
    title: text,
    start: anything,
    months: anything,
    milestones: list(
      record(
        { id: anything, name: text, kind: text, timing: timingShape, source: anything },
        { description: text, dependsOn: list(record({ milestoneId: anything }, { lagDays: anything })) },
      ),
    ),
  },
  {},
  'a programme',
);

const latePolicyShape = record({ graceDays: anything, reason: text });
const conflictsShape = entries(anything, 'the positions of disputed dates');

/** What a call has to look like. */
export const callShape: Shape = record(
  { opens: recordedDateShape, closes: recordedDateShape, timeZone: anything, latePolicy: latePolicyShape },
  {},
  'a call',
);

export const callWindowOptionsShape: Shape = options({
  conflicts: conflictsShape,
  latePolicy: latePolicyShape,
});

export const callStatusOptionsShape: Shape = options({
  conflicts: conflictsShape,
  latePolicy: latePolicyShape,
  locale: anything,
});

export const scheduleOptionsShape: Shape = options({
  start: anything,
  timeZone: anything,
  dates: entries(anything, 'dates by the id of the milestone'),
  conflicts: conflictsShape,
});

/** What a schedule has to look like to be written as a calendar. */
export const scheduleShape: Shape = record(
  {
    id: text,
    title: text,
    start: shape.day,
    entries: list(
      record(
        {
          id: text,
          name: text,
          kind: text,
          date: text,
          unit: shape.words(['day', 'month', 'year']),
          first: shape.day,
          last: shape.day,
          basis: text,
          dependsOn: list(text),
        },
        { description: text },
      ),
    ),
  },
  {},
  'a schedule',
);

export const calendarOptionsShape: Shape = options({
  stamp: anything,
  sequence: anything,
  domain: anything,
  reminders: anything,
  locale: anything,
});
