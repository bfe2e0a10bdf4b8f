import { formatMessage, type MessageCatalogue } from '@osee/core';
import type { MaturityMessageId } from './messages/message-id.ts';

const kinds = ['model', 'category', 'module', 'competency', 'technicalDomain'] as const;

/** The word for a kind of part; a kind of the model's own is called as the model calls it. */
export const kindWord = (catalogue: MessageCatalogue<MaturityMessageId>, kind: string): string => {
  const known = kinds.find((each) => each === kind);
  return known === undefined ? kind : formatMessage(catalogue, `kind-${known}`);
};
