import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvFormats } from './csv-format.ts';
import { readCsv } from './read-csv.ts';
import { writeCsv } from './write-csv.ts';

describe('writeCsv', () => {
  it('quotes what needs quotes and keeps every character', () => {
    const rows = [
      ['a "b"', 'c,d'],
      ['line\nbreak', 'مرحبا'],
      ['', ' x '],
    ];
    const csv = writeCsv(['one', 'two'], rows);
    expect(Papa.parse<string[]>(csv.trimEnd()).data.slice(1)).toEqual(rows);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' ＝1', "' ＝1"],
    ['x;=1+1;y', "x;'=1+1;y"],
    ['x, "=1"', `x,' ""=1""`],
    ['\t=1', "'\t'=1"],
    ['line\n=1', "line\n'=1"],
  ])('disarms %j', (text, disarmed) => {
    expect(writeCsv(['a'], [[text]])).toContain(disarmed);
  });

  it('disarms a header too', () => {
    expect(writeCsv(['=cmd()'], [])).toBe("'=cmd()\r\n");
  });

  it('writes for the spreadsheets of a language', () => {
    expect(writeCsv(['pays', 'points'], [['Sénégal', 22.5]], csvFormats.fr)).toBe(
      '\uFEFFpays;points\r\nSénégal;22,5\r\n',
    );
    expect(writeCsv(['a', 'b'], [['x,y', -0.5]], csvFormats.ar)).toBe('\uFEFFa;b\r\n"x,y";-0.5\r\n');
  });

  it('lets no heading name a separator, and no number be parted in a table of one column', () => {
    for (const format of Object.values(csvFormats)) {
      const heading = [['sep=x', 'b'], ['SEP=;', 'b'], ['sep=']] as const;
      for (const names of heading) expect(readCsv(writeCsv(names, [], format))).toEqual([[...names]]);
      expect(readCsv(writeCsv(['a'], [[1.5], [-2], [0.1]], format))).toEqual(
        ['a', '1.5', '-2', '0.1'].map((text) => [text.replace('.', format.decimal)]),
      );
    }
  });

  it('refuses options that are none, and one sign for two things', () => {
    const attempt = (options: object) => () => writeCsv(['a'], [], options);
    expect(attempt({ seperator: ';' })).toThrow(expect.objectContaining({ code: 'unknown-option' }));
    expect(attempt({ separator: '|' })).toThrow(expect.objectContaining({ code: 'unknown-option' }));
    expect(attempt({ decimal: ',' })).toThrow(expect.objectContaining({ code: 'bad-csv-format' }));
  });

  it('refuses what is no cell', () => {
    expect(() => writeCsv(['a'], [[{} as never]])).toThrow(
      expect.objectContaining({ code: 'bad-cell', path: ['rows', 0, 0] }),
    );
  });

  it('leaves negative numbers alone, and tells nothing from zero', () => {
    expect(writeCsv(['a', 'b', 'c'], [[-1, 0, null]])).toBe('a,b,c\r\n-1,0,\r\n');
  });

  it('writes a byte order mark when asked to', () => {
    expect(writeCsv(['a'], [], { byteOrderMark: true })).toBe('\uFEFFa\r\n');
  });

  it('refuses ragged rows and numbers that are not finite', () => {
    expect(() => writeCsv(['a'], [['x', 'y']])).toThrow(
      expect.objectContaining({ code: 'ragged-row', path: ['rows', 0] }),
    );
    expect(() => writeCsv(['a'], [[1], [Number.NaN]])).toThrow(
      expect.objectContaining({ code: 'not-a-finite-number', path: ['rows', 1, 0] }),
    );
  });
});
