/**
 * The way a script runs.
 *
 * @category text
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
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/**
 * The way a language is written, judged by its usual script or by the script that the tag names.
 *
 * @param locale - BCP 47 tag; one that is not well-formed counts as left to right
 * @returns `rtl` or `ltr`
 * @category text
 * @see Unicode CLDR likely subtags, through `Intl.Locale`
 * @example
 * ```ts
 * import { textDirection } from '@osee/core';
 *
 * textDirection('ar'); // => 'rtl'
 * textDirection('pt-BR'); // => 'ltr'
 * textDirection('az-Arab'); // => 'rtl'
 * ```
 */
export const textDirection = (locale: string): TextDirection => {
  try {
    const { script } = new Intl.Locale(locale).maximize();
    return script !== undefined && rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
};
