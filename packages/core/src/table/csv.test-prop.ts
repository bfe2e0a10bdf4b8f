import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvFormat, type CsvFormatName, csvFormats, csvSeparators } from './csv-format.ts';
import { readCsv } from './read-csv.ts';
import { readCsvNumber } from './read-csv-number.ts';
import { writeCsv } from './write-csv.ts';

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('"', ',', ';', '\n', '\r\n', '=1', '\t', '""', "'", "'=1", ';"=1', '-1,5', ' '),
  fc.array(fc.constantFrom(...`,;\t\n '"=+-@a1`), { maxLength: 12 }).map((signs) => signs.join('')),
);
const format: fc.Arbitrary<CsvFormat> = fc.constantFrom(...Object.values(csvFormats));
const width = fc.integer({ min: 1, max: 3 });
const table = width.chain((columns) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
);

/** The cells that a spreadsheet sees which parts by `separator`: a quotation mark counts at the start of a cell alone. */
const cellsBy = (text: string, separator: string): string[] => {
  const cells: string[] = [];
  let current = '';
  let quoted = false;
  for (let position = 0; position < text.length; position += 1) {
    const sign = text.charAt(position);
    if (quoted && sign === '"' && text.charAt(position + 1) === '"') position += 1;
    if (quoted) {
      if (sign !== '"' || text.charAt(position) !== text.charAt(position - 1)) quoted = sign !== '"';
      if (quoted || sign !== '"') current += sign;
    } else if (sign === '"' && current === '') quoted = true;
    else if (sign === separator || sign === '\n') {
      cells.push(current);
      current = '';
    } else current += sign;
  }
  return [...cells, current];
};

describe('CSV', () => {
  it('comes back as it was in every format, save for line ends inside a cell', () => {
    fc.assert(
      fc.property(table, format, ([head = [], ...rows], given) => {
        const expected = [head, ...rows].map((row) => row.map((text) => text.replaceAll(/\r\n?/gu, '\n')));
        const written = writeCsv(head, rows, given);
        expect(readCsv(written, { separator: given.separator })).toEqual(expected);
      }),
    );
  });

  it('tells its separator by the heading alone', () => {
    const name = fc.oneof(fc.stringMatching(/^[a-z]{1,5}$/u), fc.constantFrom('sep=', 'Sep=;', 'sep=x'));
    const names = fc.array(name, { minLength: 1, maxLength: 3 });
    const value = fc.oneof(cell, fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(names, value, format, (head, given, spreadsheet) => {
        const { decimal } = spreadsheet;
        const text =
          typeof given === 'number' ? String(given).replace('.', decimal) : given.replaceAll(/\r\n?/gu, '\n');
        expect(readCsv(writeCsv(head, [head.map(() => given)], spreadsheet))).toEqual([
          head,
          head.map(() => text),
        ]);
      }),
    );
  });

  it.each(csvSeparators)(
    'starts no formula where %j parts cells, whatever parted them when written',
    (separator) => {
      const value = fc.oneof(cell, fc.double({ noNaN: true, noDefaultInfinity: true }));
      fc.assert(
        fc.property(fc.array(fc.tuple(value, value), { maxLength: 5 }), format, (rows, given) => {
          const text = writeCsv(['first', 'second'], rows, given).replaceAll('\r\n', '\n');
          for (const found of cellsBy(text, separator)) {
            // A number of ours may have a sign before it: behind it comes no name or bracket that a formula would need.
            const unsigned = found.replace(/^\s*-(?=\d+(?:[.,]\d+)?(?:e[+-]?\d+)?(?:[,;\t\n]|$))/u, '');
            expect(unsigned).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
          }
        }),
      );
    },
  );

  it.each(Object.keys(csvFormats) as CsvFormatName[])('gives every number back in the format %s', (name) => {
    const { [name]: given } = csvFormats;
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const [, [text = ''] = []] = readCsv(writeCsv(['n'], [[number]], given), {
          separator: given.separator,
        });
        expect(readCsvNumber(text, given)).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});
