import type { MessageParameters } from '@osee/core';
import type { RiskMessageId } from './message-id.ts';

/** A sentence before it is written. */
export interface RiskStatement {
  readonly id: RiskMessageId;
  readonly parameters: MessageParameters;
}
