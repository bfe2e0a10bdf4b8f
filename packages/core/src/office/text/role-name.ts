import type { MessageCatalogue } from '../../text/message.ts';
import { formatMessage } from '../../text/message.ts';
import type { OfficeMessageId } from './office-message-id.ts';

/** The words for the id of a role: those that were given, else those of the language, else the id itself. */
export const roleName = (
  texts: MessageCatalogue<OfficeMessageId>,
  names: Readonly<Record<string, string>>,
  id: string,
): string => {
  if (Object.hasOwn(names, id)) return names[id] ?? id;
  const key = `role.${id}`;
  const isId = (found: string): found is OfficeMessageId => Object.hasOwn(texts.messages, found);
  return isId(key) ? formatMessage(texts, key) : id;
};
