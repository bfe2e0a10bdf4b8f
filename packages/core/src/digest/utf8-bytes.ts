/** As `TextEncoder` does it: half of a pair becomes U+FFFD. */
const spelled = (text: string): Uint8Array => {
  const bytes: number[] = [];
  for (const character of text) {
    const found = character.codePointAt(0) ?? 0;
    const code = found >= 0xd800 && found <= 0xdfff ? 0xfffd : found;
    const follow = (bits: number) => 0x80 | ((code >> bits) & 0x3f);
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), follow(0));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), follow(6), follow(0));
    else bytes.push(0xf0 | (code >> 18), follow(12), follow(6), follow(0));
  }
  return Uint8Array.from(bytes);
};

/** A text in UTF-8. jsdom, in which many test their pages, has no `TextEncoder`. */
export const utf8Bytes = (text: string): Uint8Array =>
  typeof TextEncoder === 'function' ? new TextEncoder().encode(text) : spelled(text);
