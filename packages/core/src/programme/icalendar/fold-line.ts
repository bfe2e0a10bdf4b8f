/** Octets of a line, without the line break. */
const mostOctets = 75;

/**
 * Folds a content line into lines of at most 75 octets, never within a character, and ends it with CRLF. The space that
 * marks a continuation counts as an octet.
 *
 * @see RFC 5545, section 3.1
 */
export const foldLine = (line: string): string => {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > mostOctets) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return `${[...lines, current].join('\r\n')}\r\n`;
};

/** The length of a character in UTF-8. */
const octetsOf = (code: number): number => {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};
