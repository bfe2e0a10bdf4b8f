import { describeValue } from '../../errors/describe-value.ts';
import { OseeError } from '../../errors/osee-error.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { nearestWord } from '../../input/nearest-word.ts';
import { shape } from '../../input/shape.ts';
import { formatMessage } from '../../text/message.ts';
import { type MessagesOn, messagesOf } from '../../text/message-bundle.ts';
import { scheduleShape } from '../programme-shapes.ts';
import type { Schedule } from '../schedule.ts';
import { shiftDay } from '../shift-day.ts';
import { type CallPlanMessageId, callPlanMessages } from './call-plan-messages.ts';

/**
 * How many days before an entry of a schedule somebody is reminded, by the id of the entry; 0 for the day itself.
 *
 * @category programme
 * @example
 * ```ts
 * import type { ReminderRules } from '@osee/core';
 *
 * const rules: ReminderRules = { closing: [14, 3], scoring: [7] };
 * ```
 */
export type ReminderRules = Readonly<Record<string, readonly number[]>>;

/**
 * A reminder: its day, what it is about, and its sentence. Where an entry lasts several days, its last one counts: that
 * is when the work has to be done.
 *
 * @category programme
 * @example
 * ```ts
 * import type { Reminder } from '@osee/core';
 *
 * const reminder: Reminder = { entry: 'closing', day: '2027-03-17', daysBefore: 14, due: '2027-03-31', text: 'The call closes.' };
 * ```
 */
export interface Reminder {
  readonly entry: string;
  readonly day: string;
  readonly daysBefore: number;
  /** The last day of the entry. */
  readonly due: string;
  readonly text: string;
}

/**
 * The reminders of a schedule, by day.
 *
 * @param schedule - such as `planCall` returns
 * @param rules - days before, by the id of an entry
 * @param options - the language of the sentences; English without it
 * @returns one entry per reminder, the earliest first, then in the order of the schedule
 * @throws `OseeError` with code `unknown-milestone` for an entry that the schedule does not have, `out-of-range` for days
 * @category programme
 * @example
 * ```ts
 * import { callReminders, oseeCallWindow2024, planCall } from '@osee/core';
 *
 * const [first] = callReminders(planCall(oseeCallWindow2024), { closing: [14, 3] });
 * first?.text; // => 'The call closes: 22 May 2024. 14 days are left.'
 * ```
 */
export const callReminders = (
  schedule: Omit<Schedule, 'issues'>,
  rules: ReminderRules,
  options: { readonly locale?: MessagesOn<'callPlan', CallPlanMessageId> } = {},
): readonly Reminder[] => {
  expectShape(schedule, scheduleShape, ['schedule']);
  expectShape(options, optionsShape, ['options']);
  checkReminderRules(schedule, rules);
  const locale =
    options.locale === undefined
      ? { locale: 'en', messages: { callPlan: callPlanMessages } }
      : options.locale;
  const messages = messagesOf(locale, 'callPlan');
  return schedule.entries
    .flatMap(({ id, name, last }) =>
      remindedBefore(rules, id).map((daysBefore): Reminder => {
        const message = daysBefore === 0 ? 'reminder-today' : 'reminder';
        const text = formatMessage(messages, message, { name, date: last, days: daysBefore });
        return { entry: id, day: shiftDay(last, -daysBefore, ['rules', id]), daysBefore, due: last, text };
      }),
    )
    .sort((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0));
};

/** The days before an entry, each once, the earliest reminder first. */
export const remindedBefore = (rules: ReminderRules, id: string): readonly number[] =>
  [...new Set(Object.hasOwn(rules, id) ? rules[id] : [])].sort((left, right) => right - left);

/** Refuses rules for entries that are not there. */
export const checkReminderRules = ({ entries }: Pick<Schedule, 'entries'>, rules: ReminderRules): void => {
  expectShape(rules, rulesShape, ['rules']);
  const known = entries.map(({ id }) => id);
  for (const id of Object.keys(rules)) {
    if (known.includes(id)) continue;
    const nearest = nearestWord(id, known);
    throw new OseeError(
      'unknown-milestone',
      `Expected the id of an entry${nearest === null ? '' : ` (probably "${nearest}")`}, got ${describeValue(id)}.`,
      { path: ['rules', id], details: { got: id, nearest } },
    );
  }
};

const mostDays = 3660;
const rulesShape = /* #__PURE__ */ shape.entries(
  /* #__PURE__ */ shape.list(/* #__PURE__ */ shape.wholeFrom(0, mostDays)),
);
const optionsShape = /* #__PURE__ */ shape.options({ locale: shape.anything });
