import { expectString } from '../input/expect-shape.ts';
/**
 * Makes a text safe to stand inside a paragraph, a heading, a link text or a table cell of Markdown: it cannot become
 * markup, a link or a mention. Line breaks become spaces.
 *
 * @param text - any text, also from strangers
 * @returns one line of Markdown that shows the text as it is
 * @throws `OseeError` with code `wrong-type` for what is no text
 * @category languages
 * @see CommonMark 0.31, backslash escapes; GitHub Flavored Markdown, autolinks
 * @example
 * ```ts
 * import { escapeMarkdown } from '@osee/core';
 *
 * escapeMarkdown('*Not* [a link](https://example.org)'); // => '\\*Not\\* \\[a link\\](https\\://example.org)'
 * ```
 */
export const escapeMarkdown = (text: string): string => {
  expectString(text, ['text']);
  return text
    .trim()
    .replaceAll(/\s+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space))
    .replaceAll(/[\\`*_{}[\]<>|#~&$^]/g, '\\$&')
    .replaceAll(/:(?=\/\/)|@(?=\w)/g, '\\$&')
    .replaceAll(/\b(www)\./gi, '$1\\.');
};
