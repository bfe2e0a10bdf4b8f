import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
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

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('disarms %j', (text) => {
    expect(writeCsv(['a'], [[text]])).toContain(`'${text}`);
  });

  it('disarms a header too', () => {
    expect(writeCsv(['=cmd()'], [])).toBe('"\'=cmd()"\r\n');
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
