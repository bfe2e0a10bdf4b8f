import { describe, expect, it } from 'vitest';
import { countries } from './countries.ts';
import { countryName } from './country-name.ts';
import { countryNames as arabic } from './names/ar.ts';
import { countryNames as english } from './names/en.ts';
import { countryNames as spanish } from './names/es.ts';
import { countryNames as french } from './names/fr.ts';
import { countryNames as russian } from './names/ru.ts';
import { countryNames as chinese } from './names/zh.ts';

const bundles = [arabic, chinese, english, french, russian, spanish];

describe('country names', () => {
  it('has 249 distinct names in each language, without marks of the source', () => {
    expect(bundles.map((bundle) => bundle.locale)).toEqual(['ar', 'zh', 'en', 'fr', 'ru', 'es']);
    for (const bundle of bundles) {
      const names = Object.values(bundle.names);
      expect(names).toHaveLength(249);
      expect(new Set(names).size).toBe(249);
      expect(names.filter((name) => name !== name.trim() || /[*|\n]|\(the|^the /iu.test(name))).toEqual([]);
    }
  });

  it('agrees with the English names of the table', () => {
    for (const country of countries) {
      if (country.alpha3 === 'CHI' || country.alpha3 === 'XKX') continue;
      expect(english.names[country.alpha3]).toBe(country.name);
    }
  });
});

describe('countryName', () => {
  it('takes UN names in the language of the locale, whatever its region', () => {
    expect(countryName('CIV', 'fr-CA', bundles)).toEqual({
      text: "Côte d'Ivoire",
      origin: 'unterm',
      locale: 'fr',
    });
    expect(countryName('MM', 'es', spanish).text).toBe('Myanmar');
    expect(countryName('ALA', 'fr', french).origin).toBe('m49');
    expect(countryName('TWN', 'fr', french).origin).toBe('other');
  });

  it('does not offer simplified Chinese for a locale in traditional script', () => {
    expect(countryName('KEN', 'zh-CN', chinese).origin).toBe('unterm');
    expect(countryName('KEN', 'zh-TW', chinese).origin).toBe('display-names');
  });

  it('falls back to customary names and then to English', () => {
    expect(countryName('TTO', 'de', bundles)).toEqual({
      text: 'Trinidad und Tobago',
      origin: 'display-names',
      locale: 'de',
    });
    expect(countryName('XKX', 'fr', french)).toEqual({
      text: 'Kosovo',
      origin: 'display-names',
      locale: 'fr',
    });
    expect(countryName('CHI', 'fr', french).origin).toBe('english');
    // `xx` has no data: the machine's own language must not show.
    expect(countryName('DEU', 'xx')).toEqual({ text: 'Germany', origin: 'english', locale: 'en' });
  });

  it('names every country in each UN language without any names at hand', () => {
    for (const { locale } of bundles) {
      const customary = countries.filter(
        (country) => countryName(country, locale).origin === 'display-names',
      );
      expect(customary).toHaveLength(250);
    }
  });

  it.each(['', 'fr_FR', 'not a locale', '*'])('refuses the locale %j', (locale) => {
    expect(() => countryName('KEN', locale)).toThrow(
      expect.objectContaining({ code: 'invalid-locale', path: ['locale'] }),
    );
  });
});
