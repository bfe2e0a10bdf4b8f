import { describe, expect, it } from 'vitest';
import { csvFormats } from './csv-format.ts';
import { readCsv } from './read-csv.ts';
import { readCsvNumber } from './read-csv-number.ts';
import { readCsvRows } from './read-csv-rows.ts';
import { writeCsv } from './write-csv.ts';

describe('readCsv', () => {
  it.each<[string, string[][]]>([
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
    ['a\n""\n\nb', [['a'], [''], ['b']]],
    ['"""a"""', [['"a"']]],
    ['"a""b","c\r\nd"', [['a"b', 'c\nd']]],
    ['a"b', [['a"b']]],
    [
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a\tb\n1,5\t2;3',
      [
        ['a', 'b'],
        ['1,5', '2;3'],
      ],
    ],
    [
      '"a,x";b\n1;2',
      [
        ['a,x', 'b'],
        ['1', '2'],
      ],
    ],
    ['sep=;\r\na,x;b', [['a,x', 'b']]],
    ['\uFEFFSEP=\t\na;x\tb', [['a;x', 'b']]],
    ["a\n'=1", [['a'], ['=1']]],
    ["a\n'x", [['a'], ["'x"]]],
  ])('reads %j', (text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });

  it('takes the separator that it is told, also behind the line that says so', () => {
    expect(readCsv('a,b;c', { separator: ';' })).toEqual([['a,b', 'c']]);
    expect(readCsv('sep=;\na,b;c', { separator: ';' })).toEqual([['a,b', 'c']]);
  });

  it.each(['a,b;c\n1,2;3', 'sep=|\na|b', 'a\tb,c'])('asks for the separator of %j', (text) => {
    expect(() => readCsv(text)).toThrow(expect.objectContaining({ code: 'unclear-separator' }));
  });

  it('refuses other separators and other options', () => {
    for (const options of [{ separator: '|' }, { seperator: ';' }]) {
      expect(() => readCsv('a', options as never)).toThrow(
        expect.objectContaining({ code: 'unknown-option' }),
      );
    }
  });

  it('throws for a quotation without end, and names its line', () => {
    expect(() => readCsv('x,y\n\n\na,"b')).toThrow(
      expect.objectContaining({ code: 'broken-csv', message: expect.stringContaining('line 4') }),
    );
  });

  it('throws for what is no text', () => {
    expect(() => readCsv(null as never)).toThrow(expect.objectContaining({ code: 'not-a-text' }));
  });

  it('reads what writeCsv writes', () => {
    const rows = [['', '\n', '""']];
    expect(readCsv(writeCsv(['a', '"', ','], rows))).toEqual([['a', '"', ','], ...rows]);
  });
});

describe('readCsvRows', () => {
  it('counts blank lines, lines inside cells and the line that names the separator', () => {
    expect(readCsvRows('sep=,\na,b\n\n"x\ny",1\nz').map(({ line }) => line)).toEqual([2, 4, 6]);
  });
});

describe('readCsvNumber', () => {
  it.each([
    ['22,5', 'fr', 22.5],
    ['1 022,5', 'fr', 1022.5],
    ['1\u202F022', 'fr', 1022],
    [' -3 ', 'en', -3],
    ['−3.5', 'en', -3.5],
    ['٢٢٫٥', 'ar', 22.5],
    ['۲۲', 'ar', 22],
    ['1e-7', 'standard', 1e-7],
    ['', 'pt', null],
  ] as const)('reads %j in the format %s', (text, name, number) => {
    expect(readCsvNumber(text, csvFormats[name])).toBe(number);
  });

  it.each([
    ['1.500', 'fr'],
    ['1,500', 'en'],
    ['22 5', 'fr'],
    ['Infinity', 'en'],
    ['0x10', 'en'],
    ['twelve', 'en'],
  ] as const)('refuses %j in the format %s', (text, name) => {
    expect(() => readCsvNumber(text, csvFormats[name])).toThrow(
      expect.objectContaining({ code: 'not-a-number' }),
    );
  });
});

describe('readCsvNumber', () => {
  it.each([
    ['١٬٢٣٤٫٥', 'ar', 1234.5],
    ['١٬٢٣٤٬٥٦٧', 'ar', 1234567],
    ['\u200E-5', 'ar', -5],
    ['\u061C-٥٫٢', 'ar', -5.2],
    ['\u20661٬000\u2069', 'fr', 1000],
    ['۵٫۲', 'fr', 5.2],
  ] as const)('reads %j as spreadsheets in %s write it', (cell, name, value) => {
    expect(readCsvNumber(cell, csvFormats[name])).toBe(value);
  });
});
