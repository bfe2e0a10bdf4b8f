import { type ReadCsvOptions, readCsvRows } from './read-csv-rows.ts';

/**
 * Reads CSV text of any spreadsheet: comma, semicolon or tab between cells, any line ends, with or without a byte order
 * mark or a line `sep=;`. Blank lines are left out. What `writeCsv` writes in any format comes back as it was.
 *
 * @param text - the table
 * @param options - `separator`, where the heading alone does not tell it
 * @returns the rows with their cells as texts; line ends inside a cell become line feeds
 * @throws `OseeError` as `readCsvRows` does: `broken-csv`, `unclear-separator`, `unknown-option`, `wrong-type`,
 * `not-a-text`
 * @category tables
 * @see RFC 4180 (CSV)
 * @example
 * ```ts
 * import { readCsv } from '@osee/core';
 *
 * readCsv('a,b\r\n"x ""y""",\r\n'); // => [['a', 'b'], ['x "y"', '']]
 * readCsv('pays;points\r\nSénégal;22,5\r\n'); // => [['pays', 'points'], ['Sénégal', '22,5']]
 * ```
 */
export const readCsv = (text: string, options: ReadCsvOptions = {}): string[][] =>
  readCsvRows(text, options).map(({ cells }) => [...cells]);
