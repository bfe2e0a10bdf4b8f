import type { MessagesOn, MessageTexts } from '@osee/core';
import { describe, expectTypeOf, it } from 'vitest';
import type { MaturityMessageId } from '../maturity/index.ts';
import type { SelectionMessageId } from '../selection/index.ts';
import { fr } from './fr/index.ts';
import type { ScoringLocaleBundle, ScoringTranslation } from './scoring-locale.ts';

describe('a bundle', () => {
  it('needs every message', () => {
    const incomplete = { rank: 'x' } as const;
    expectTypeOf(incomplete).not.toExtend<MessageTexts<SelectionMessageId>>();
    expectTypeOf(fr.messages.selection).toExtend<MessageTexts<SelectionMessageId>>();
    expectTypeOf<ScoringTranslation>().toExtend<ScoringLocaleBundle>();
  });

  it('knows its ids', () => {
    expectTypeOf<'rank'>().toExtend<SelectionMessageId>();
    expectTypeOf<'rnak'>().not.toExtend<SelectionMessageId>();
  });

  it('serves the functions of its package, and one subject serves its function', () => {
    expectTypeOf(fr).toExtend<MessagesOn<'maturity', MaturityMessageId>>();
    expectTypeOf<MessagesOn<'selection', SelectionMessageId>>().not.toExtend<
      MessagesOn<'maturity', MaturityMessageId>
    >();
  });
});
