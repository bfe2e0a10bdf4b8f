import { describe, expect, it } from 'vitest';
import { resources as arabic } from '../locales/ar/resources/index.ts';
import { resources as english } from '../locales/en/resources/index.ts';
import { resources as french } from '../locales/fr/resources/index.ts';
import { oseeCatalogue } from '../osee/osee-catalogue.ts';
import { createCatalogueIndex } from '../search/create-catalogue-index.ts';
import { localiseCatalogue } from './localise-catalogue.ts';

const resourceOf = (localised: ReturnType<typeof localiseCatalogue>, id: string) =>
  localised.catalogue.resources.find((resource) => resource.id === id);

describe('localiseCatalogue', () => {
  it('puts every sentence into the language, and keeps the titles of works', () => {
    const localised = localiseCatalogue(oseeCatalogue, 'fr-SN', [french]);
    expect([localised.language, localised.direction, localised.coverage]).toEqual(['fr', 'ltr', 1]);
    expect(localised.catalogue.resources.map(({ title }) => title)).toEqual(
      oseeCatalogue.resources.map(({ title }) => title),
    );
    expect(resourceOf(localised, 'govtech-maturity-index')).toMatchObject({
      title: 'GovTech Maturity Index (GTMI)',
      translatedTitle: 'Indice de maturité GovTech (GTMI)',
      url: oseeCatalogue.resources.find(({ id }) => id === 'govtech-maturity-index')?.url,
    });
    // A search in French finds what only the sentence says in French.
    expect(createCatalogueIndex(localised.catalogue).search('chiffré')[0]?.resource.id).toBe(
      'cryptographic-storage-cheat-sheet',
    );
  });

  it('gives no second title to a work in the language of the reader, nor to a name', () => {
    const localised = localiseCatalogue(oseeCatalogue, 'fr', [french]);
    for (const { id, languages } of oseeCatalogue.resources)
      if (languages.includes('fr'))
        expect(resourceOf(localised, id), id).not.toHaveProperty('translatedTitle');
    expect(resourceOf(localised, 'hl7-fhir')).not.toHaveProperty('translatedTitle');
  });

  it('tells readers of English what titles in other languages say', () => {
    const localised = localiseCatalogue(oseeCatalogue, 'en', [english]);
    expect(resourceOf(localised, 'auditors-of-algorithms')?.translatedTitle).toBe('Auditors of algorithms');
    expect(localised.coverage).toBe(1);
  });

  it('runs from right to left, and is the catalogue itself without a bundle', () => {
    expect(localiseCatalogue(oseeCatalogue, 'ar', [arabic]).direction).toBe('rtl');
    const bare = localiseCatalogue(oseeCatalogue, 'ar', []);
    expect([bare.catalogue, bare.language, bare.coverage]).toEqual([oseeCatalogue, 'en', 0]);
  });

  it('keeps resources apart that have one id', () => {
    const [first, second] = oseeCatalogue.resources;
    if (!first || !second) throw new Error('no resources');
    const twice = { ...oseeCatalogue, resources: [first, { ...second, id: first.id }] };
    const { resources } = localiseCatalogue(twice, 'de', []).catalogue;
    expect(resources).toEqual(twice.resources);
  });

  it('takes a work in a language that is no tag as one of an unknown language', () => {
    const [first] = oseeCatalogue.resources;
    if (!first) throw new Error('no resource');
    const odd = { ...oseeCatalogue, resources: [{ ...first, languages: ['__proto__'] }] };
    expect(localiseCatalogue(odd, 'de', []).catalogue.resources).toEqual(odd.resources);
  });

  it('forgets the titles of the language before', () => {
    const inFrench = localiseCatalogue(oseeCatalogue, 'fr', [french]).catalogue;
    const again = localiseCatalogue(inFrench, 'en', []).catalogue;
    expect(again.resources.filter((resource) => 'translatedTitle' in resource)).toEqual([]);
  });

  it('does not translate what a country has worded anew', () => {
    const [first, ...others] = oseeCatalogue.resources;
    if (first === undefined) throw new Error('no resource');
    const changed = { ...oseeCatalogue, resources: [{ ...first, description: 'Our own words.' }, ...others] };
    expect(localiseCatalogue(changed, 'fr', [french]).catalogue.resources[0]?.description).toBe(
      'Our own words.',
    );
  });
});
