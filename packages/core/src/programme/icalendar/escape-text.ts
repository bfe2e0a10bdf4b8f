/** A line break of any system, also the two of Unicode. */
const lineBreak = /\r\n|[\n\r\u2028\u2029]/gu;
const special = /[\\;,]/gu;

/**
 * Writes a value of type TEXT: backslash, semicolon, comma and line breaks are escaped; control characters, which the
 * format forbids, are left out; half a surrogate pair becomes U+FFFD, as UTF-8 has no other way to write it.
 *
 * @see RFC 5545, section 3.3.11
 */
export const escapeText = (text: string): string =>
  Array.from(text.replace(lineBreak, '\n'), escapeCharacter).join('');

const escapeCharacter = (character: string): string => {
  if (character === '\n') return '\\n';
  if (character.search(special) === 0) return `\\${character}`;
  const code = character.codePointAt(0) ?? 0;
  const isControl = (code < 0x20 && code !== 0x09) || code === 0x7f;
  if (isControl) return '';
  return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : character;
};
