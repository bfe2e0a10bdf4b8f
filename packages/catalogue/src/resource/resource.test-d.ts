import { expectTypeOf, test } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import type { CatalogueGap } from './catalogue-gap.ts';
import type { Resource } from './resource.ts';

test('unknown is null or said, never a number or an empty address', () => {
  expectTypeOf<Resource['year']>().toEqualTypeOf<number | null>();
  expectTypeOf<Resource['hours']>().toEqualTypeOf<{
    readonly minimum: number;
    readonly maximum: number;
  } | null>();
  expectTypeOf<Resource['cost']>().toEqualTypeOf<'free' | 'paid' | 'mixed' | 'unknown'>();
  expectTypeOf<Resource['rights']['attributionRequired']>().toEqualTypeOf<boolean | null>();
});

test('a resource has an address and a gap has none', () => {
  expectTypeOf<Resource['url']>().toEqualTypeOf<string>();
  expectTypeOf<CatalogueGap>().not.toHaveProperty('url');
});

test('the catalogue of this project is a catalogue like any other', () => {
  expectTypeOf(oseeCatalogue).toEqualTypeOf<Catalogue>();
  // @ts-expect-error resources are not for changing
  oseeCatalogue.resources.push();
});
