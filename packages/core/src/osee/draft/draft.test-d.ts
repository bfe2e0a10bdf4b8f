import { describe, expectTypeOf, it } from 'vitest';
import {
  type DraftCompetencySlot,
  type DraftSubdomainId,
  draftCrosswalk,
  oseeDraftFramework,
} from './index.ts';

describe('the draft', () => {
  it('says that the text of a slot may be missing', () => {
    expectTypeOf<DraftCompetencySlot['text']>().toEqualTypeOf<string | null>();
    expectTypeOf(oseeDraftFramework.slots[0]?.text).toEqualTypeOf<string | null | undefined>();
  });

  it('is a draft and nothing else', () => {
    expectTypeOf(oseeDraftFramework.status).toEqualTypeOf<'draft'>();
    expectTypeOf(draftCrosswalk.basis).toEqualTypeOf<'judgement'>();
  });

  it('links only subdomains that exist', () => {
    expectTypeOf(draftCrosswalk.links[0]?.subdomainId).toEqualTypeOf<DraftSubdomainId | undefined>();
    // @ts-expect-error: there is no such subdomain
    const id: DraftSubdomainId = 'quantum';
    expectTypeOf(id).toEqualTypeOf<DraftSubdomainId>();
  });
});
