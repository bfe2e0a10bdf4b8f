import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageTag } from './language-tag.ts';
import { bestLanguage, languageFit } from './match-language.ts';

describe('languageTag', () => {
  it.each([
    ['EN', 'en'],
    ['pt_br', 'pt-BR'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['es-419', 'es-419'],
    ['iw', 'he'],
    ['cmn-Hans', 'zh-Hans'],
    ['de-1996', 'de-1996'],
    ['ar-u-nu-latn', 'ar-u-nu-latn'],
  ])('reads %s', (text, tag) => {
    expect(languageTag(text)?.text).toBe(tag);
  });

  it.each(['', 'z', 'English', 'en-', '-en', 'x-klingon', 'en us', 'a'.repeat(200), 'en-'.repeat(5000)])(
    'refuses %j',
    (text) => {
      expect(languageTag(text)).toBeNull();
    },
  );
});

describe('languageFit', () => {
  it.each([
    ['fr', 'fr', 0],
    ['fr', 'fr-SN', 1],
    ['pt-BR', 'pt', 2],
    ['pt-PT', 'pt-BR', 3],
    ['en', 'en_US', 1],
    ['zh-Hant', 'zh-TW', 1],
    ['zh-Hans', 'zh-TW', null],
    ['zh', 'zh-HK', null],
    ['zh', 'zh-CN', 1],
    ['zh-Hant', 'zh', 1],
    ['zh-CN', 'zh-Hans', 2],
    ['sr-Latn', 'sr-ME', 1],
    ['sr-Latn', 'sr-RS', null],
    ['fr', 'frr', null],
    ['unknown', 'unknown', 0],
    ['fr', 'unknown', null],
  ])('says how %s serves who asks for %s', (tag, wanted, fit) => {
    expect(languageFit(tag, wanted)).toBe(fit);
  });

  it('lets a region keep no reader from the language', () => {
    const region = fc.constantFrom('SN', 'CA', 'US', 'EG', 'BR', '419');
    const language = fc.constantFrom('fr', 'en', 'ar', 'pt', 'es', 'sw', 'zh-Hant', 'uz-Latn');
    fc.assert(
      fc.property(language, region, region, (own, one, other) => {
        expect(languageFit(own, `${own}-${one}`)).toBe(1);
        expect(languageFit(`${own}-${one}`, `${own}-${other}`)).toBe(one === other ? 0 : 3);
      }),
    );
  });
});

describe('bestLanguage', () => {
  it('takes the earliest wish, and for it the nearest form', () => {
    expect(bestLanguage(['en', 'pt-PT', 'pt'], ['pt-BR', 'en'])).toEqual({ tag: 'pt', rank: 0 });
    expect(bestLanguage(['en', 'de'], ['fr', 'en-US'])).toEqual({ tag: 'en', rank: 1 });
    expect(bestLanguage(['de'], ['fr'])).toBeNull();
  });
});
