import { describe, expect, it } from 'vitest';
import { languageTag } from './language-tag.ts';
import { bestLanguage } from './match-language.ts';

describe('languageTag', () => {
  it.each([
    ['EN', 'en'],
    ['pt_br', 'pt-BR'],
    [' zh-hant-tw ', 'zh-Hant-TW'],
    ['cmn-Hans', 'zh-Hans'],
    ['swa', 'sw'],
  ])('reads %s', (text, tag) => {
    expect(languageTag(text)).toBe(tag);
  });

  it.each(['', 'z', 'English', 'en-', '-en', 'x-klingon', 'en us', 'a'.repeat(200), 'en-'.repeat(5000)])(
    'refuses %j',
    (text) => {
      expect(languageTag(text)).toBeNull();
    },
  );
});

describe('bestLanguage', () => {
  it('takes the earliest wish, and for it the nearest form', () => {
    expect(bestLanguage(['en', 'pt-PT', 'pt'], ['pt-BR', 'en'])).toEqual({ tag: 'pt', rank: 0 });
    expect(bestLanguage(['en', 'de'], ['fr', 'en-US'])).toEqual({ tag: 'en', rank: 1 });
    expect(bestLanguage(['de'], ['fr'])).toBeNull();
  });
});
