import type { LanguageTag } from './language-tag.ts';
import { canonicalLocale } from './locale-tag.ts';
import { scriptOf } from './usual-script.ts';

/**
 * The way a script runs.
 *
 * @category languages
 * @example
 * ```ts
 * import type { TextDirection } from '@osee/core';
 *
 * const direction: TextDirection = 'rtl';
 * ```
 */
export type TextDirection = 'ltr' | 'rtl';

const rightToLeftScripts: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/**
 * The way a language is written, judged by its usual script, by the script that its region uses or by the script that
 * the tag names. The table is held by the library: the answer is the same on every machine.
 *
 * @param locale - BCP 47 tag; one that is not well-formed counts as left to right
 * @returns `rtl` or `ltr`; a language that the table does not hold counts as left to right
 * @category languages
 * @see Unicode CLDR 48, likely subtags
 * @example
 * ```ts
 * import { textDirection } from '@osee/core';
 *
 * textDirection('ar'); // => 'rtl'
 * textDirection('pt-BR'); // => 'ltr'
 * textDirection('az-Arab'); // => 'rtl'
 * textDirection('az-IR'); // => 'rtl'
 * ```
 */
export const textDirection = (locale: LanguageTag): TextDirection => {
  try {
    return rightToLeftScripts.has(scriptOf(canonicalLocale(locale))) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
};
