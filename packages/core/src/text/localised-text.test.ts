import { describe, expect, it } from 'vitest';
import { fallbackChain } from './fallback-chain.ts';
import { resolveText } from './localised-text.ts';
import { textDirection } from './text-direction.ts';
import { textStamp } from './text-stamp.ts';

describe('fallbackChain', () => {
  it('cuts subtags from the end and never leaves a single letter', () => {
    expect(fallbackChain('zh-Hant-TW')).toEqual(['zh-Hant-TW', 'zh-Hant', 'zh']);
    expect(fallbackChain('de-u-co-phonebk')).toEqual(['de-u-co-phonebk', 'de-u-co', 'de']);
    expect(fallbackChain(['FR-ca', 'fr'])).toEqual(['fr-CA', 'fr']);
    expect(fallbackChain([])).toEqual([]);
  });

  it.each(['', 'not a tag', '__proto__', 'x'])('refuses "%s"', (locale) => {
    expect(() => fallbackChain(['fr', locale])).toThrow(
      expect.objectContaining({ code: 'invalid-locale', path: [1] }),
    );
  });
});

describe('textDirection', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['fa', 'rtl'],
    ['ur', 'rtl'],
    ['he', 'rtl'],
    ['dv', 'rtl'],
    ['ff-Adlm', 'rtl'],
    ['sw', 'ltr'],
    ['ar-Latn', 'ltr'],
    ['not a tag', 'ltr'],
  ])('reads %s as %s', (locale, direction) => {
    expect(textDirection(locale)).toBe(direction);
  });
});

describe('textStamp', () => {
  it('is FNV-1a with 32 bits', () => {
    // Published test vectors of the authors: '' gives 811c9dc5, 'a' e40c292c, 'foobar' bf9cf968.
    expect(Number.parseInt(textStamp(''), 36)).toBe(0x811c9dc5);
    expect(Number.parseInt(textStamp('a'), 36)).toBe(0xe40c292c);
    expect(Number.parseInt(textStamp('foobar'), 36)).toBe(0xbf9cf968);
  });
});

describe('resolveText', () => {
  const of = textStamp('Strategy');
  const text = {
    locale: 'en',
    text: 'Strategy',
    translations: {
      fr: { text: 'Stratégie', status: 'translated', of },
      ar: { text: 'الاستراتيجية', status: 'reviewed', of },
      es: { text: 'Estrategia vieja', status: 'reviewed', of: textStamp('Old') },
    },
  } as const;

  it('takes the first language of the chain that has the text', () => {
    expect(resolveText(text, ['sw', 'fr-CA'])).toEqual({
      text: 'Stratégie',
      locale: 'fr',
      direction: 'ltr',
      status: 'translated',
    });
    expect(resolveText(text, 'ar')).toMatchObject({ direction: 'rtl', status: 'reviewed' });
  });

  it('falls back to the source, also when the source language is wanted before others', () => {
    expect(resolveText(text, 'sw')).toMatchObject({ text: 'Strategy', locale: 'en', status: 'source' });
    expect(resolveText(text, ['en-KE', 'fr'])).toMatchObject({ locale: 'en' });
    expect(resolveText(text, [])).toMatchObject({ locale: 'en' });
  });

  it('skips a translation of another source, or shows it as outdated when asked to', () => {
    expect(resolveText(text, ['es', 'fr'])).toMatchObject({ locale: 'fr' });
    expect(resolveText(text, 'es', { outdated: 'show' })).toMatchObject({
      text: 'Estrategia vieja',
      status: 'outdated',
    });
  });

  it('finds a translation whose tag is written otherwise', () => {
    const { fr, ar } = text.translations;
    const other = { ...text, translations: { FR_ca: fr, ara: ar } };
    expect(resolveText(other, 'fr-CA')).toMatchObject({ text: 'Stratégie', locale: 'fr-CA' });
    expect(resolveText(other, 'ar-EG')).toMatchObject({ locale: 'ar', direction: 'rtl' });
    expect(resolveText({ ...text, locale: 'eng' }, ['en', 'fr'])).toMatchObject({ locale: 'en' });
  });
});
