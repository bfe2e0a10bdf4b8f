import type { MessageCatalogue, MessageTemplate } from '@osee/core';
import { describe, expectTypeOf, it } from 'vitest';
import { selectionMessagesEn } from './catalogues.ts';
import type { SelectionMessageId } from './message-id.ts';

describe('a catalogue', () => {
  it('needs every message', () => {
    const incomplete = { rank: 'x' } as const satisfies Partial<Record<SelectionMessageId, MessageTemplate>>;
    expectTypeOf(incomplete).not.toExtend<MessageCatalogue<SelectionMessageId>['messages']>();
    expectTypeOf(selectionMessagesEn.messages).toExtend<Record<SelectionMessageId, MessageTemplate>>();
  });

  it('knows its ids', () => {
    expectTypeOf<'rank'>().toExtend<SelectionMessageId>();
    expectTypeOf<'rnak'>().not.toExtend<SelectionMessageId>();
  });
});
