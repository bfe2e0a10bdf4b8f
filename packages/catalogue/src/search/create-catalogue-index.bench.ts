import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import type { Resource } from '../resource/resource.ts';
import { createCatalogueIndex } from './create-catalogue-index.ts';
import { manyResources } from './many-resources.fixture.ts';

const { resources } = oseeCatalogue;
const fields = ['title', 'authors', 'publisher', 'description'] as const;
const queries = ['open source licence', 'community', 'procurement of software', 'GenderMag'];
const textOf = (resource: Resource) => ({ ...resource, authors: resource.authors.join('\n') });

/** MiniSearch as its manual shows it: its own words, no folding of accents, no filters. */
const plainMiniSearch = (own = resources) => {
  const index = new MiniSearch<ReturnType<typeof textOf>>({ fields: [...fields] });
  index.addAll(own.map(textOf));
  return index;
};
const fuse = () => new Fuse(resources, { keys: [...fields], ignoreLocation: true });

test(`an index of ${resources.length} resources`, async ({ bench }) => {
  await bench.compare(
    bench('osee: createCatalogueIndex', () => void createCatalogueIndex(oseeCatalogue)),
    bench('plain MiniSearch', () => void plainMiniSearch()),
    bench('Fuse.js', () => void fuse()),
    { time: 500 },
  );
});

test(`${queries.length} searches of ${resources.length} resources`, async ({ bench }) => {
  const ours = createCatalogueIndex(oseeCatalogue);
  const [theirs, fuzzy] = [plainMiniSearch(), fuse()];
  expect(ours.search('GenderMag')[0]?.resource.id).toBe('gendermag');
  expect(theirs.search('GenderMag')[0]?.id).toBe('gendermag');
  expect(fuzzy.search('GenderMag')[0]?.item.id).toBe('gendermag');
  await bench.compare(
    bench('osee: search', () => {
      for (const query of queries) ours.search(query);
    }),
    bench('osee: search with a filter', () => {
      for (const query of queries) ours.search(query, { filters: { cost: 'free' } });
    }),
    bench('osee: search, fuzzy', () => {
      for (const query of queries) ours.search(query, { fuzzy: true });
    }),
    bench('plain MiniSearch, prefixes', () => {
      for (const query of queries) theirs.search(query, { prefix: true });
    }),
    bench('Fuse.js', () => {
      for (const query of queries) fuzzy.search(query);
    }),
    { time: 500 },
  );
});

test('10,000 resources', async ({ bench }) => {
  const large = manyResources(10_000);
  const ours = createCatalogueIndex(large);
  const theirs = plainMiniSearch(large.resources);
  expect(ours.search('GenderMag')[0]?.resource.id).toBe('gendermag');
  await bench.compare(
    bench('osee: createCatalogueIndex', () => void createCatalogueIndex(large)),
    bench('plain MiniSearch', () => void plainMiniSearch(large.resources)),
    { time: 500 },
  );
  await bench.compare(
    bench('osee: 4 searches, ten hits each', () => {
      for (const query of queries) ours.search(query, { limit: 10 });
    }),
    bench('osee: 4 searches, all hits', () => {
      for (const query of queries) ours.search(query);
    }),
    bench('plain MiniSearch, prefixes', () => {
      for (const query of queries) theirs.search(query, { prefix: true }).slice(0, 10);
    }),
    { time: 500 },
  );
});
