import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './read-csv.ts';
import { writeCsv } from './write-csv.ts';

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('"', ',', '\n', '\r\n', '=1', '\t', '""', "'"),
);

describe('CSV', () => {
  it('comes back as it was, save for line ends and the sign that disarms a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
        const back = readCsv(writeCsv(['first', 'second'], rows)).slice(1);
        const withoutBlank = back.map((row) => row.map((text) => text.replace(/^'/u, '')));
        const expected = rows.map((row) =>
          row.map((text) => text.replaceAll(/\r\n?/gu, '\n').replace(/^'/u, '')),
        );
        expect(withoutBlank).toEqual(expected);
      }),
    );
  });

  it('never writes a cell that a spreadsheet would take for a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
        for (const row of readCsv(writeCsv(['first', 'second'], rows)).slice(1)) {
          for (const text of row) expect(text).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
        }
      }),
    );
  });
});
