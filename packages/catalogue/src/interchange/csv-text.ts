import { OseeError } from '@osee/core';

/** Writes rows as RFC 4180 text: comma, double quotes where needed, lines that end in CR LF. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => quoted(disarmed(cell))).join(',')}\r\n`).join('');

/**
 * A spreadsheet takes a cell that begins with one of these signs for a formula, and a formula may fetch or run
 * something. The apostrophe tells it to take the cell as text.
 */
const disarmed = (cell: string): string =>
  /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;

const quoted = (cell: string): string => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Reads RFC 4180 text, also with bare line feeds and a byte order mark. Blank lines are left out;
 * line ends inside a cell become line feeds. */
export const parseCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endRow = () => {
    row.push(cell);
    if (row.length > 1 || cell !== '') rows.push(row);
    row = [];
    cell = '';
  };
  const source = text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  for (let position = 0; position < source.length; position += 1) {
    const sign = source.charAt(position);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (source.charAt(position + 1) === '"') {
        cell += '"';
        position += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') endRow();
    else cell += sign;
  }
  if (isQuoted)
    throw new OseeError('broken-csv', 'Expected a closing quotation mark before the end of the text.');
  endRow();
  return rows;
};
