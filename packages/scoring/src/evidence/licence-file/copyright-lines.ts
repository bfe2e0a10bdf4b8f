const notice = /^[\s#*_>/-]*(?:copyright\b(?:\s*(?:\(c\)|©))?|(?:\(c\)|©)(?:\s*copyright)?)\s*:?\s*(.+)$/iu;
const years =
  /^(?:(?:19|20)\d{2}(?:\s*(?:-|–|to|,|and)\s*(?:(?:19|20)?\d{2}|present|now))*\s*,?\s*)+(?:by\s+)?/iu;
const template =
  /^[[<{(]|\[(?:yyyy|year|name|fullname)|<(?:year|name|copyright)|\{(?:yyyy|year)|^(?:yyyy|year)\b|your name|name of (?:author|copyright)/iu;
/** The writers of the licence itself, and sentences that only begin with the word. */
const writers =
  /free software foundation, inc\.?|^(?:notice|holder|owner|statement|and|law|license|licence|in|of|is|or|to|the copyright)s?\b/iu;

/** Who holds the copyright, and whether a template was left as it was. */
export interface CopyrightLines {
  readonly holders: readonly string[];
  readonly template: string | null;
}

/** Reads the lines that begin with the notice of copyright. */
export const readCopyrightLines = (text: string): CopyrightLines => {
  const holders = new Set<string>();
  let left: string | null = null;
  for (const written of text.split(/\r?\n/u)) {
    const [, rest] = written.length > 300 ? [] : (notice.exec(written) ?? []);
    if (rest === undefined) continue;
    if (template.test(rest.trim())) {
      left ??= rest.trim();
      continue;
    }
    const holder = rest
      .trim()
      .replace(years, '')
      .replace(/\s*(?:<?\[removed\]>?|all rights reserved\.?|<https?:[^>]*>|\(https?:[^)]*\))/giu, '')
      .replace(/[\s.,;*_]+$/u, '')
      .trim();
    // A holder is named after a year; a sentence is not.
    if (holder !== '' && holder.length <= 150 && !writers.test(holder) && /\d{4}|©|\(c\)/iu.test(written))
      holders.add(holder);
  }
  return { holders: [...holders], template: left };
};
