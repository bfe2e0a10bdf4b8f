import { expectShape } from '../input/expect-shape.ts';
import { options as optionsShape } from '../input/shape-holders.ts';
import { number, wholeFrom } from '../input/shape-values.ts';
import { conventionsOf } from './conventions.ts';
import type { LanguageTag } from './language-tag.ts';

const most = 15;

const formatOptionsShape = optionsShape({ decimals: wholeFrom(0, 20) });

/** The decimals that a reader sees: as asked for, without zeros at the end. */
const decimalText = (size: number, digits: number): string => {
  const kept = Math.min(most, Math.max(0, Math.trunc(digits) || 0));
  const text = size < 1e21 ? size.toFixed(kept) : BigInt(size).toString();
  return text.includes('.') ? text.replace(/\.?0+$/u, '') : text;
};

/**
 * Writes a number in the way of a language, by rules that the library holds: the same text on every machine.
 *
 * @param value - the number; what is not a number is written as a dash
 * @param locale - BCP 47 tag; the language alone counts, and one that is not held gets neutral signs
 * @param options - `decimals`: how many at most, up to 15; 3 if not given. Halves are rounded away from zero
 * @returns the text, with the signs for thousands and decimals of the language
 * @throws `OseeError` with code `invalid-locale` for a tag that is not well-formed
 * @category languages
 * @example
 * ```ts
 * import { formatNumber } from '@osee/core';
 *
 * formatNumber(12345.678, 'en', { decimals: 1 }); // => '12,345.7'
 * formatNumber(12345.678, 'fr', { decimals: 1 }); // => '12\u202f345,7'
 * formatNumber(1234, 'es'); // => '1234'
 * formatNumber(12345, 'ar-EG'); // => '12,345'
 * ```
 */
export const formatNumber = (
  value: number,
  locale: LanguageTag,
  options: { readonly decimals?: number } = {},
): string => {
  if (typeof value !== 'number') expectShape(value, number, ['value']);
  expectShape(options, formatOptionsShape, ['options']);
  const { decimal, group, minimumGroup } = conventionsOf(locale);
  if (Number.isNaN(value)) return '–';
  const size = Math.abs(value);
  if (size === Number.POSITIVE_INFINITY) return value < 0 ? '-∞' : '∞';
  const [whole = '0', fraction] = decimalText(size, options.decimals ?? 3).split('.');
  const grouped = whole.length < 3 + minimumGroup ? whole : whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, group);
  const text = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  return value < 0 && text !== '0' ? `-${text}` : text;
};

/**
 * Writes a number of per cent with its sign, in the way of a language.
 *
 * @param value - per hundred: 12.5 is 12.5 per cent
 * @param locale - BCP 47 tag; the language alone counts
 * @param options - `decimals`: how many at most, up to 15; 3 if not given
 * @returns the text
 * @throws `OseeError` with code `invalid-locale` for a tag that is not well-formed
 * @category languages
 * @example
 * ```ts
 * import { formatPercent } from '@osee/core';
 *
 * formatPercent(12.5, 'en'); // => '12.5%'
 * formatPercent(12.5, 'fr'); // => '12,5\u00a0%'
 * formatPercent(12.5, 'pt'); // => '12,5%'
 * ```
 */
export const formatPercent = (
  value: number,
  locale: LanguageTag,
  options: { readonly decimals?: number } = {},
): string => `${formatNumber(value, locale, options)}${conventionsOf(locale).percent}%`;
