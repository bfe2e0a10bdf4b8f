import { utf8Bytes } from '../digest/utf8-bytes.ts';
import { expectString } from '../input/expect-shape.ts';
/**
 * A short fingerprint of a text, to notice later that the text has changed. It is not a protection against forgery.
 *
 * @param text - any text
 * @returns up to seven letters and digits
 * @category languages
 * @see Fowler, Noll and Vo, FNV-1a with 32 bits
 * @example
 * ```ts
 * import { textStamp } from '@osee/core';
 *
 * textStamp(''); // => 'ztntfp'
 * textStamp('Strategy') === textStamp('strategy'); // => false
 * ```
 */
export const textStamp = (text: string): string => {
  expectString(text, ['text']);
  let hash = 0x811c9dc5;
  for (const byte of utf8Bytes(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(36);
};
