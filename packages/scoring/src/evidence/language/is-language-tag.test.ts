import { describe, expect, it } from 'vitest';
import { isLanguageTag } from './is-language-tag.ts';

describe('isLanguageTag', () => {
  it.each([
    'en',
    'pt-BR',
    'PT-br',
    'sr-Latn-ME',
    'ita',
    'fra',
    'deu',
    'eng',
    'cmn',
    'zh-Hant-HK',
    'es-419',
    'sl-IT-nedis',
    'it-IT',
    'se',
    'no',
    'x-own',
  ])('knows %s', (tag) => expect(isLanguageTag(tag)).toBe(true));
  it.each([
    '',
    'xxx',
    'xx',
    'hr_HR',
    'en_GB',
    'no such language',
    'e',
    'english',
    'en-',
    'en-XX',
    '-en',
    'en--GB',
    '__proto__',
    'a'.repeat(10_000),
  ])('refuses %j', (tag) => expect(isLanguageTag(tag)).toBe(false));
});
