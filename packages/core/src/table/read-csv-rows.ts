import Papa from 'papaparse';
import { OseeError } from '../errors/osee-error.ts';
import { expectShape } from '../input/expect-shape.ts';
import { shape } from '../input/shape.ts';
import { type CsvSeparator, csvSeparators } from './csv-format.ts';
import { detectSeparator } from './detect-separator.ts';
import { removeGuards } from './formula-guard.ts';

/**
 * A row of a CSV text and where it begins.
 *
 * @category tables
 * @example
 * ```ts
 * import type { CsvRow } from '@osee/core';
 *
 * const row: CsvRow = { line: 2, cells: ['Kenya', '0.5'] };
 * ```
 */
export interface CsvRow {
  /** Line of the text, from 1; blank lines and lines inside a cell count. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * How a CSV text is read.
 *
 * @category tables
 * @example
 * ```ts
 * import { type ReadCsvOptions, readCsv } from '@osee/core';
 *
 * const options: ReadCsvOptions = { separator: ';' };
 * readCsv('a, b;c', options); // => [['a, b', 'c']]
 * ```
 */
export interface ReadCsvOptions {
  /** The sign between cells. When left out, a line `sep=;` or the heading tells it. */
  readonly separator?: CsvSeparator;
}

/**
 * Reads CSV text of any spreadsheet with the line on which each row begins: comma, semicolon or tab between cells, any
 * line ends, with or without a byte order mark or a line `sep=;`. Blank lines are left out. Apostrophes that keep a
 * formula from running are taken away, as `writeCsv` put them in.
 *
 * @param text - the table
 * @param options - `separator`, where the heading alone does not tell it
 * @returns the rows in order; line ends inside a cell become line feeds; rows may differ in length
 * @throws `OseeError` with code `broken-csv` for a quotation that does not end or is followed by other text,
 * `unclear-separator` when the heading holds more than one of the signs or a line `sep=` names another one,
 * `unknown-option` for another separator, `wrong-type` for options that are no object, `not-a-text` when the text is none
 * @category tables
 * @see RFC 4180 (CSV)
 * @example
 * ```ts
 * import { readCsvRows } from '@osee/core';
 *
 * readCsvRows('a;b\r\n\r\n1,5;"x\ny"\r\nz');
 * // => [{ line: 1, cells: ['a', 'b'] }, { line: 3, cells: ['1,5', 'x\ny'] }, { line: 5, cells: ['z'] }]
 * ```
 */
export const readCsvRows = (text: string, options: ReadCsvOptions = {}): CsvRow[] => {
  if (typeof text !== 'string') {
    throw new OseeError('not-a-text', `Expected CSV text, got ${text === null ? 'null' : typeof text}.`, {
      path: ['text'],
    });
  }
  expectShape(options, shape.record({}), ['options']);
  const whole = text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/g, '\n');
  const { separator, skip } = separatorOf(whole, options);
  const table = whole.slice(skip);
  const rows: CsvRow[] = [];
  let line = skip > 0 ? 2 : 1;
  let start = 0;
  Papa.parse<string[]>(table, {
    delimiter: separator,
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const broken = errors.find(({ type }) => type === 'Quotes');
      if (broken) {
        const message = `Expected a closing quotation mark in the row of line ${line}: ${broken.message}.`;
        throw new OseeError('broken-csv', message, { path: [rows.length], details: { line } });
      }
      const raw = table.slice(start, meta.cursor);
      if (raw !== '' && raw !== '\n') rows.push({ line, cells: data.map(removeGuards) });
      line += raw.split('\n').length - 1;
      start = meta.cursor;
    },
  });
  return rows;
};

const separatorOf = (
  text: string,
  { separator, ...others }: ReadCsvOptions,
): { separator: CsvSeparator; skip: number } => {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined || (separator !== undefined && !csvSeparators.includes(separator))) {
    const got = JSON.stringify(unknown ?? separator);
    const message = `Expected the option "separator" with a comma, a semicolon or a tab, got ${got}.`;
    throw new OseeError('unknown-option', message, { path: ['options', unknown ?? 'separator'] });
  }
  if (separator === undefined) return detectSeparator(text);
  const named = `sep=${separator}\n`;
  return { separator, skip: text.slice(0, named.length).toLowerCase() === named ? named.length : 0 };
};
