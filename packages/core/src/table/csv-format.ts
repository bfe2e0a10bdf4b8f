import { describeValue } from '../errors/describe-value.ts';
import { isRecord } from '../errors/is-record.ts';
import { OseeError } from '../errors/osee-error.ts';

/**
 * How the spreadsheets of a region part cells and write numbers.
 *
 * @category tables
 * @example
 * ```ts
 * import type { CsvFormat } from '@osee/core';
 *
 * const tabs: CsvFormat = { separator: '\t', decimal: '.', byteOrderMark: false };
 * ```
 */
export interface CsvFormat {
  /** The sign between two cells. */
  readonly separator: CsvSeparator;
  /** The sign between the whole and the broken part of a number. */
  readonly decimal: '.' | ',';
  /** Whether the file starts with the mark by which older spreadsheets tell UTF-8. */
  readonly byteOrderMark: boolean;
}

/**
 * A sign that parts the cells of a CSV file.
 *
 * @category tables
 * @example
 * ```ts
 * import type { CsvSeparator } from '@osee/core';
 *
 * const separator: CsvSeparator = ';';
 * ```
 */
export type CsvSeparator = ',' | ';' | '\t';

/** Every separator that a spreadsheet may take for one. */
export const csvSeparators: readonly CsvSeparator[] = [',', ';', '\t'];

/**
 * The name of a preset: a language whose spreadsheets share one way, or `standard` for programs (RFC 4180).
 *
 * @category tables
 * @example
 * ```ts
 * import type { CsvFormatName } from '@osee/core';
 *
 * const name: CsvFormatName = 'fr';
 * ```
 */
export type CsvFormatName = 'standard' | 'en' | 'fr' | 'es' | 'pt' | 'de' | 'ar';

const decimalComma: CsvFormat = { separator: ';', decimal: ',', byteOrderMark: true };

/**
 * The formats by name. `standard` is for programs: comma, point, no mark. The others are what a spreadsheet opens by a
 * double click where the system has the settings of France, Spain, Portugal and Brazil, Germany, Saudi Arabia and Egypt,
 * or Great Britain and the United States. Mexico and its neighbours take `en`.
 *
 * @category tables
 * @see Microsoft, Windows regional settings (list separator, decimal symbol); Unicode CLDR (decimal signs)
 * @example
 * ```ts
 * import { csvFormats, writeCsv } from '@osee/core';
 *
 * writeCsv(['pays', 'points'], [['Sénégal', 22.5]], csvFormats.fr); // => '\uFEFFpays;points\r\nSénégal;22,5\r\n'
 * ```
 */
export const csvFormats: Readonly<Record<CsvFormatName, CsvFormat>> = {
  standard: { separator: ',', decimal: '.', byteOrderMark: false },
  en: { separator: ',', decimal: '.', byteOrderMark: true },
  fr: decimalComma,
  es: decimalComma,
  pt: decimalComma,
  de: decimalComma,
  ar: { separator: ';', decimal: '.', byteOrderMark: true },
};

/** Fills what was left out from the standard format, and refuses what is no format. */
export const resolveCsvFormat = (options: Partial<CsvFormat>): CsvFormat => {
  if (!isRecord(options)) {
    const message = `Expected an object with the members of a format, got ${describeValue(options)}.`;
    throw new OseeError('bad-csv-format', message, { path: ['options'] });
  }
  const format = { ...csvFormats.standard, ...options };
  const allowed: { [Key in keyof CsvFormat]: readonly CsvFormat[Key][] } = {
    separator: csvSeparators,
    decimal: ['.', ','],
    byteOrderMark: [true, false],
  };
  for (const [key, value] of Object.entries(format)) {
    const values: readonly unknown[] = Object.hasOwn(allowed, key) ? allowed[key as keyof CsvFormat] : [];
    if (values.includes(value)) continue;
    const expected =
      values.length > 0
        ? `${key} as one of ${JSON.stringify(values)}`
        : `${Object.keys(allowed).join(', ')} alone`;
    const message = `Expected ${expected}, got ${describeValue(values.length > 0 ? value : key)}.`;
    throw new OseeError('unknown-option', message, { path: ['options', key], details: { key } });
  }
  if (format.separator === format.decimal) {
    const message = 'Expected a separator that differs from the decimal sign, got a comma for both.';
    throw new OseeError('bad-csv-format', message, { path: ['options', 'separator'] });
  }
  return format;
};
