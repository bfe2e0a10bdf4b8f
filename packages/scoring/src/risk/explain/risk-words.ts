import { formatMessage, type MessageCatalogue } from '@osee/core';
import type { RiskMessageId } from './message-id.ts';

/** The word of the language for an id of a step, a band, a category or a response; others are shown as they are. */
export const wordOf = (
  texts: MessageCatalogue<RiskMessageId>,
  kind: 'step' | 'band' | 'category' | 'response',
  id: string,
  names: Readonly<Record<string, string>> = {},
): string => {
  if (Object.hasOwn(names, id)) return names[id] ?? id;
  const key = `${kind}.${id}`;
  return isHeld(texts, key) ? formatMessage(texts, key) : id;
};

const isHeld = (texts: MessageCatalogue<RiskMessageId>, key: string): key is RiskMessageId =>
  typeof texts.messages === 'object' && texts.messages !== null && Object.hasOwn(texts.messages, key);
