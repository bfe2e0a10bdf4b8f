import { describe, expect, it } from 'vitest';
import { formatMessage, type MessageCatalogue } from './message.ts';

const english: MessageCatalogue<'plain' | 'counted'> = {
  locale: 'en',
  messages: {
    plain: '{who} scores {points}.',
    counted: { plural: 'count', one: '{count} country', other: '{count} countries' },
  },
};

describe('formatMessage', () => {
  it('fills placeholders and writes numbers in the way of the language', () => {
    expect(formatMessage(english, 'plain', { who: 'Kenya', points: 1234.5 })).toBe('Kenya scores 1,234.5.');
    expect(formatMessage({ ...english, locale: 'pt-MZ' }, 'plain', { who: 'Kenya', points: 1234.5 })).toBe(
      'Kenya scores 1\u202F234,5.',
    );
  });

  it('chooses the plural form of the language', () => {
    expect(formatMessage(english, 'counted', { count: 1 })).toBe('1 country');
    expect(formatMessage(english, 'counted', { count: 0 })).toBe('0 countries');
    const arabic: MessageCatalogue<'n'> = {
      locale: 'ar-u-nu-latn',
      messages: { n: { plural: 'count', two: 'بلدان', other: '{count} بلد' } },
    };
    expect(formatMessage(arabic, 'n', { count: 2 })).toBe('بلدان');
  });

  it('refuses an unknown id and a missing parameter', () => {
    expect(() => formatMessage(english as MessageCatalogue<string>, 'constructor', {})).toThrow(
      expect.objectContaining({ code: 'unknown-message' }),
    );
    expect(() => formatMessage(english, 'plain', { who: 'Kenya' })).toThrow(
      expect.objectContaining({ code: 'missing-parameter', path: ['points'] }),
    );
    expect(() => formatMessage(english, 'counted')).toThrow(
      expect.objectContaining({ code: 'missing-parameter' }),
    );
  });

  it('does not treat a value as a template', () => {
    expect(formatMessage(english, 'plain', { who: '{points}', points: 1 })).toBe('{points} scores 1.');
  });
});
