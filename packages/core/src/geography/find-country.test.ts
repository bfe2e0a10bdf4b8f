import { describe, expect, it } from 'vitest';
import { countries } from './countries.ts';
import { isCountryCode } from './country-code.ts';
import { findCountry } from './find-country.ts';

describe('findCountry', () => {
  it('finds every country by each of its codes', () => {
    for (const country of countries) {
      for (const code of [country.alpha3, country.alpha2, country.m49, ...country.aliases]) {
        if (code === null) continue;
        expect(findCountry(code)).toBe(country);
        expect(findCountry(code.toLowerCase())).toBe(country);
      }
    }
  });

  it('knows both codes of Kosovo and short M49 numbers', () => {
    expect(findCountry('XKK')).toBe(findCountry('XKX'));
    expect(findCountry('4').alpha3).toBe('AFG');
  });

  it.each([
    ['', '""'],
    ['XYZ', '"XYZ"'],
    ['__proto__', '"__proto__"'],
    ['constructor', '"constructor"'],
    ['KEN ', '"KEN "'],
    // In Unicode `ß` in upper case is `SS`: this is not South Sudan, nor is the Kelvin sign a K.
    ['ßd', '"ßd"'],
    ['\u212aEN', '"\u212aEN"'],
    ['CSK', '"CSK"'],
    ['0404', '"0404"'],
    [null, 'a value of type object'],
    [404, 'a value of type number'],
    [undefined, 'a value of type undefined'],
  ])('refuses %j', (code, got) => {
    expect(() => findCountry(code as string, ['applications', 0, 'country'])).toThrow(
      expect.objectContaining({
        code: 'unknown-country',
        path: ['applications', 0, 'country'],
        message: `Expected an ISO 3166-1 alpha-2 or alpha-3 code or an M49 code, got ${got}. (at applications.0.country)`,
      }),
    );
  });

  it('has a path of its own', () => {
    expect(() => findCountry('XYZ' as string)).toThrow(expect.objectContaining({ path: ['country'] }));
  });
});

describe('isCountryCode', () => {
  it('takes alpha-3 codes only', () => {
    expect(['KEN', 'XKX', 'CHI'].every(isCountryCode)).toBe(true);
    expect(['KE', '404', 'ken', 'XKK', '', null, undefined, 404, {}].some(isCountryCode)).toBe(false);
  });
});
