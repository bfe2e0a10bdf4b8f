import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fallbackChain, matchLocale } from './fallback-chain.ts';
import { formatDate } from './format-date.ts';
import { formatList } from './format-list.ts';
import { formatNumber, formatPercent } from './format-number.ts';
import { canonicalLocale } from './locale-tag.ts';
import { formatMessage } from './message.ts';
import { type MessagesOn, messagesOf } from './message-bundle.ts';
import { pluralCategory } from './plural-category.ts';
import { textDirection } from './text-direction.ts';
import { typeset } from './typeset.ts';

const machine = globalThis.Intl;
/** Nothing of this folder may ask the machine, so every test runs as if it had no `Intl`. */
beforeEach(() => {
  Object.defineProperty(globalThis, 'Intl', { value: undefined, configurable: true, writable: true });
});
afterEach(() => {
  Object.defineProperty(globalThis, 'Intl', { value: machine, configurable: true, writable: true });
});

describe('numbers', () => {
  it.each([
    ['en', '0', '1,234.5', '12,345,678', '-0.13', '1,234.568', '50%', '12.5%'],
    [
      'fr',
      '0',
      '1\u202F234,5',
      '12\u202F345\u202F678',
      '-0,13',
      '1\u202F234,568',
      '50\u00A0%',
      '12,5\u00A0%',
    ],
    ['es', '0', '1234,5', '12\u202F345\u202F678', '-0,13', '1234,568', '50\u00A0%', '12,5\u00A0%'],
    ['pt', '0', '1\u202F234,5', '12\u202F345\u202F678', '-0,13', '1\u202F234,568', '50%', '12,5%'],
    ['ar', '0', '1,234.5', '12,345,678', '-0.13', '1,234.568', '50%', '12.5%'],
    ['sw', '0', '1234.5', '12\u202F345\u202F678', '-0.13', '1234.568', '50\u00A0%', '12.5\u00A0%'],
  ])('are written in %s as pinned here', (locale, ...expected) => {
    const written = [-0, 1234.5, 12345678, -0.13, 1234.5678].map((value) => formatNumber(value, locale));
    const shares = [50, 12.5].map((value) => formatPercent(value, locale));
    expect([...written, ...shares]).toEqual(expected);
  });

  it('are rounded to the decimals asked for, without zeros and without a negative nothing', () => {
    const one = (value: number) => formatNumber(value, 'en', { decimals: 1 });
    expect([0.05, 99.96, 2, -0.04, 1e21, 0.25].map(one)).toEqual([
      '0.1',
      '100',
      '2',
      '0',
      '1,000,000,000,000,000,000,000',
      '0.3',
    ]);
    expect([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY].map(one)).toEqual([
      '–',
      '∞',
      '-∞',
    ]);
  });

  it('do not change with the region', () => {
    for (const region of ['fr-CH', 'fr_CA', 'fr-Latn-SN'])
      expect(formatNumber(1234.5, region)).toBe(formatNumber(1234.5, 'fr'));
    expect(formatNumber(1234.5, 'ar-EG')).toBe('1,234.5');
    expect(formatNumber(1234.5, 'pt-BR')).toBe(formatNumber(1234.5, 'pt'));
  });
});

describe('dates', () => {
  it.each([
    ['en', '1 September 2026', '31 December 2024', 'February 2025'],
    ['fr', '1er septembre 2026', '31 décembre 2024', 'février 2025'],
    ['es', '1 de septiembre de 2026', '31 de diciembre de 2024', 'febrero de 2025'],
    ['pt', '1 de setembro de 2026', '31 de dezembro de 2024', 'fevereiro de 2025'],
    ['ar', '1 أيلول/سبتمبر 2026', '31 كانون الأول/ديسمبر 2024', 'شباط/فبراير 2025'],
    ['sw', '2026-09-01', '2024-12-31', '2025-02'],
  ])('are written in %s as pinned here', (locale, ...expected) => {
    expect(['2026-09-01', '2024-12-31', '2025-02'].map((date) => formatDate(date, locale))).toEqual(expected);
  });

  it('are left as they are when there is no such day', () => {
    for (const date of ['2026-02-30', '2025-02-29', '2026-04-31', '2026-01-00', '2026-13-01', 'soon'])
      for (const locale of ['en', 'fr', 'ar']) expect(formatDate(date, locale)).toBe(date);
    expect(formatDate('2024-02-29', 'fr')).toBe('29 février 2024');
  });

  it('stay as they are when they are no date', () => {
    for (const text of ['2026', 'soon', '2026-13-01', '2024-07/2024-12'])
      expect(formatDate(text, 'en')).toBe(text);
  });
});

describe('lists', () => {
  it.each([
    ['en', 'A, B and C'],
    ['fr', 'A, B et C'],
    ['es', 'A, B y C'],
    ['pt', 'A, B e C'],
    ['ar', 'A وB وC'],
    ['sw', 'A, B, C'],
  ])('end in the "and" of %s', (locale, expected) => {
    expect(formatList(['A', 'B', 'C'], locale)).toBe(expected);
    expect(formatList(['A'], locale)).toBe('A');
    expect(formatList([], locale)).toBe('');
  });

  it('follow the sound in Spanish, whatever the words are written in', () => {
    const pair = (next: string) => formatList(['Perú', next], 'es');
    expect(['Italia', 'Hungría', 'hielo', 'Iowa', 'Índice'].map(pair)).toEqual([
      'Perú e Italia',
      'Perú y Hungría',
      'Perú y hielo',
      'Perú y Iowa',
      'Perú e Índice',
    ]);
    expect(formatList(['a', 'Italia'], 'es', (word) => `<b>${word}</b>`)).toBe('<b>a</b> e <b>Italia</b>');
  });
});

describe('plural categories', () => {
  it.each([
    ['en', 'other one other other other other other'],
    ['fr', 'one one one other other other many'],
    ['es', 'other one other other other other many'],
    ['pt', 'other one other other other other many'],
    ['ar', 'zero one other two few many other'],
    ['ru', 'many one other few many many many'],
    ['zh', 'other other other other other other other'],
    ['sw', 'other one other other other other other'],
  ])('of %s are those of CLDR', (locale, expected) => {
    const counts = [0, 1, 1.5, 2, 7, 11, 1_000_000];
    expect(counts.map((count) => pluralCategory(count, locale)).join(' ')).toBe(expected);
  });
});

describe('tags', () => {
  it('are brought into one spelling', () => {
    expect(
      ['pt_BR', 'EN-us', 'zh-hANT-tw', 'sl-rozaj-1994', 'de-u-co-PHONEBK', 'iw-IL'].map((tag) =>
        canonicalLocale(tag),
      ),
    ).toEqual(['pt-BR', 'en-US', 'zh-Hant-TW', 'sl-rozaj-1994', 'de-u-co-phonebk', 'he-IL']);
  });

  it.each([
    '',
    'x',
    'x-private',
    'not a tag',
    'fr--CA',
    '-fr',
    'fr-',
    '__proto__',
    'e',
    'fr-FR-FR',
    7,
    null,
    undefined,
    'a'.repeat(500),
  ])('that are malformed give a coded error: %j', (tag) => {
    for (const call of [
      () => canonicalLocale(tag as string),
      () => formatNumber(1, tag as string),
      () => formatPercent(1, tag as string),
      () => formatList(['a'], tag as string),
      () => formatDate('2026-01-01', tag as string),
      () => pluralCategory(1, tag as string),
      () => typeset('a', tag as string),
      () => matchLocale([tag as string], ['fr']),
    ])
      expect(call).toThrow(expect.objectContaining({ name: 'OseeError', code: 'invalid-locale' }));
    expect(textDirection(tag as string)).toBe('ltr');
  });

  it('find what is at hand', () => {
    expect(fallbackChain('zh_TW')).toEqual(['zh-TW', 'zh-Hant', 'zh']);
    expect(fallbackChain('zh-Hant-HK')).toEqual(['zh-Hant-HK', 'zh-Hant', 'zh']);
    expect(matchLocale('zh-TW', ['zh', 'zh-Hant'])).toBe('zh-Hant');
    expect(matchLocale(['en-US'], ['fr', 'EN'])).toBe('EN');
    expect(matchLocale('pt-BR', ['pt_BR', 'pt'])).toBe('pt_BR');
    expect(matchLocale('sw', ['fr', 'not a tag', ''])).toBeNull();
  });

  it('run as their script does', () => {
    const rightToLeft = [
      'ar',
      'ar_EG',
      'fa-AF',
      'he',
      'iw',
      'ur',
      'ps',
      'ckb',
      'dv',
      'ug',
      'yi',
      'az-IR',
      'pa-PK',
      'uz-Arab',
      'sd',
      'nqo',
    ];
    expect(rightToLeft.filter((tag) => textDirection(tag) !== 'rtl')).toEqual([]);
    const leftToRight = ['fr', 'ar-Latn', 'az', 'pa', 'sd-IN', 'ug-Cyrl', 'ff', 'so', 'ha', 'zh-TW'];
    expect(leftToRight.filter((tag) => textDirection(tag) !== 'ltr')).toEqual([]);
  });
});

describe('messages', () => {
  const arabic = {
    locale: 'ar',
    messages: { said: 'قال {who}: {share:percent} في {day:date}، ثم {names}.' },
  } as const;
  const values = { who: 'GitHub', share: -5, day: '2026-09-01', names: ['أ', 'B'] };

  it('isolate each value from right to left, unless told not to', () => {
    expect(formatMessage(arabic, 'said', values)).toBe(
      'قال \u2068GitHub\u2069: \u2068-5%\u2069 في \u20681 أيلول/سبتمبر 2026\u2069، ثم \u2068أ\u2069 و\u2068B\u2069.',
    );
    expect(formatMessage(arabic, 'said', values, { isolate: false })).not.toMatch(/[\u2066-\u2069]/u);
    const english = { locale: 'en', messages: { said: '{who}: {share:percent}, {names}.' } } as const;
    const latin = { ...values, names: ['A', 'B'] };
    expect(formatMessage(english, 'said', latin)).not.toMatch(/[\u2066-\u2069]/u);
    expect(formatMessage(english, 'said', latin, { isolate: true })).toContain('\u2068GitHub\u2069');
  });

  it('isolate from left to right what runs the other way, so that a list keeps its order', () => {
    const french = { locale: 'fr', messages: { silent: '{count} : {names}.' } } as const;
    const names = ['وزارة الصحة', 'Santé', 'משרד', '\u202Eevil'];
    expect(formatMessage(french, 'silent', { count: 4, names })).toBe(
      '4\u202F: \u2068وزارة الصحة\u2069, Santé, \u2068משרד\u2069 et \u2068\u202Eevil\u2069.',
    );
    expect(formatMessage(french, 'silent', { count: 4, names }, { isolate: false })).not.toMatch(/\u2068/u);
  });

  it('set the spaces of the language in the text and never in a value', () => {
    const french = { locale: 'fr', messages: { said: '{who} : « {what} » ; quoi ?' } };
    expect(formatMessage(french, 'said', { who: 'a : b', what: '5 %' })).toBe(
      'a : b\u202F: «\u202F5 %\u202F»\u202F; quoi\u202F?',
    );
  });

  it('take a text of its own for none, in every language', () => {
    const portuguese = {
      locale: 'pt',
      messages: { n: { plural: 'count', zero: 'nenhuma', one: '{count} só', other: '{count}' } },
    };
    expect([0, 1, 2].map((count) => formatMessage(portuguese, 'n', { count }))).toEqual([
      'nenhuma',
      '1 só',
      '2',
    ]);
  });

  it('say so when a bundle lacks the subject', () => {
    const bundle: MessagesOn<'greetings', 'hello'> = {
      locale: 'sw',
      messages: { greetings: { hello: 'Habari' } },
    };
    expect(formatMessage(messagesOf(bundle, 'greetings'), 'hello')).toBe('Habari');
    for (const wrong of [undefined, null, {}, 'fr', { locale: 'fr', messages: null }, { messages: {} }])
      expect(() => messagesOf(wrong as unknown as typeof bundle, 'greetings')).toThrow(
        expect.objectContaining({ code: 'unknown-subject' }),
      );
  });
});
