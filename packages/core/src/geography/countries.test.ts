import { describe, expect, it } from 'vitest';
import { countries } from './countries.ts';
import type { Country } from './country.ts';
import { countryCodes } from './country-code.ts';
import { classifiedFiscalYears } from './fiscal-year.ts';
import { geographyFieldSources } from './geography-field-sources.ts';
import { geographySources } from './geography-source.ts';

const count = (test: (country: Country) => boolean): number => countries.filter(test).length;
const tally = (key: keyof Country): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const country of countries) counts[String(country[key])] = (counts[String(country[key])] ?? 0) + 1;
  return counts;
};

describe('countries', () => {
  it('has the totals of the sources, so that a silent change breaks the build', () => {
    expect(countries).toHaveLength(251);
    expect(count((country) => country.ldc)).toBe(44);
    expect(count((country) => country.lldc)).toBe(32);
    expect(count((country) => country.sids)).toBe(53);
    expect(count((country) => country.unMember)).toBe(193);
    expect(tally('incomeGroup')).toEqual({
      low: 25,
      'lower-middle': 47,
      'upper-middle': 59,
      high: 87,
      null: 33,
    });
    expect(tally('ituRegion')).toEqual({
      Africa: 44,
      Americas: 35,
      'Arab States': 22,
      'Asia-Pacific': 41,
      CIS: 9,
      Europe: 45,
      null: 55,
    });
    expect(tally('ituRegionSource')).toEqual({
      'itu-idi-2024': 170,
      'nri-2020': 6,
      'itu-press-2024': 1,
      'tonga-mic-2020': 5,
      'inferred-itu-regions': 14,
      null: 55,
    });
    expect(tally('undpBureau')).toEqual({ RBA: 46, RBAP: 35, RBAS: 20, RBEC: 17, RBLAC: 33, null: 100 });
    expect(tally('lendingCategory')).toEqual({ IBRD: 67, IDA: 59, Blend: 19, null: 106 });
    expect(tally('unRegion')).toEqual({
      Africa: 60,
      Americas: 57,
      Asia: 51,
      Europe: 51,
      Oceania: 29,
      null: 3,
    });
  });

  it('has the counts of groups of each fiscal year', () => {
    const counts = classifiedFiscalYears.map((year) =>
      (['low', 'lower-middle', 'upper-middle', 'high'] as const).map((group) =>
        count((country) => country.incomeHistory[year] === group),
      ),
    );
    expect(counts).toEqual([
      [31, 47, 60, 80],
      [29, 50, 56, 83],
      [27, 55, 55, 80],
      [28, 54, 54, 81],
      [26, 54, 54, 83],
      [26, 51, 54, 86],
      [25, 50, 54, 87],
      [25, 47, 59, 87],
    ]);
  });

  it('has every code once', () => {
    expect(countries.map((country) => country.alpha3)).toEqual([...countryCodes]);
    const codes = countries.flatMap((country) =>
      [country.alpha3, country.alpha2, country.m49, ...country.aliases].filter((code) => code !== null),
    );
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every((code) => /^(?:[A-Z]{2,3}|\d{3})$/u.test(code))).toBe(true);
    expect([...countryCodes]).toEqual([...countryCodes].sort());
  });

  it('infers the ITU region of the 14 members that no list names, and marks it', () => {
    const inferred = countries.filter((country) => country.ituRegionStatus === 'inferred');
    expect(Object.fromEntries(inferred.map(({ alpha3, ituRegion }) => [alpha3, ituRegion]))).toEqual({
      ATG: 'Americas',
      BLZ: 'Americas',
      CAF: 'Africa',
      CUB: 'Americas',
      ERI: 'Africa',
      GUY: 'Americas',
      HTI: 'Americas',
      MHL: 'Asia-Pacific',
      NER: 'Africa',
      PRK: 'Asia-Pacific',
      SDN: 'Arab States',
      SLB: 'Asia-Pacific',
      SSD: 'Africa',
      TKM: 'CIS',
    });
    for (const { ituRegion, ituRegionSource, ituRegionStatus } of countries) {
      expect(ituRegionSource === null).toBe(ituRegion === null);
      expect(ituRegionStatus === null).toBe(ituRegion === null);
      expect(ituRegionStatus === 'inferred').toBe(ituRegionSource === 'inferred-itu-regions');
    }
  });

  it('has a region of each scheme for every UN member; UNDP has no bureau for developed ones', () => {
    const members = countries.filter((country) => country.unMember);
    for (const scheme of ['ituRegion', 'unRegion', 'unSubregion', 'worldBankRegion'] as const) {
      expect(members.filter((country) => country[scheme] === null)).toEqual([]);
    }
    const without = members.filter((country) => country.undpBureau === null);
    expect(new Set(without.map(({ incomeGroup }) => incomeGroup))).toEqual(new Set(['high']));
  });

  it('keeps the two schemes apart where they disagree', () => {
    const [comoros, georgia] = ['COM', 'GEO'].map((code) => countries.find(({ alpha3 }) => alpha3 === code));
    expect(comoros).toMatchObject({ ituRegion: 'Arab States', undpBureau: 'RBA' });
    expect(georgia).toMatchObject({ ituRegion: 'Europe', undpBureau: 'RBEC' });
  });

  it('gives a whole row', () => {
    expect(countries.find((country) => country.alpha3 === 'KEN')).toEqual({
      alpha3: 'KEN',
      alpha2: 'KE',
      m49: '404',
      name: 'Kenya',
      nameOrigin: 'unterm',
      aliases: [],
      incomeGroup: 'lower-middle',
      incomeFiscalYear: 'FY2027',
      incomeHistory: {
        FY2020: 'lower-middle',
        FY2021: 'lower-middle',
        FY2022: 'lower-middle',
        FY2023: 'lower-middle',
        FY2024: 'lower-middle',
        FY2025: 'lower-middle',
        FY2026: 'lower-middle',
        FY2027: 'lower-middle',
      },
      worldBankRegion: 'Sub-Saharan Africa',
      lendingCategory: 'Blend',
      unRegion: 'Africa',
      unSubregion: 'Sub-Saharan Africa',
      ituRegion: 'Africa',
      ituRegionSource: 'itu-idi-2024',
      ituRegionStatus: 'listed',
      undpBureau: 'RBA',
      ldc: false,
      lldc: false,
      sids: false,
      unMember: true,
    });
  });

  it('is frozen at every depth', () => {
    expect(Object.isFrozen(countries)).toBe(true);
    for (const country of countries) {
      expect([country, country.incomeHistory, country.aliases].every(Object.isFrozen)).toBe(true);
    }
  });
});

describe('geographySources', () => {
  it('names a source for each field and no source that is not used', () => {
    const [first] = countries;
    expect(Object.keys(geographyFieldSources).sort()).toEqual(Object.keys(first ?? {}).sort());
    const known = Object.keys(geographySources);
    expect(
      Object.values(geographyFieldSources)
        .flat()
        .every((id) => known.includes(id)),
    ).toBe(true);
  });

  it('never calls read what others report or what was inferred', () => {
    const notRead = Object.entries(geographySources).filter(([, { basis }]) => basis !== 'read');
    expect(notRead.map(([id, { basis, use }]) => [id, basis, use])).toEqual([
      ['world-bank-fy2027-reported', 'reported', 'facts'],
      ['oecd-dac-2024', 'reported', 'facts'],
      ['inferred-itu-regions', 'inferred', 'facts'],
      ['unga-ldc-2021', 'reported', 'facts'],
      ['unga-ldc-solomon-2023', 'reported', 'facts'],
      ['unga-ldc-2024', 'reported', 'facts'],
      ['cdp-bangladesh-2026', 'reported', 'facts'],
    ]);
  });

  it('takes data only under licences that allow to pass it on', () => {
    const open = ['PDDL-1.0', 'MIT', 'CC-BY-4.0', 'CC-BY-3.0-IGO', 'Unicode-3.0'];
    for (const source of Object.values(geographySources)) {
      if (source.use === 'data') expect(open).toContain(source.licence);
      expect(source.vintage).toMatch(/^\d{4}(?:-\d{2}){0,2}$/u);
    }
  });
});
