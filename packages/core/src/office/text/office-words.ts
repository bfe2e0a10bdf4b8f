import type { MessageCatalogue } from '../../text/message.ts';
import type { MessagesOn } from '../../text/message-bundle.ts';
import { messagesOf } from '../../text/message-bundle.ts';
import type { OfficeMessageId } from './office-message-id.ts';
import { officeMessages } from './office-messages.ts';

/** The texts about offices in a language; English unless one is given. */
export const officeTexts = (
  locale: MessagesOn<'office', OfficeMessageId> | undefined,
): MessageCatalogue<OfficeMessageId> =>
  messagesOf(
    locale === undefined ? { locale: 'en', messages: { office: officeMessages } } : locale,
    'office',
  );
