import { countries } from '@osee/core/geography';
import { describe, expect, it } from 'vitest';
import { countryFactsOf } from './country-facts-of.ts';

describe('countryFactsOf', () => {
  const facts = countryFactsOf(countries);

  it.each(['itu', 'un', 'un-subregion', 'undp', 'world-bank'])(
    'gives every UN member a region of the scheme %s',
    (scheme) => {
      const without = countries.filter(
        ({ alpha3, unMember }) => unMember && facts[alpha3]?.regions?.[scheme] === undefined,
      );
      expect(without.map(({ alpha3 }) => alpha3)).toEqual([]);
    },
  );

  it('marks the regions that were inferred', () => {
    expect(facts['HTI']).toMatchObject({ regions: { itu: 'Americas' }, inferredRegions: ['itu'] });
    expect(facts['KEN']?.inferredRegions).toBeUndefined();
    expect(facts['DEU']?.regions?.['undp']).toBe('no bureau');
  });

  it('gives no group of a year in which a country has none', () => {
    expect(facts['ATA']?.incomeGroups).toEqual({});
  });
});
