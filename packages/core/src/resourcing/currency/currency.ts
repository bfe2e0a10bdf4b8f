import { describeValue } from '../../errors/describe-value.ts';
import { OseeError } from '../../errors/osee-error.ts';
import type { Path } from '../../errors/path.ts';
import type { KnownId } from '../../input/known-id.ts';
import { nearestWord } from '../../input/nearest-word.ts';
import { exact, plain } from '../amount/exact.ts';
import type { CurrencyCode } from './generated/currency-code.ts';
import { currencyRows } from './generated/currency-rows.ts';

/**
 * A currency and the units in which it is counted. Two tables give the digits: that of ISO 4217, for accounts, and that
 * of CLDR, for what is shown; they differ for seventeen currencies, so both are held.
 *
 * @category money
 * @see ISO 4217, exponents as `dinero.js` 2.0.2 carries them (MIT); Unicode CLDR 48.2 (Unicode-3.0)
 * @example
 * ```ts
 * import { type Currency, currencyOf } from '@osee/core/resourcing';
 *
 * const ariary: Currency = currencyOf('MGA');
 * ariary.step; // => '0.2'
 * ```
 */
export interface Currency {
  /** ISO 4217, three letters. */
  readonly code: CurrencyCode;
  /** Digits after the point in accounts; those of CLDR for currencies of the past, which `digitsFrom` tells. */
  readonly digits: number;
  /** The smallest accounting unit: `'0.01'`, `'1'`, `'0.001'`; `'0.2'` where five units make one. */
  readonly step: string;
  readonly digitsFrom: 'iso-4217' | 'cldr';
  /** Digits after the point where amounts are shown. */
  readonly shownDigits: number;
  /** What can be paid with coins and notes; this is no rule for accounts. */
  readonly cash: { readonly digits: number; readonly step: string };
}

const stepOf = (digits: number): string => (digits === 0 ? '1' : `0.${'1'.padStart(digits, '0')}`);

const readRow = (row: string): Currency => {
  const [code = '', accounting = '-', shown = '2', cash = `${shown}/0`] = row.split(' ');
  const shownDigits = Number(shown);
  const [exponent, base] = accounting.split('/');
  const [cashDigits = shown, cashRounding = '0'] = cash.split('/');
  const digits = exponent === '-' ? shownDigits : Number(exponent);
  return {
    code: code as CurrencyCode,
    digits,
    step: base === '5' ? '0.2' : stepOf(digits),
    digitsFrom: exponent === '-' ? 'cldr' : 'iso-4217',
    shownDigits,
    cash: { digits: Number(cashDigits), step: cashStep(Number(cashDigits), Number(cashRounding)) },
  };
};

/** A step of 50 hundredths is half a unit. */
const cashStep = (digits: number, rounding: number): string =>
  rounding === 0 ? stepOf(digits) : plain(exact(`${rounding}e-${digits}`));

const readRows = (): ReadonlyMap<string, Currency> =>
  new Map(currencyRows.map((row) => [row.slice(0, 3), readRow(row)]));

let rows: ReadonlyMap<string, Currency> | undefined;

const byCode = (): ReadonlyMap<string, Currency> => {
  rows ??= readRows();
  return rows;
};

/** Codes of all currencies that are known. */
const knownCurrencies = (): readonly string[] => [...byCode().keys()];

/**
 * The currency of a code: those of today and those that were tender since 1999.
 *
 * @param code - ISO 4217, three capital letters
 * @param path - where the code stands in the caller's input, for the error
 * @returns its units
 * @throws `OseeError` with code `unknown-currency`
 * @category money
 * @see {@link Currency} for the sources
 * @example
 * ```ts
 * import { currencyOf } from '@osee/core/resourcing';
 *
 * currencyOf('KES').digits; // => 2
 * currencyOf('KWD').step; // => '0.001'
 * [currencyOf('COP').digits, currencyOf('COP').shownDigits]; // => [2, 0]
 * ```
 */
export const currencyOf = <Code extends string>(
  code: KnownId<Code, CurrencyCode>,
  path: Path = ['currency'],
): Currency => {
  const found = typeof code === 'string' ? byCode().get(code) : undefined;
  if (found !== undefined) return found;
  const nearest =
    typeof code === 'string' && /^[a-z]{3}$/iu.test(code) ? nearestWord(code, knownCurrencies()) : null;
  const hint = nearest === null ? '' : `; ${nearest} is near`;
  throw new OseeError(
    'unknown-currency',
    `Expected the code of a currency, such as KES, got ${describeValue(code)}${hint}.`,
    { path, details: { got: describeValue(code), nearest } },
  );
};
