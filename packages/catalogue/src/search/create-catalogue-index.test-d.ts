import { expectTypeOf, test } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import type { Resource } from '../resource/resource.ts';
import { createCatalogueIndex } from './create-catalogue-index.ts';

test('filters are checked by name, results are typed', () => {
  const index = createCatalogueIndex(oseeCatalogue);
  expectTypeOf(index.filter({ language: ['fr'] })).toEqualTypeOf<readonly Resource[]>();
  expectTypeOf(index.search('x')).items.toHaveProperty('score').toEqualTypeOf<number | null>();
  expectTypeOf(index.facets()).toHaveProperty('licence');
  // @ts-expect-error a filter that does not exist
  index.filter({ langauge: 'fr' });
  // @ts-expect-error a way to match that does not exist
  index.search('x', { match: 'some' });
});
