import { describe, expect, it } from 'vitest';
import { isAddress, isWebAddress } from './addresses.ts';
import { readField } from './field.ts';
import { entries, list, members, oneOrMore } from './holders.ts';
import { isPlaceholder, linksIn } from './placeholder.ts';
import { flag, number, plainText, text } from './values.ts';
import { day, dayOrMoment, isDay, words } from './words.ts';

const form = members<{ readonly a?: string; readonly b?: readonly number[] }>(
  { a: text, b: list(number) },
  { required: ['a'], unknown: 'warning' },
);

describe('a form', () => {
  it('takes what fits and tells the rest with its place', () => {
    const { value, issues } = readField(form, { a: 1, b: [1, 'x', null, 2], c: true });
    expect(value).toEqual({ b: [1, 2], other: { c: true } });
    expect(issues.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['wrong-type', 'error', ['a']],
      ['wrong-type', 'error', ['b', 1]],
      ['unknown-field', 'warning', ['c']],
    ]);
  });

  it.each([null, undefined, 3, 'x', [], new Map()])('tells that %j is none', (value) => {
    const read = readField(form, value);
    expect(read.issues.length).toBeGreaterThan(0);
  });

  it('takes empty members for absent, and misses what is required', () => {
    expect(readField(form, { a: '', b: null }).issues.map(({ code }) => code)).toEqual(['missing-field']);
  });

  it('is not led astray by names that objects inherit', () => {
    const hostile: unknown = JSON.parse('{"toString": 1, "constructor": 2, "__proto__": 3, "a": "x"}');
    const { value } = readField(form, hostile);
    expect(Object.keys(value ?? {})).toEqual(['a', 'other']);
    expect(readField(entries(number), hostile).issues).toHaveLength(1);
  });

  it('drowns nobody in remarks, and forgets no severity', () => {
    const many = Array.from({ length: 50_000 }, () => 'x');
    const { issues } = readField(form, {
      a: 'x',
      b: many,
      ...Object.fromEntries(many.map((_, key) => [`k${key}`, 1])),
    });
    expect(issues.filter(({ severity }) => severity === 'error')).toHaveLength(1001);
    expect(issues.filter(({ severity }) => severity === 'warning')).toHaveLength(1001);
    expect(issues.filter(({ code }) => code === 'too-many-items')).toHaveLength(2);
  });

  it('keeps numbers as they are written', () => {
    expect(readField(plainText, 1, () => '1.0').value).toBe('1.0');
    expect(readField(plainText, true).value).toBe('true');
    expect(readField(oneOrMore(text), 'a').value).toEqual(['a']);
    expect(readField(flag, 'yes').value).toBe(undefined);
  });
});

describe('words and days', () => {
  it('knows days that exist', () => {
    expect(['2024-02-29', '2000-02-29', '2026-12-31'].every(isDay)).toBe(true);
    expect(
      ['2023-02-29', '1900-02-29', '2026-13-01', '2026-04-31', '2026-1-1', '', '2026-00-10'].some(isDay),
    ).toBe(false);
    expect(readField(day, '2026-03-02T10:00:00Z').value).toBe(undefined);
    expect(readField(dayOrMoment, '2026-03-02T10:00:00Z').value).toBe('2026-03-02');
    expect(readField(dayOrMoment, '2026-03-02x').value).toBe(undefined);
  });

  it('takes one of its words', () => {
    expect(readField(words(['a', 'b']), 'b').value).toBe('b');
    expect(readField(words(['a']), 'toString').value).toBe(undefined);
  });
});

describe('addresses', () => {
  it.each(['https://a.org', 'HTTP://a.org/x y', 'http://a.org:80?x'])('%s is that of a page', (address) => {
    expect(isWebAddress(address)).toBe(true);
  });
  it.each([
    '',
    'a',
    '???',
    'https://',
    'https:///x',
    'ftp://a.org',
    'mailto:a',
    'http://a b.org',
    'http://:80',
    'https://a.org/\u0000',
  ])('%j is not', (address) => expect(isWebAddress(address)).toBe(false));
  it.each(['git://a.org/x', 'urn:a:b', 'ssh://git@a.org/x'])('%s is one', (address) => {
    expect(isAddress(address)).toBe(true);
  });
});

describe('placeholders', () => {
  it.each([
    '',
    'n/a',
    'N/A.',
    '-',
    'TBD',
    'https://example.org/x',
    'https://foo.bar/sbom',
    'Lorem ipsum dolor',
  ])('%j is one', (each) => expect(isPlaceholder(each)).toBe(true));
  it.each(['Nairobi', 'https://un.org', 'None of it is closed'])('%j is none', (each) => {
    expect(isPlaceholder(each)).toBe(false);
  });
  it('finds links in prose', () => {
    expect(linksIn('See https://un.org/a, (https://un.org/b). Not https://example.com/x')).toEqual([
      'https://un.org/a',
      'https://un.org/b',
    ]);
  });
});
