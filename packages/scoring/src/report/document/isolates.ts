import { escapeXml } from '@osee/core';

/** Elements in place of the marks U+2068 and U+2069, which stand around values in languages from right to left. */
const withBdi = (html: string): string => {
  let depth = 0;
  const marked = html.replaceAll(/[\u2068\u2069]/gu, (mark) => {
    if (mark === '\u2068') {
      depth += 1;
      return '<bdi>';
    }
    if (depth === 0) return '';
    depth -= 1;
    return '</bdi>';
  });
  return marked + '</bdi>'.repeat(depth);
};

/** For places that hold text alone, such as the title of a window. */
export const withoutIsolates = (text: string): string => text.replaceAll(/[\u2068\u2069]/gu, '');

/** A text of a report as HTML: nothing in it is markup, and what it isolates stands in elements that do so. */
export const shown = (text: string): string => withBdi(escapeXml(text));
