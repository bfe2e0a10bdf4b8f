import type { MessageCatalogue } from '@osee/core';
import type { SelectionMessageId } from './message-id.ts';
import { english } from './messages/english.ts';
import { french } from './messages/french.ts';
import { spanish } from './messages/spanish.ts';

/**
 * The texts of an explanation in English.
 *
 * @category explanation
 * @example
 * ```ts
 * import { formatMessage } from '@osee/core';
 * import { selectionMessagesEn } from '@osee/scoring/selection';
 *
 * formatMessage(selectionMessagesEn, 'rank', { applicant: 'Kenya', rank: 1 }); // => 'Kenya: rank 1.'
 * ```
 */
export const selectionMessagesEn: MessageCatalogue<SelectionMessageId> = { locale: 'en', messages: english };

/**
 * The texts of an explanation in French.
 *
 * @category explanation
 * @example
 * ```ts
 * import { formatMessage } from '@osee/core';
 * import { selectionMessagesFr } from '@osee/scoring/selection';
 *
 * formatMessage(selectionMessagesFr, 'rank', { applicant: 'Kenya', rank: 1 }); // => 'Kenya : rang 1.'
 * ```
 */
export const selectionMessagesFr: MessageCatalogue<SelectionMessageId> = { locale: 'fr', messages: french };

/**
 * The texts of an explanation in Spanish.
 *
 * @category explanation
 * @example
 * ```ts
 * import { formatMessage } from '@osee/core';
 * import { selectionMessagesEs } from '@osee/scoring/selection';
 *
 * formatMessage(selectionMessagesEs, 'rank', { applicant: 'Kenya', rank: 1 }); // => 'Kenya: puesto 1.'
 * ```
 */
export const selectionMessagesEs: MessageCatalogue<SelectionMessageId> = { locale: 'es', messages: spanish };
