import { describe, expect, it } from 'vitest';
import {
  oseeMobilisation,
  oseeMobilisationGroupIds,
  oseeMobilisationGroups,
  oseeMobilisationItemIds,
} from './index.ts';

describe('the lists of ids', () => {
  it.each<[string, readonly string[], readonly { readonly id: string }[]]>([
    ['MobilisationGroup', oseeMobilisationGroupIds, oseeMobilisationGroups],
    ['MobilisationItem', oseeMobilisationItemIds, oseeMobilisation],
  ])('are those of the content, in its order: %s', (_, ids, items) => {
    expect(items.map(({ id }) => id)).toEqual(ids);
  });
});
