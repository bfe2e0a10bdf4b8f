/** The words of a text without case, marks and signs between them, as addresses and titles write one word many ways. */
export const plainWordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}+/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Phrases joined to one word each. */
export const plainWords = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.map((phrase) => plainWordsOf(phrase).join('')));
