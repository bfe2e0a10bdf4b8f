import { describe, expect, it } from 'vitest';
import { oseeResourceIds, oseeResources } from './index.ts';

describe('the lists of ids', () => {
  it.each<[string, readonly string[], readonly { readonly id: string }[]]>([
    ['Resource', oseeResourceIds, Object.values(oseeResources).flat()],
  ])('are those of the content, in its order: %s', (_, ids, items) => {
    expect(items.map(({ id }) => id)).toEqual(ids);
  });
});
