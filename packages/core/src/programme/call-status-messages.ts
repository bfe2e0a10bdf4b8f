import type { MessageCatalogue } from '../text/message.ts';

/**
 * The English sentences of `callStatus`.
 *
 * @category programme
 * @example
 * ```ts
 * import { callStatus, callStatusMessages, oseeCallWindow2024 } from '@osee/core';
 *
 * const messages = { ...callStatusMessages, messages: { ...callStatusMessages.messages, before: 'Not yet.' } };
 * callStatus(oseeCallWindow2024, '2024-01-01', { messages }).reason; // => 'Not yet.'
 * ```
 */
export const callStatusMessages: MessageCatalogue<'before' | 'open' | 'late' | 'closed'> = {
  locale: 'en',
  messages: {
    before: 'The call opens on {opens} ({timeZone}).',
    open: 'The call is open from {opens} to {closes}, both days included ({timeZone}).',
    late: 'The call closed at the end of {closes} ({timeZone}); late applications are accepted before {lateBefore}. {lateReason}',
    closed: 'The call closed at the end of {closes} ({timeZone}).',
  },
};
