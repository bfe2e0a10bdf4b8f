import { OseeError } from '../errors/osee-error.ts';
import { expectShape, expectString } from '../input/expect-shape.ts';
import { shape } from '../input/shape.ts';

/** Digits of Arabic keyboards, by how far they lie from the Latin ones. */
const arabicDigits = /[\u0660-\u0669\u06F0-\u06F9]/gu;
const groupSigns = /(?<=\d)[\s\u00A0\u202F'’\u066C](?=\d{3}(?!\d))/gu;
/** Signs that only tell which way a text runs; spreadsheets and formatters put them before a minus. */
const invisible = /\p{Cf}/gu;
const plainNumber = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu;

/**
 * Reads a cell of a table as a number, the way the format writes it.
 *
 * @param cell - text of a cell; spaces around it and between groups of three digits are fine, so are Arabic digits with
 * their signs for decimals and thousands, and marks of direction
 * @param format - the decimal sign, as in a preset of `csvFormats`
 * @returns the number; `null` for an empty cell
 * @throws `OseeError` with code `not-a-number` for any other text: also for a point where the comma parts decimals, since
 * 1.500 may mean one and a half or fifteen hundred
 * @category tables
 * @example
 * ```ts
 * import { csvFormats, readCsvNumber } from '@osee/core';
 *
 * readCsvNumber('1 022,5', csvFormats.fr); // => 1022.5
 * readCsvNumber('', csvFormats.fr); // => null
 * ```
 */
export const readCsvNumber = (cell: string, format: { readonly decimal: '.' | ',' }): number | null => {
  expectString(cell, ['cell']);
  expectShape(format, shape.record({ decimal: shape.words(['.', ',']) }), ['format']);
  const text = cell
    .replaceAll(invisible, '')
    .trim()
    .replaceAll(arabicDigits, (digit) => String(digit.charCodeAt(0) % 16));
  if (text === '') return null;
  const compact = text.replaceAll(groupSigns, '').replaceAll('−', '-').replaceAll('\u066B', format.decimal);
  const plain =
    format.decimal === '.' ? compact : compact.replaceAll(/[.,]/gu, (sign) => (sign === ',' ? '.' : '!'));
  const value = plainNumber.test(plain) ? Number(plain) : Number.NaN;
  if (Number.isFinite(value)) return value;
  const shown = JSON.stringify(cell.slice(0, 40));
  throw new OseeError(
    'not-a-number',
    `Expected a number with "${format.decimal}" before its decimals, got ${shown}.`,
    {
      details: { decimal: format.decimal },
    },
  );
};
