import { describe, expect, it } from 'vitest';
import { createReporter } from '../report/reporter.ts';
import type { Reader } from './context.ts';
import { readDate, readDateTime } from './read-date.ts';
import { identifierInside, readIdentifier } from './read-identifier.ts';
import { readExtensionsList, readLink, readLinks, readNodeLink } from './read-link.ts';
import { readInteger, readNumber } from './read-number.ts';
import { readLine, readLines, readText } from './read-text.ts';
import { readAssociationType, readTargetType } from './read-vocabulary.ts';

const read = (reader: Reader<unknown>, value: unknown) => {
  const { report, issues } = createReporter();
  const result = reader(value, ['field'], { report, lastChangeDateTime: '2026-01-01T00:00:00Z' });
  return [result, ...issues().map(({ code }) => code)];
};

const uuid = '2ed6657d-e927-568b-95e1-2665a8aea6a2';

describe('reading instants and days', () => {
  it.each([
    ['2024-02-29T23:59:59Z', '2024-02-29T23:59:59Z'],
    ['2024-02-29T23:59:59.123456+05:30', '2024-02-29T23:59:59.123456+05:30'],
    ['2024-02-29T23:59:59', '2024-02-29T23:59:59Z', 'date-rewritten'],
    ['2024-02-29 23:59:59 +0000', '2024-02-29T23:59:59+00:00', 'date-rewritten'],
    ['2024-02-29t23:59z', '2024-02-29T23:59:00Z', 'date-rewritten'],
    ['2024-02-29T23:59-03', '2024-02-29T23:59:00-03:00', 'date-rewritten'],
    ['2024-02-29', '2024-02-29T00:00:00Z', 'date-rewritten'],
    ['2023-02-29', undefined, 'unreadable-value'],
    ['2024-02-29T24:00:00Z', undefined, 'unreadable-value'],
    ['2024-02-29T23:59:60Z', undefined, 'unreadable-value'],
    ['yesterday', undefined, 'unreadable-value'],
    [1_700_000_000, undefined, 'unreadable-value'],
    [{}, undefined, 'unreadable-value'],
  ])('reads the instant %j', (value, ...expected) => {
    expect(read(readDateTime, value)).toEqual(expected);
  });

  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2024-02-29T10:00:00+02:00', '2024-02-29', 'date-rewritten'],
    ['2024-2-29', undefined, 'unreadable-value'],
    [null, undefined, 'unreadable-value'],
  ])('reads the day %j', (value, ...expected) => {
    expect(read(readDate, value)).toEqual(expected);
  });
});

describe('reading identifiers', () => {
  it.each([uuid.toUpperCase(), `urn:uuid:${uuid}`, `{${uuid}}`, ` ${uuid} `])('respells %j', (value) => {
    expect(read(readIdentifier, value)).toEqual([uuid, 'identifier-rewritten']);
  });

  it('makes the same identifier of the same text', () => {
    const [made, ...codes] = read(readIdentifier, 'soil');
    expect(made).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/u);
    expect(codes).toEqual(['identifier-replaced']);
    expect(read(readIdentifier, 'soil')[0]).toBe(made);
    expect(read(readIdentifier, '018f4d3c-7c1a-7b3a-8a1e-2b3c4d5e6f70')[1]).toBe('identifier-replaced');
    expect(read(readIdentifier, '')).toEqual([undefined]);
  });

  it('finds the last one in an address', () => {
    expect(identifierInside(`https://a.example/${uuid}/x#00000000-0000-4000-8000-000000000000`)).toBe(uuid);
    expect(identifierInside('https://a.example/')).toBeUndefined();
  });
});

describe('reading numbers and text', () => {
  it.each([
    [readInteger, 3, 3],
    [readInteger, ' 3 ', 3, 'wrong-type'],
    [readInteger, 1.5, undefined, 'unreadable-value'],
    [readInteger, 2 ** 60, undefined, 'unreadable-value'],
    [readInteger, '', undefined, 'unreadable-value'],
    [readNumber, Number.NaN, undefined, 'unreadable-value'],
    [readNumber, '0.5', 0.5, 'wrong-type'],
    [readNumber, true, undefined, 'unreadable-value'],
    [readText, 'a\nb', 'a\nb'],
    [readText, 5, '5', 'wrong-type'],
    [readText, {}, undefined, 'unreadable-value'],
    [readLine, 'a\r\n\tb', 'a b', 'white-space-changed'],
    [readLines, 'a', ['a'], 'wrong-type'],
    [readLines, ['a', {}, 'b'], ['a', 'b'], 'unreadable-value'],
    [readAssociationType, 'is_child_of', 'isChildOf', 'unknown-association-type'],
    [readAssociationType, 'ext:my role!', 'ext:my-role-', 'unknown-association-type'],
    [readAssociationType, '   ', 'ext:unnamed', 'unknown-association-type'],
    [readAssociationType, 'ext:ok', 'ext:ok'],
    [readTargetType, 'case', 'CASE', 'wrong-type'],
    [readTargetType, 'Book', 'ext:Book', 'wrong-type'],
  ] as const)('%o reads %j', (reader, value, ...expected) => {
    expect(read(reader, value)).toEqual(expected);
  });
});

describe('reading pointers', () => {
  const uri = `https://a.example/${uuid}`;

  it('takes an address alone', () => {
    expect(read(readLink, uri)).toEqual([{ title: '', identifier: uuid, uri }, 'wrong-type']);
    expect(read(readLinks, { title: 'T', uri })).toEqual([[{ title: 'T', identifier: uuid, uri }]]);
    expect(read(readLink, 5)).toEqual([undefined, 'unreadable-value']);
  });

  it('keeps the identifiers of what lies outside', () => {
    const book = { title: 'Book', identifier: 'ISBN 1', uri: 'x:1', targetType: 'ext:Book' };
    expect(read(readNodeLink, book)).toEqual([book]);
    expect(read(readNodeLink, { ...book, targetType: 'CASE' })[1]).toBe('identifier-replaced');
  });

  it('keeps extensions that are objects', () => {
    expect(read(readExtensionsList, [{ a: 1 }, 2])).toEqual([[{ a: 1 }], 'unreadable-value']);
    expect(read(readExtensionsList, { a: 1 })).toEqual([[{ a: 1 }]]);
  });
});
