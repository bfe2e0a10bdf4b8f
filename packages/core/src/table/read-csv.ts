import Papa from 'papaparse';
import { OseeError } from '../errors/osee-error.ts';

/**
 * Reads CSV text, also with bare line feeds and with a byte order mark. Blank lines are left out.
 *
 * @param text - comma-separated values
 * @returns the rows with their cells as texts; line ends inside a cell become line feeds
 * @throws `OseeError` with code `broken-csv` for a quotation that does not end or is followed by other text
 * @category text
 * @see RFC 4180 (CSV)
 * @example
 * ```ts
 * import { readCsv } from '@osee/core';
 *
 * readCsv('a,b\r\n"x ""y""",\r\n'); // => [['a', 'b'], ['x "y"', '']]
 * ```
 */
export const readCsv = (text: string): string[][] => {
  const { data, errors } = Papa.parse<string[]>(text.replaceAll(/\r\n?/g, '\n'), {
    delimiter: ',',
    newline: '\n',
    skipEmptyLines: true,
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) {
    const path = broken.row === undefined ? [] : [broken.row];
    throw new OseeError('broken-csv', `Expected a closing quotation mark: ${broken.message}.`, { path });
  }
  return data;
};
