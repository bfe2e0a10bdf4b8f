import { expectString } from '../input/expect-shape.ts';
/**
 * Makes a text safe to stand in HTML, XML or SVG, in an element or in a quoted attribute. Characters that XML has no
 * place for, even escaped, become spaces.
 *
 * @param text - any text, also from strangers
 * @returns the text with `&`, `<`, `>`, `"` and `'` as character references
 * @throws `OseeError` with code `wrong-type` for what is no text
 * @category languages
 * @see XML 1.0, section 2.2 (characters); HTML Living Standard, character references
 * @example
 * ```ts
 * import { escapeXml } from '@osee/core';
 *
 * escapeXml('<b>"R & D"</b>'); // => '&lt;b&gt;&quot;R &amp; D&quot;&lt;/b&gt;'
 * ```
 */
export const escapeXml = (text: string): string => {
  expectString(text, ['text']);
  return text
    .replaceAll(/(?![\t\n\r])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll(/[&<>"']/g, (character) => references[character] ?? character);
};

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
