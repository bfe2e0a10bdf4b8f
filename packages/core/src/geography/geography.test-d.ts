import { describe, expectTypeOf, it } from 'vitest';
import type { CountryCode, CountryNames, GeographySourceId, UnRegion } from './index.ts';
import { findCountry, isCountryCode, isLowOrMiddleIncome } from './index.ts';

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
});
