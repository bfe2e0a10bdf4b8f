import type { MessageCatalogue } from '../../text/message.ts';

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

/**
 * The English sentences that `toICalendar` adds to the description of an entry.
 *
 * @category programme
 * @example
 * ```ts
 * import { iCalendarMessages } from '@osee/core';
 *
 * iCalendarMessages.locale; // => 'en'
 * ```
 */
export const iCalendarMessages: MessageCatalogue<ICalendarMessageId> = {
  locale: 'en',
  messages: {
    imprecise: 'The day is not known: the date is given as {date}.',
    derived: 'The date is calculated.',
  },
};
