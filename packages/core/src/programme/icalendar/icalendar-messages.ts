import type { MessageTexts } from '../../text/message-bundle.ts';

/**
 * The sentences that `toICalendar` adds to the description of an entry.
 *
 * @category programme
 * @example
 * ```ts
 * import type { ICalendarMessageId } from '@osee/core';
 *
 * const id: ICalendarMessageId = 'imprecise';
 * ```
 */
export type ICalendarMessageId = 'imprecise' | 'derived';

/** The English sentences of `toICalendar`, which it writes unless it is given another language. */
export const iCalendarMessages: MessageTexts<ICalendarMessageId> = {
  imprecise: 'The day is not known: the date is given as {date}.',
  derived: 'The date is calculated.',
};
