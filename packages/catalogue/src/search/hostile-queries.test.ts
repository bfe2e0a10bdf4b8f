import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { oseeSynonyms } from '../synonyms/osee-synonyms.ts';
import { createCatalogueIndex } from './create-catalogue-index.ts';
import { manyResources } from './many-resources.fixture.ts';

const plain = createCatalogueIndex(manyResources(1_000));
const rich = createCatalogueIndex(manyResources(1_000), { synonyms: oseeSynonyms });
const words = (count: number) => Array.from({ length: count }, (_, place) => `w${place}x`).join(' ');

describe.each([
  ['without synonyms', plain],
  ['with synonyms', rich],
])('a hostile query, %s', (_, index) => {
  const ids = (query: string) => index.search(query).map(({ resource }) => resource.id);

  it('is refused where it is too long or has too many words', () => {
    for (const query of ['a'.repeat(100_000), ' '.repeat(100_000), words(201), words(3_000)])
      expect(() => index.search(query)).toThrow(expect.objectContaining({ code: 'bad-query' }));
    expect(() => index.search(words(200), { fuzzy: true, match: 'all' })).not.toThrow();
  });

  it('of one long word, of pairs of letters or of one word many times ends', () => {
    expect(ids('a'.repeat(20_000))).toEqual([]);
    expect(ids(`e${'\u0301'.repeat(19_000)}`).length).toBeGreaterThanOrEqual(0);
    expect(ids('开'.repeat(20_000))).toEqual(ids('开开'));
    expect(ids('open '.repeat(4_000))).toEqual(ids('open'));
    expect(() => index.search('مناقصة '.repeat(2_000), { fuzzy: true })).not.toThrow();
  });

  it('without a letter or a digit gives everything, emoji beside words nothing more', () => {
    const all = ids('');
    expect(all).toHaveLength(1_000);
    for (const query of ['   ', '\u3000\n', '👩‍💻🎉', '\u200D\u200F', '?!'])
      expect(ids(query), JSON.stringify(query)).toEqual(all);
    expect(ids('GenderMag 👩‍💻')).toEqual(ids('GenderMag'));
  });

  it('finds the same with and without marks', () => {
    expect(ids('برمجيات')).toEqual(ids('بَرْمَجِيَّات'));
    expect(ids('strategie numerique')).toEqual(ids('stratégie nume\u0301rique'));
    expect(ids('برمجيات').length).toBeGreaterThan(0);
  });

  it('by the names of what objects inherit finds no more than their letters', () => {
    expect(ids('__proto__')).toEqual(ids('proto'));
    for (const query of ['hasOwnProperty', 'constructor', 'toString valueOf']) expect(ids(query)).toEqual([]);
  });

  it('of an empty catalogue finds nothing', () => {
    const empty = createCatalogueIndex({ ...oseeCatalogue, resources: [], knownGaps: [] });
    for (const query of ['', 'open source', 'appel d’offres'])
      for (const match of ['any', 'all'] as const)
        expect(empty.search(query, { match, fuzzy: true })).toEqual([]);
  });
});
