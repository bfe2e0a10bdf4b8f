import Papa from 'papaparse';
import { OseeError } from '../errors/osee-error.ts';

/**
 * A cell of a table: a text, a number, or nothing known.
 *
 * @category text
 * @example
 * ```ts
 * import type { CsvCell } from '@osee/core';
 *
 * const row: CsvCell[] = ['Kenya', 0.71, null];
 * ```
 */
export type CsvCell = string | number | boolean | null;

/** What a spreadsheet may take for a formula: also behind spaces and invisible signs, and in full-width form. */
const formulaStart = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * Writes a table as CSV that a spreadsheet opens without running anything: a text that could start a formula gets an
 * apostrophe before it. `null` gives an empty cell, zero gives `0`.
 *
 * @param header - names of the columns
 * @param rows - as many cells each as the header has
 * @param options - `byteOrderMark` writes the mark that older spreadsheets need to see UTF-8
 * @returns lines that end in CR LF, also the last one
 * @throws `OseeError` with code `ragged-row` when a row has more or fewer cells than the header,
 * `not-a-finite-number` for a number that is not finite
 * @category text
 * @see RFC 4180 (CSV); OWASP, CSV injection
 * @example
 * ```ts
 * import { writeCsv } from '@osee/core';
 *
 * writeCsv(['country', 'score'], [['Kenya', 0.5], ['=1+1', null]]);
 * // => 'country,score\r\nKenya,0.5\r\n"\'=1+1",\r\n'
 * ```
 */
export const writeCsv = (
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  options: { readonly byteOrderMark?: boolean } = {},
): string => {
  for (const [position, row] of rows.entries()) {
    if (row.length !== header.length) {
      const message = `Expected ${header.length} cells, got ${row.length}.`;
      throw new OseeError('ragged-row', message, { path: ['rows', position] });
    }
    const column = row.findIndex((cell) => typeof cell === 'number' && !Number.isFinite(cell));
    if (column >= 0) {
      const message = `Expected a finite number, got ${String(row[column])}.`;
      throw new OseeError('not-a-finite-number', message, { path: ['rows', position, column] });
    }
  }
  const table = [header, ...rows].map((row) => [...row]);
  const text = Papa.unparse(table, { escapeFormulae: formulaStart, newline: '\r\n' });
  return `${options.byteOrderMark ? '\uFEFF' : ''}${text}\r\n`;
};
