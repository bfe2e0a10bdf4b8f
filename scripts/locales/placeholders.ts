/** The placeholders of a text, each once, in order. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...new Set(text.match(/\{\w+(?::\w+)?\}/gu))].sort();
