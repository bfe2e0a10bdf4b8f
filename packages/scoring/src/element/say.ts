import { formatMessage, type MessageParameters, type MessagesOn, messagesOf } from '@osee/core';
import type { MaturityMessageId } from '../maturity/explain/messages/message-id.ts';
import type { ReportMessageId } from '../report/messages/report-message-id.ts';
import type { ElementMessageId } from '../text/element-message-id.ts';

/**
 * The texts that the elements need of a language: any bundle of `@osee/scoring/locales`, or its three subjects alone.
 *
 * @category elements
 * @example
 * ```ts
 * import type { ElementLocale } from '@osee/scoring/element';
 * import { fr } from '@osee/scoring/locales/fr';
 *
 * const locale: ElementLocale = fr;
 * locale.locale; // => 'fr'
 * ```
 */
export type ElementLocale = MessagesOn<'maturity', MaturityMessageId> &
  MessagesOn<'report', ReportMessageId> &
  MessagesOn<'element', ElementMessageId>;

/** Says a text of the elements in their language. */
export type Say = (id: ElementMessageId, parameters?: MessageParameters) => string;

export const sayIn = (locale: ElementLocale): Say => {
  const texts = messagesOf(locale, 'element');
  return (id, parameters = {}) => formatMessage(texts, id, parameters);
};
