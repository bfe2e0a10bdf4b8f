import { describe, expect, it } from 'vitest';
import { countries } from './countries.ts';
import { countryName } from './country-name.ts';
import { countryNames as arabic } from './names/ar.ts';
import { countryNames as english } from './names/en.ts';
import { countryNames as spanish } from './names/es.ts';
import { countryNames as french } from './names/fr.ts';
import { countryNames as portuguese } from './names/pt.ts';
import { countryNames as russian } from './names/ru.ts';
import { countryNames as chinese } from './names/zh.ts';

const bundles = [arabic, chinese, english, french, portuguese, russian, spanish];

describe('country names', () => {
  it('has 251 distinct names in each language, without marks of the source', () => {
    expect(bundles.map((bundle) => bundle.locale)).toEqual(['ar', 'zh', 'en', 'fr', 'pt', 'ru', 'es']);
    for (const bundle of bundles) {
      const names = Object.values(bundle.names);
      expect(names).toHaveLength(251);
      expect(new Set(names).size).toBe(251);
      expect(names.filter((name) => name !== name.trim() || /[*|\n]|\(the|^the /iu.test(name))).toEqual([]);
    }
  });

  it('agrees with the English names of the table', () => {
    for (const country of countries) {
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
    for (const locale of ['zh-TW', 'zh-Hant', 'zh-HK']) {
      expect(countryName('KEN', locale, chinese)).toEqual({ text: 'Kenya', origin: 'english', locale: 'en' });
    }
  });

  it('prefers what is held to everything else, English too', () => {
    expect(countryName('PSE', 'en')).toEqual({ text: 'State of Palestine', origin: 'unterm', locale: 'en' });
    expect(countryName('PSE', 'pt-AO', portuguese)).toEqual({
      text: 'Estado da Palestina',
      origin: 'cldr',
      locale: 'pt',
    });
    expect(countryName('CHI', 'fr', french).text).toBe('Îles Anglo-Normandes');
    expect(countryName('XKX', 'pt_BR', bundles).text).toMatch(/^Kosovo \(/u);
  });

  it('falls back along the chain and then to English, and says so', () => {
    expect(countryName('TTO', ['de', 'fr-CH'], bundles).locale).toBe('fr');
    expect(countryName('TTO', 'de', bundles)).toEqual({
      text: 'Trinidad and Tobago',
      origin: 'english',
      locale: 'en',
    });
    expect(countryName('DEU', [])).toEqual({ text: 'Germany', origin: 'english', locale: 'en' });
  });

  it('needs nothing of the machine', () => {
    const { DisplayNames, Locale } = Intl;
    Object.assign(Intl, { DisplayNames: undefined, Locale: undefined });
    try {
      expect(countryName('MMR', 'es-419', spanish).text).toBe('Myanmar');
    } finally {
      Object.assign(Intl, { DisplayNames, Locale });
    }
  });

  it.each(['', 'not a locale', '*', '__proto__'])('refuses the locale %j', (locale) => {
    expect(() => countryName('KEN', locale)).toThrow(
      expect.objectContaining({ code: 'invalid-locale', path: ['locale'] }),
    );
  });
});
