import { oseeFramework } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import type { Catalogue } from '../resource/catalogue.ts';
import { createCatalogueIndex } from './create-catalogue-index.ts';
import type { SearchTerm } from './search-term.ts';

const [sound] = oseeCatalogue.resources;
if (!sound) throw new Error('the catalogue is empty');
const catalogueOf = (titles: Readonly<Record<string, string>>): Catalogue => ({
  ...oseeCatalogue,
  knownGaps: [],
  resources: Object.entries(titles).map(([id, title]) => ({
    ...sound,
    id,
    title,
    description: 'A.',
    publisher: 'P',
    places: [],
    moduleIds: [],
    competencyIds: [],
    languages: id.startsWith('fr') ? ['fr'] : ['en'],
  })),
});
const terms: readonly SearchTerm[] = [
  {
    id: 'tender',
    forms: { en: ['tender', 'call for tenders'], fr: ['appel d’offres'], pt: ['licitação'], ar: ['مناقصة'] },
    wider: ['procurement'],
  },
  { id: 'procurement', forms: { en: ['procurement'], fr: ['marchés publics'] } },
];
const catalogue = catalogueOf({
  wide: 'Procurement for beginners',
  pt: 'Como fazer licitações',
  scattered: 'Appel aux bénévoles',
  fr: 'Rédiger un appel d’offres',
  other: 'Gardening',
});
const index = createCatalogueIndex(catalogue, { synonyms: terms });
const ids = (...call: Parameters<typeof index.search>) =>
  index.search(...call).map(({ resource }) => resource.id);

describe('search with synonyms', () => {
  it('ranks what has the phrase, then other forms, then wider terms, then some of its words', () => {
    expect(ids("appel d'offres")).toEqual(['fr', 'pt', 'wide', 'scattered']);
    const scores = index.search("appel d'offres").map(({ score }) => score ?? 0);
    expect(scores.every((score, place) => place === 0 || score < (scores[place - 1] ?? 0))).toBe(true);
  });

  it.each([
    ['licitacao', 'pt'],
    ['Licitações', 'pt'],
    ['المناقصات', 'fr'],
    ['بالمناقصة', 'fr'],
    ['TENDERS', 'fr'],
    ['call tender', 'fr'],
  ])('knows %s in other numbers, spellings and languages', (query, id) => {
    expect(ids(query)).toContain(id);
    expect(ids(query)).not.toContain('other');
  });

  it('asks for every part when all are needed, a term counting as one', () => {
    expect(ids('tender beginners', { match: 'all' })).toEqual(['wide']);
    expect(ids('tender gardening', { match: 'all' })).toEqual([]);
    expect(ids("appel d'offres", { match: 'all' })).toEqual(['fr', 'pt', 'wide']);
  });

  it('keeps filters and limits', () => {
    expect(ids('tender', { filters: { language: 'fr' } })).toEqual(['fr']);
    expect(ids('tender', { limit: 1 })).toHaveLength(1);
  });

  it('changes nothing for a query without a term, nor with an empty list', () => {
    const plain = createCatalogueIndex(catalogue);
    const empty = createCatalogueIndex(catalogue, { synonyms: [] });
    for (const query of ['gardening', 'bénévoles beginners', '', '__proto__', 'constructor']) {
      expect(index.search(query)).toEqual(plain.search(query));
    }
    expect(empty.search('tender')).toEqual(plain.search('tender'));
  });

  it('takes what is strange: own words of objects, forms without words, ids that are not there', () => {
    const strange = createCatalogueIndex(catalogue, {
      synonyms: [
        {
          id: '__proto__',
          forms: { en: ['constructor', '', '—', 'of the'], fr: ['gardening'] },
          wider: ['x'],
        },
      ],
    });
    expect(strange.search('constructor').map(({ resource }) => resource.id)).toEqual(['other']);
    expect(strange.search('of the').length).toBe(0);
  });

  it('refuses what is no list of terms', () => {
    for (const synonyms of [{}, ['tender'], [{ id: 'a', forms: { en: 'tender' } }], [{ id: 'a' }]]) {
      expect(() =>
        createCatalogueIndex(catalogue, { synonyms: synonyms as unknown as SearchTerm[] }),
      ).toThrow(expect.objectContaining({ code: 'wrong-type' }));
    }
  });
});

describe('misspelt ids in filters', () => {
  const known = createCatalogueIndex(oseeCatalogue, { framework: oseeFramework });
  const alone = createCatalogueIndex(oseeCatalogue);

  it.each([
    [{ module: 'digital-inclusoin' }, 'digital-inclusion'],
    [{ competency: 'understanding-total-cost-of-ownership' }, 'understanding-total-cost-of-ownership-tco'],
    [{ userGroup: 'fund-raising' }, 'fundraising'],
    [{ audience: 'resource-mobilization-donor-agencies' }, 'resource-mobilisation-donor-agencies'],
  ])('are refused with the nearest known one: %j', (filters, nearest) => {
    for (const made of [known, alone]) {
      for (const call of [() => made.filter(filters), () => made.search('', { filters })]) {
        expect(call).toThrow(
          expect.objectContaining({
            code: 'wrong-value',
            details: expect.objectContaining({ nearest }),
          }),
        );
      }
    }
  });

  it('are refused by a framework though nothing is near, and pass where others may know them', () => {
    expect(() => known.filter({ module: 'zzzzzz' })).toThrow(
      expect.objectContaining({ code: 'wrong-value' }),
    );
    expect(alone.filter({ module: 'zzzzzz' })).toEqual([]);
    for (const { id } of oseeFramework.competencies)
      expect(() => known.filter({ competency: id })).not.toThrow();
  });
});
