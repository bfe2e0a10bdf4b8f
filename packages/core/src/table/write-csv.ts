import Papa from 'papaparse';
import { OseeError } from '../errors/osee-error.ts';
import { expectShape } from '../input/expect-shape.ts';
import { shape } from '../input/shape.ts';
import { type CsvFormat, resolveCsvFormat } from './csv-format.ts';
import { guardFormulas } from './formula-guard.ts';

const cellShape = shape.anything;

/**
 * A cell of a table: a text, a number, or nothing known.
 *
 * @category tables
 * @example
 * ```ts
 * import type { CsvCell } from '@osee/core';
 *
 * const row: CsvCell[] = ['Kenya', 0.71, null];
 * ```
 */
export type CsvCell = string | number | boolean | null;

/** Quoted whenever some spreadsheet would part it, whichever separator this file has. */
const partedBySome = /[,;\t\r\n"]|^\s|\s$/u;

/** What a reader would take for the line that names the separator. */
const separatorLine = /^sep=/iu;

const numberText = /^-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/u;

/**
 * Writes a table as CSV that a spreadsheet opens without running anything, whichever separator it reads with: a text in
 * which a formula could start, at its beginning or behind a comma, semicolon, tab or line end, gets an apostrophe there.
 * `readCsv` takes these apostrophes away again. `null` gives an empty cell, zero gives `0`.
 *
 * @param header - names of the columns
 * @param rows - as many cells each as the header has
 * @param options - how the reader's spreadsheet parts cells and writes numbers: a preset of `csvFormats` or members of
 * one; what is left out is as in `standard` (comma, point, no byte order mark)
 * @returns lines that end in CR LF, also the last one; numbers in full precision
 * @throws `OseeError` with code `ragged-row` when a row has more or fewer cells than the header,
 * `not-a-finite-number` for a number that is not finite, `bad-cell` for what is no cell, `unknown-option` or
 * `bad-csv-format` for options that no format has
 * @category tables
 * @see RFC 4180 (CSV); OWASP, CSV injection
 * @example
 * ```ts
 * import { csvFormats, writeCsv } from '@osee/core';
 *
 * writeCsv(['country', 'score'], [['Kenya', 0.5], ['=1+1', null]]);
 * // => 'country,score\r\nKenya,0.5\r\n\'=1+1,\r\n'
 * writeCsv(['país', 'puntos'], [['Perú; Lima', 22.5]], csvFormats.es);
 * // => '\uFEFFpaís;puntos\r\n"Perú; Lima";22,5\r\n'
 * ```
 */
export const writeCsv = (
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  options: Partial<CsvFormat> = {},
): string => {
  expectShape(header, shape.list(shape.text), ['header']);
  expectShape(rows, shape.list(shape.list(cellShape)), ['rows']);
  const { separator, decimal, byteOrderMark } = resolveCsvFormat(options);
  const writeCell = (cell: CsvCell, path: readonly (string | number)[]): string => {
    if (typeof cell === 'string') return guardFormulas(cell);
    if (cell === null) return '';
    if (typeof cell === 'boolean') return String(cell);
    if (typeof cell !== 'number') {
      const message = `Expected a text, a number, true, false or null, got ${typeof cell}.`;
      throw new OseeError('bad-cell', message, { path });
    }
    if (!Number.isFinite(cell)) {
      const message = `Expected a finite number, got ${String(cell)}.`;
      throw new OseeError('not-a-finite-number', message, { path });
    }
    return String(cell).replace('.', decimal);
  };
  const head = header.map((name, column) => writeCell(name, ['header', column]));
  const table = rows.map((row, position) => {
    if (row.length !== header.length) {
      const message = `Expected ${header.length} cells, got ${row.length}.`;
      throw new OseeError('ragged-row', message, { path: ['rows', position] });
    }
    return row.map((cell, column) => writeCell(cell, ['rows', position, column]));
  });
  // A row of one empty cell would be a blank line, which readers leave out; the heading of one column tells no separator.
  const quotes = (cell: unknown): boolean => {
    const text = String(cell);
    if (separatorLine.test(text)) return true;
    if (header.length === 1) return text === '' || partedBySome.test(text);
    return partedBySome.test(text) && !numberText.test(text);
  };
  const text = Papa.unparse([head, ...table], { delimiter: separator, newline: '\r\n', quotes });
  return `${byteOrderMark ? '\uFEFF' : ''}${text}\r\n`;
};
