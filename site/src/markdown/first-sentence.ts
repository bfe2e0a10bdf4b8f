/** The first sentence of a text, on one line. A full stop inside code, of an abbreviation or of a number does not end it. */
export const firstSentence = (text: string): string => {
  const [paragraph = ''] = text.trim().split(/\n\s*\n/);
  const line = paragraph.replaceAll(/\s*\n\s*/g, ' ');
  const end = /^(?:`[^`]*`|[^`])*?[.:?!](?=\s+[\p{Lu}`"“(]|$)/u.exec(
    line.replaceAll(/\b(?:e\.g|i\.e|etc|cf)\./g, (short) => short.replaceAll('.', '\u0001')),
  );
  return (end?.[0] ?? line).replaceAll('\u0001', '.').trim();
};
