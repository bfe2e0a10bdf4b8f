import { describeValue } from '../../errors/describe-value.ts';
import { OseeError } from '../../errors/osee-error.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { formatMessage, type MessageCatalogue } from '../../text/message.ts';
import { type MessagesOn, messagesOf } from '../../text/message-bundle.ts';
import { instantOf } from '../../time/calendar-date.ts';
import { checkReminderRules, type ReminderRules, remindedBefore } from '../plan/call-reminders.ts';
import { calendarOptionsShape, scheduleShape } from '../programme-shapes.ts';
import type { Schedule, ScheduleEntry } from '../schedule.ts';
import { shiftDay } from '../shift-day.ts';
import { escapeText } from './escape-text.ts';
import { foldLine } from './fold-line.ts';
import { type ICalendarMessageId, iCalendarMessages } from './icalendar-messages.ts';

/**
 * What {@link toICalendar} takes beside the schedule.
 *
 * @category programme
 * @example
 * ```ts
 * import type { ICalendarOptions } from '@osee/core';
 *
 * const options: ICalendarOptions = { stamp: '2024-04-12T09:00:00Z', sequence: 1 };
 * ```
 */
export interface ICalendarOptions {
  /** When the calendar was made (DTSTAMP); without it the first day of the schedule, 00:00 UTC. */
  readonly stamp?: string | Date;
  /** The revision of the events (SEQUENCE), 0 or more: raise it when dates have changed, so that calendars update. */
  readonly sequence?: number;
  /** What the identifiers of the events end in; `osee` without it. Letters, digits, dots and hyphens. */
  readonly domain?: string;
  /** Alarms of an event, in days before it begins, by the id of the entry: calendars show them where they allow it. */
  readonly reminders?: ReminderRules;
  /** The texts added to descriptions, and the names of kinds, such as `fr` of `@osee/core/locales/fr`; English without them. */
  readonly locale?: MessagesOn<'calendar', ICalendarMessageId>;
}

/**
 * Writes a schedule as an iCalendar file of all-day events, for Thunderbird, Google Calendar and others. The same
 * schedule and options give the same bytes; an event keeps its identifier (UID) as long as its milestone keeps its id.
 * Events are free time, and tentative where the day is not known.
 *
 * @param schedule - what `buildSchedule` returned
 * @param options - the stamp, the revision, the domain of the identifiers, and the language of added sentences
 * @returns the text of the file, with CRLF line ends, to be saved as UTF-8
 * @throws `OseeError` with code `invalid-date` for the stamp, `invalid-sequence`,
 * `invalid-domain`, or `unknown-milestone` for a reminder of what is no entry
 * @category programme
 * @see RFC 5545 (iCalendar); RFC 7986 (name of a calendar); RFC 9253 (dependencies between components)
 * @example
 * ```ts
 * import { buildSchedule, oseeProgramme, toICalendar } from '@osee/core';
 *
 * const calendar = toICalendar(buildSchedule(oseeProgramme), { stamp: '2024-04-12T09:00:00Z' });
 * calendar.split('\r\n')[0]; // => 'BEGIN:VCALENDAR'
 * calendar.includes('UID:project-end.osee@osee\r\n'); // => true
 * ```
 */
export const toICalendar = (schedule: Omit<Schedule, 'issues'>, options: ICalendarOptions = {}): string => {
  expectShape(schedule, scheduleShape, ['schedule']);
  expectShape(options, calendarOptionsShape, ['options']);
  checkReminderRules(schedule, options.reminders ?? {});
  const stamp = instantOf(options.stamp ?? `${schedule.start}T00:00:00Z`, ['stamp']);
  const context: EventContext = {
    scheduleId: schedule.id,
    stamp: writeInstant(stamp),
    sequence: checkedSequence(options.sequence ?? 0),
    domain: checkedDomain(options.domain ?? 'osee'),
    reminders: options.reminders ?? {},
    messages: messagesOf(
      options.locale === undefined
        ? { locale: 'en', messages: { calendar: iCalendarMessages } }
        : options.locale,
      'calendar',
    ),
  };
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//OSEE//@osee/core//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(schedule.title)}`,
    `X-WR-CALNAME:${escapeText(schedule.title)}`,
    ...schedule.entries.flatMap((entry) => eventOf(entry, context)),
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .join('');
};

interface EventContext {
  readonly scheduleId: string;
  readonly stamp: string;
  readonly sequence: number;
  readonly domain: string;
  readonly reminders: ReminderRules;
  readonly messages: MessageCatalogue<ICalendarMessageId>;
}

/** The end of an all-day event is the first day after it. */
const eventOf = (entry: ScheduleEntry, context: EventContext): string[] => [
  'BEGIN:VEVENT',
  `UID:${uidOf(entry.id, context)}`,
  `DTSTAMP:${context.stamp}`,
  `SEQUENCE:${context.sequence}`,
  `DTSTART;VALUE=DATE:${digits(entry.first)}`,
  `DTEND;VALUE=DATE:${digits(shiftDay(entry.last, 1, ['entries']))}`,
  `SUMMARY:${escapeText(entry.name)}`,
  ...describe(entry, context.messages),
  `CATEGORIES:${escapeText(kindName(entry.kind, context.messages))}`,
  `STATUS:${entry.unit === 'day' ? 'CONFIRMED' : 'TENTATIVE'}`,
  'TRANSP:TRANSPARENT',
  ...entry.dependsOn.map((id) => `RELATED-TO;RELTYPE=DEPENDS-ON:${uidOf(id, context)}`),
  ...remindedBefore(context.reminders, entry.id).flatMap((days) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(entry.name)}`,
    `TRIGGER:-P${days}D`,
    'END:VALARM',
  ]),
  'END:VEVENT',
];

const uidOf = (id: string, { scheduleId, domain }: EventContext): string =>
  escapeText(`${id}.${scheduleId}@${domain}`);

/** A kind that our programmes do not have is written as it is. */
const kindName = (kind: string, messages: MessageCatalogue<ICalendarMessageId>): string => {
  const ids: Readonly<Record<string, unknown>> = messages.messages;
  const isId = (id: string): id is ICalendarMessageId => Object.hasOwn(ids, id);
  const id = `kind-${kind}`;
  return isId(id) ? formatMessage(messages, id) : kind;
};

const describe = (entry: ScheduleEntry, messages: MessageCatalogue<ICalendarMessageId>): string[] => {
  const sentences = [
    ...(entry.description === undefined ? [] : [entry.description]),
    ...(entry.basis === 'derived' ? [formatMessage(messages, 'derived')] : []),
    ...(entry.unit === 'day' ? [] : [formatMessage(messages, 'imprecise', { date: entry.date })]),
  ];
  return sentences.length === 0 ? [] : [`DESCRIPTION:${escapeText(sentences.join('\n'))}`];
};

const digits = (day: string): string => day.replaceAll('-', '');
const writeInstant = (instant: Date): string =>
  `${instant.toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;

const checkedSequence = (sequence: number): number => {
  if (Number.isInteger(sequence) && sequence >= 0 && sequence <= 2_147_483_647) return sequence;
  throw new OseeError(
    'invalid-sequence',
    `Expected a whole number of 0 or more, got ${describeValue(sequence)}.`,
    {
      path: ['sequence'],
      details: { got: sequence },
    },
  );
};

const checkedDomain = (domain: string): string => {
  if (typeof domain === 'string' && /^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/u.test(domain))
    return domain;
  throw new OseeError(
    'invalid-domain',
    `Expected letters, digits, dots and hyphens, got ${describeValue(domain)}.`,
    {
      path: ['domain'],
      details: { got: domain },
    },
  );
};
