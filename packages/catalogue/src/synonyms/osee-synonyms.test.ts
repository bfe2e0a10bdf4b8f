import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { createCatalogueIndex } from '../search/create-catalogue-index.ts';
import { oseeSynonyms } from './osee-synonyms.ts';
import { probes } from './probes.fixture.ts';

const index = createCatalogueIndex(oseeCatalogue, { synonyms: oseeSynonyms });
const plain = createCatalogueIndex(oseeCatalogue);
const first = (query: string, limit: number) =>
  index.search(query, { limit }).map(({ resource }) => resource.id);

describe('what an official types', () => {
  it('is probed twenty times in each language', () => {
    expect(Object.values(probes).map((own) => Object.keys(own).length)).toEqual([20, 20, 20, 20, 20]);
  });

  describe.each(Object.entries(probes))('in %s', (_, own) => {
    it.each(Object.entries(own))('finds %s', (query, ids) => {
      expect(first(query, 10)).toEqual(expect.arrayContaining([...ids]));
      expect(first(query, 5)).toContain(ids[0]);
    });
  });

  it('was found by few of the probes without synonyms', () => {
    const missed = Object.values(probes)
      .flatMap((own) => Object.entries(own))
      .filter(([query, ids]) => {
        const found = plain.search(query, { limit: 10 }).map(({ resource }) => resource.id);
        return !ids.every((id) => found.includes(id));
      });
    expect(missed.length).toBeGreaterThan(50);
  });
});

describe('the table of synonyms', () => {
  it('has each id once, forms in five languages, and wider terms that are there', () => {
    const ids = oseeSynonyms.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, forms, wider = [] } of oseeSynonyms) {
      expect(Object.keys(forms), id).toEqual(['en', 'fr', 'es', 'pt', 'ar']);
      for (const form of Object.values(forms).flat()) expect(form, id).toMatch(/^\S.*\S$|^\S$/u);
      expect(
        wider.filter((each) => each === id || !ids.includes(each)),
        id,
      ).toEqual([]);
    }
  });
});
