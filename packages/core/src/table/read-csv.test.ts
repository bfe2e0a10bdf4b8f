import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';
import { writeCsv } from './write-csv.ts';

describe('readCsv', () => {
  it.each([
    ['', []],
    ['\n\r\n', []],
    [
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['\uFEFFa\rb', [['a'], ['b']]],
    ['a,\n', [['a', '']]],
    ['"",x\n', [['', 'x']]],
    ['"""a"""', [['"a"']]],
    ['"a""b","c\r\nd"', [['a"b', 'c\nd']]],
    ['a"b', [['a"b']]],
  ])('reads %j', (text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });

  it('throws for a quotation without end', () => {
    expect(() => readCsv('a,"b')).toThrow(expect.objectContaining({ code: 'broken-csv' }));
  });

  it('reads what writeCsv writes', () => {
    expect(readCsv(writeCsv(['a', '"', ','], [['', '\n', '""']]))).toEqual([
      ['a', '"', ','],
      ['', "'\n", '""'],
    ]);
  });
});
