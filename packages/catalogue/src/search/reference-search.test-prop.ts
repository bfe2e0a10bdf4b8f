import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import type { Catalogue } from '../resource/catalogue.ts';
import type { Resource } from '../resource/resource.ts';
import { facetNames } from './catalogue-filters.ts';
import { createCatalogueIndex } from './create-catalogue-index.ts';
import { referenceSearch } from './reference-search.fixture.ts';

const [sample] = oseeCatalogue.resources;
if (!sample) throw new Error('the catalogue is empty');

/** Words that begin alike, differ by a letter or an s, join particles, or are written without spaces. */
const word = fc.oneof(
  fc.constantFrom(
    ...'open opens opened opener opening source sources sourcing licence license licenses programme'.split(
      ' ',
    ),
    ...'procurement procurements procuring procuement tender tenders the to of état etats a b 2024'.split(
      ' ',
    ),
    ...'مناقصة المناقصات والمناقصة وبالمصدر مصدر المفتوح برمجيات لخدمات خدمات'.split(' '),
    ...'开源软件 软件 政府开源 税 오픈소스 소스 ซอฟต์แวร์ ซอฟ ሶፍትዌር __proto__ constructor'.split(' '),
  ),
  fc.string({ unit: fc.constantFrom(...'abst'), minLength: 1, maxLength: 7 }),
);
const text = (maximum: number) => fc.array(word, { maxLength: maximum }).map((words) => words.join(' '));
const some = (ids: readonly string[]) => fc.subarray([...ids], { maxLength: Math.min(3, ids.length) });
const languages = ['en', 'fr', 'fr-SN', 'pt', 'pt-BR', 'zh-Hans', 'zh-TW', 'ar'];

const resource = fc.record({
  title: text(5),
  description: text(8),
  publisher: text(2),
  authors: fc.array(text(2), { maxLength: 2 }),
  languages: some(languages),
  cost: fc.constantFrom('free' as const, 'paid' as const, 'unknown' as const),
  type: fc.constantFrom('course' as const, 'guide' as const),
  moduleIds: some(['strategy', 'digital-inclusion']),
  places: fc.constantFrom(sample.places, []),
});
const catalogue = fc.array(resource, { maxLength: 14 }).map(
  (drafts): Catalogue => ({
    ...oseeCatalogue,
    knownGaps: [],
    resources: drafts.map(
      (draft, place): Resource => ({
        ...sample,
        ...draft,
        id: `r-${place}`,
        competencyIds: [],
      }),
    ),
  }),
);
const synonyms = fc.option(
  fc.array(
    fc.record({
      id: fc.constantFrom('one', 'two', 'three'),
      forms: fc.dictionary(fc.constantFrom('en', 'fr', 'ar'), fc.array(text(3), { maxLength: 3 })),
      wider: some(['one', 'two', 'three', 'none']),
    }),
    { maxLength: 4 },
  ),
  { nil: undefined },
);
const filters = fc.record(
  {
    language: fc.oneof(fc.constantFrom(...languages, 'zh'), some(languages)),
    cost: fc.constantFrom('free', 'paid'),
    type: some(['course', 'guide', 'tool']),
    module: fc.constantFrom('strategy', 'digital-inclusion'),
  },
  { requiredKeys: [] },
);
/** Words that stand for one another, so that several parts of a query look for the same. */
const related = fc
  .subarray(
    'opens open sources source licenses license tenders tender 开源软件 开源 والمناقصة المناقصات'.split(' '),
  )
  .map((words) => words.join(' '));
const query = fc.oneof(text(4), related, fc.string({ unit: 'grapheme', maxLength: 12 }));
const match = fc.constantFrom('any' as const, 'all' as const);
const call = fc.record({
  query,
  match,
  fuzzy: fc.boolean(),
  filters,
  limit: fc.integer({ min: 1, max: 16 }),
});

describe('the index and the plain way', () => {
  it('find the same, with the same scores, best first and then in the order of the catalogue', () => {
    fc.assert(
      fc.property(
        catalogue,
        synonyms,
        fc.array(call, { minLength: 1, maxLength: 6 }),
        (own, terms, calls) => {
          const index = createCatalogueIndex(own, terms ? { synonyms: terms } : {});
          const plain = referenceSearch(own, terms);
          for (const { query: words, limit, ...options } of calls) {
            const hits = index
              .search(words, options)
              .map((hit) => ({ position: own.resources.indexOf(hit.resource), score: hit.score }));
            const expected = new Map(
              plain.search(words, options).map((hit) => [hit.position, hit.score] as const),
            );
            expect(hits.map(({ position }) => position).sort()).toEqual([...expected.keys()].sort());
            for (const { position, score } of hits) {
              const wanted = expected.get(position) ?? null;
              // The same sums in another order may round otherwise in the tenth digit.
              if (wanted === null) expect(score).toBeNull();
              else expect(Math.abs((score ?? 0) / wanted - 1)).toBeLessThan(2e-9);
            }
            expect(hits).toEqual(
              [...hits].sort((a, b) => (b.score ?? 0) - (a.score ?? 0) || a.position - b.position),
            );
            expect(index.search(words, { ...options, limit })).toEqual(
              index.search(words, options).slice(0, limit),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('filter and count the same', () => {
    fc.assert(
      fc.property(catalogue, filters, (own, chosen) => {
        const index = createCatalogueIndex(own);
        const plain = referenceSearch(own);
        expect(index.filter(chosen)).toEqual(plain.filter(chosen));
        const facets = index.facets(chosen);
        for (const name of facetNames) {
          for (const { value, count } of facets[name]) {
            expect(count, `${name} ${value}`).toBe(plain.count(chosen, name, value));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
