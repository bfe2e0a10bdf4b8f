import type { MessageParameters } from '@osee/core';
import type { MaturityMessageId } from './messages/message-id.ts';

/** A sentence before it is written in a language. */
export interface Sentence {
  readonly id: MaturityMessageId;
  readonly nodeId: string | null;
  readonly parameters: MessageParameters;
}
