import type { SelectionMessageId } from './message-id.ts';
import type { ExplanationMessage } from './selection-explanation.ts';

/** A statement by message id. */
export const say = (
  id: SelectionMessageId,
  parameters: ExplanationMessage['parameters'] = {},
): ExplanationMessage => ({ id, parameters });

/** From 0..1 to points per hundred. */
export const perHundred = (share: number): number => share * 100;
