import { expectTypeOf, test } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import type { Resource } from '../resource/resource.ts';
import type { CatalogueFilters } from './catalogue-filters.ts';
import { createCatalogueIndex } from './create-catalogue-index.ts';

test('filters are checked by name, results are typed', () => {
  const index = createCatalogueIndex(oseeCatalogue);
  expectTypeOf(index.filter({ language: ['fr'] })).toEqualTypeOf<readonly Resource[]>();
  expectTypeOf(index.search('x')).items.toHaveProperty('score').toEqualTypeOf<number | null>();
  expectTypeOf(index.facets()).toHaveProperty('licence');
  index.filter({
    cost: 'free',
    type: ['course', 'guide'],
    level: 'unknown',
    module: 'strategy',
    licence: 'MIT',
  });
  // @ts-expect-error a misspelt cost
  index.filter({ cost: 'fre', type: 'course' });
  // @ts-expect-error a misspelt kind of resource, in a search
  index.search('x', { filters: { type: ['course', 'cuorse'] } });
  // @ts-expect-error a misspelt level
  index.facets({ level: 'beginer' });
  const read: CatalogueFilters = { cost: 'fre' as string, module: 'of-another-framework' };
  index.filter(read);
  index.filter({ cost: 'fre' as string, level: 'beginner' });
  // @ts-expect-error a filter that does not exist
  index.filter({ langauge: 'fr' });
  // @ts-expect-error a way to match that does not exist
  index.search('x', { match: 'some' });
});
