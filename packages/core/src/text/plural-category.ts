import { expectShape } from '../input/expect-shape.ts';
import { number } from '../input/shape-values.ts';
import type { LanguageTag } from './language-tag.ts';
import { canonicalLocale, partsOfLocale } from './locale-tag.ts';

/**
 * A plural category of Unicode CLDR.
 *
 * @category languages
 * @example
 * ```ts
 * import type { PluralCategory } from '@osee/core';
 *
 * const category: PluralCategory = 'few';
 * ```
 */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

type Rule = (count: number) => PluralCategory;

/** 1 is one, exact millions are many ("de" follows them). */
const spanish: Rule = (count) => {
  if (count === 1) return 'one';
  return count !== 0 && count % 1_000_000 === 0 ? 'many' : 'other';
};

const arabic: Rule = (count) => {
  if (!Number.isInteger(count)) return 'other';
  if (count === 0) return 'zero';
  if (count === 1) return 'one';
  if (count === 2) return 'two';
  const rest = count % 100;
  if (rest >= 3 && rest <= 10) return 'few';
  return rest >= 11 ? 'many' : 'other';
};

const russian: Rule = (count) => {
  if (!Number.isInteger(count)) return 'other';
  const [tens, ones] = [count % 100, count % 10];
  if (ones === 1 && tens !== 11) return 'one';
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 'few' : 'many';
};

const rules: Readonly<Record<string, Rule>> = {
  ar: arabic,
  es: spanish,
  fr: (count) => (count < 2 ? 'one' : spanish(count)),
  // As in Portugal and Africa: 0 and 1.5 are plural.
  pt: spanish,
  ru: russian,
  zh: () => 'other',
};

/**
 * The plural category of a number in a language, by rules that the library holds for Arabic, Chinese, English, French,
 * Portuguese (as in Portugal and Africa), Russian and Spanish. In every other language 1 is `one` and the rest `other`.
 *
 * @param count - the number; its sign does not matter
 * @param locale - BCP 47 tag; the language alone counts
 * @returns the category
 * @throws `OseeError` with code `invalid-locale` for a tag that is not well-formed
 * @category languages
 * @see Unicode CLDR 48, plural rules
 * @example
 * ```ts
 * import { pluralCategory } from '@osee/core';
 *
 * pluralCategory(0, 'fr'); // => 'one'
 * pluralCategory(0, 'pt'); // => 'other'
 * [2, 3, 11, 100].map((count) => pluralCategory(count, 'ar')); // => ['two', 'few', 'many', 'other']
 * ```
 */
export const pluralCategory = (count: number, locale: LanguageTag): PluralCategory => {
  if (typeof count !== 'number') expectShape(count, number, ['count']);
  const { language } = partsOfLocale(canonicalLocale(locale));
  const rule = Object.hasOwn(rules, language) ? rules[language] : undefined;
  const size = Math.abs(count);
  return rule === undefined ? (size === 1 ? 'one' : 'other') : rule(size);
};
