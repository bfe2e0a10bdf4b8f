import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { createCatalogueIndex } from './create-catalogue-index.ts';
import { fold } from './fold.ts';

const index = createCatalogueIndex(oseeCatalogue);
const words = oseeCatalogue.resources.flatMap(({ title }) => title.split(/\s+/u));
const query = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((chosen) => chosen.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const filters = fc.record(
  {
    cost: fc.constantFrom('free', 'paid', 'unknown'),
    language: fc.constantFrom('en', 'fr', 'ar', 'zh', 'unknown'),
    type: fc.constantFrom('course', 'guide', 'tool'),
    module: fc.constantFrom('strategy', 'digital-inclusion', 'nothing'),
  },
  { requiredKeys: [] },
);

describe('catalogue search', () => {
  it('gives the same hits again, each once, by falling score', () => {
    fc.assert(
      fc.property(query, filters, fc.boolean(), (text, chosen, fuzzy) => {
        const hits = index.search(text, { filters: chosen, fuzzy });
        expect(index.search(text, { filters: chosen, fuzzy })).toEqual(hits);
        expect(new Set(hits.map(({ resource }) => resource.id)).size).toBe(hits.length);
        const scores = hits.map(({ score }) => score ?? 0);
        expect(scores).toEqual([...scores].sort((left, right) => right - left));
      }),
      { numRuns: 60 },
    );
  });

  it('never finds what the filters leave out, and loses nothing that they take', () => {
    fc.assert(
      fc.property(query, filters, (text, chosen) => {
        const taken = new Set(index.filter(chosen));
        const expected = index.search(text).filter(({ resource }) => taken.has(resource));
        expect(index.search(text, { filters: chosen })).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('finds no more with all words than with any', () => {
    fc.assert(
      fc.property(query, (text) => {
        const any = new Set(index.search(text).map(({ resource }) => resource.id));
        for (const { resource } of index.search(text, { match: 'all' }))
          expect(any.has(resource.id)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('counts what a filter would find', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        for (const { value, count } of index.facets(chosen).type) {
          expect(index.filter({ ...chosen, type: value })).toHaveLength(count);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('finds a word by every keyboard that writes it: other digits, letters that look alike, joined particles', () => {
    const arabic = fc.string({ unit: fc.constantFrom(...'ستمنرجحدعغقثخ'), minLength: 4, maxLength: 8 });
    const lookalike = fc.constantFrom(
      ['ي', 'ی'],
      ['ك', 'ک'],
      ['ا', 'ٱ'],
      ['ه', 'ہ'],
      ['ي', 'ى'],
      ['2', '٢'],
      ['7', '۷'],
    );
    const particle = fc.constantFrom('', 'و', 'ل', 'ول', 'ال', 'وال', 'لل', 'ولل', 'بال');
    fc.assert(
      fc.property(arabic, lookalike, particle, particle, (word, [own = '', typed = ''], inTitle, inQuery) => {
        const [sample] = oseeCatalogue.resources;
        if (!sample) throw new Error('the catalogue is empty');
        const title = `${inTitle}${word}${own}${word}`;
        const one = {
          ...sample,
          id: 'one',
          title,
          description: 'A.',
          places: [],
          moduleIds: [],
          competencyIds: [],
        };
        const small = createCatalogueIndex({ ...oseeCatalogue, resources: [one] });
        expect(small.search(`${inQuery}${word}${typed}${word}`)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it('folds without end: twice is once, save for a second article', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (word) => {
        const once = fold(word);
        fc.pre(!/^[وف]?(?:[بك]?ال|لل)/u.test(once));
        expect(fold(once)).toBe(once);
      }),
    );
  });
});
