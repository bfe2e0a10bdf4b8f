import { expectString } from '../input/expect-shape.ts';
import type { LanguageTag } from './language-tag.ts';
import { canonicalLocale, partsOfLocale } from './locale-tag.ts';

/**
 * Sets the spaces of a language that a line must not break at, so that authors can type plain ones: in French the
 * narrow space before `;`, `:`, `?` and `!` and inside « », in French and Spanish the space before the sign for per
 * cent. `formatMessage` does so to every message; use it for a text that is shown as it is.
 *
 * @param text - a text with plain spaces; spaces that are set already stay
 * @param locale - BCP 47 tag; the language alone counts
 * @returns the text with U+202F and U+00A0 where the language wants them
 * @throws `OseeError` with code `invalid-locale` for a tag that is not well-formed
 * @category languages
 * @example
 * ```ts
 * import { typeset } from '@osee/core';
 *
 * typeset('Résultat : « bon »', 'fr') === 'Résultat\u202f: «\u202fbon\u202f»'; // => true
 * typeset('¿Cuánto? 5 %', 'es') === '¿Cuánto? 5\u00a0%'; // => true
 * ```
 */
export const typeset = (text: string, locale: LanguageTag): string => {
  expectString(text, ['text']);
  const { language } = partsOfLocale(canonicalLocale(locale));
  if (language === 'fr') {
    return text
      .replaceAll(/[ \u00A0](?=[;:?!»])/gu, '\u202F')
      .replaceAll(/«[ \u00A0]/gu, '«\u202F')
      .replaceAll(/ (?=%)/gu, '\u00A0');
  }
  return language === 'es' ? text.replaceAll(/ (?=%)/gu, '\u00A0') : text;
};
