import { describe, expectTypeOf, it } from 'vitest';
import {
  type Country,
  type CountryAlpha2,
  type CountryCode,
  type CountryNames,
  countryName,
  findCountry,
  type GeographySourceId,
  incomeGroupAt,
  isCountryCode,
  isLowOrMiddleIncome,
  ldcAt,
  type UnRegion,
} from './index.ts';

describe('types of geography', () => {
  it('knows the codes', () => {
    expectTypeOf<'KEN'>().toExtend<CountryCode>();
    expectTypeOf<'XYZ'>().not.toExtend<CountryCode>();
    expectTypeOf(findCountry('KEN').alpha3).toEqualTypeOf<CountryCode>();
    expectTypeOf<UnRegion>().toEqualTypeOf<'Africa' | 'Americas' | 'Asia' | 'Europe' | 'Oceania'>();
    const code: unknown = 'KEN';
    if (isCountryCode(code)) expectTypeOf(code).toEqualTypeOf<CountryCode>();
  });

  it('keeps unknown in the types', () => {
    expectTypeOf(isLowOrMiddleIncome('low')).toEqualTypeOf<boolean | null>();
    expectTypeOf(findCountry('KEN').ituRegion).extract<null>().toEqualTypeOf<null>();
    expectTypeOf<'anything'>().not.toExtend<GeographySourceId>();
  });

  it('refuses names with a country missing', () => {
    expectTypeOf<{ locale: 'fr'; names: { KEN: string } }>().not.toExtend<CountryNames>();
  });

  it('refuses a code that is misspelt, and takes any that is read', () => {
    findCountry('KEN');
    findCountry('ke');
    findCountry('404');
    findCountry('XKK');
    findCountry('KNE' as string);
    const either = 'KEN' as 'KEN' | 'TZA';
    findCountry(either);
    // @ts-expect-error no country has this code
    findCountry('KNE');
    // @ts-expect-error no country has this code
    incomeGroupAt('Kenya', '2024-05-15');
    // @ts-expect-error no country has this code
    ldcAt('XXX', '2024-05-15');
    // @ts-expect-error no country has this code
    countryName('EN', 'fr');
    ldcAt(findCountry('KEN') as Country | string, '2024-05-15');
    countryName('KE', 'sw-KE');
    expectTypeOf(['KEN' as string].map((code) => findCountry(code))).toEqualTypeOf<Country[]>();
    expectTypeOf<'KE'>().toExtend<CountryAlpha2>();
    expectTypeOf<'EN'>().not.toExtend<CountryAlpha2>();
    expectTypeOf(findCountry('KEN').alpha2).toEqualTypeOf<CountryAlpha2 | null>();
  });
});
