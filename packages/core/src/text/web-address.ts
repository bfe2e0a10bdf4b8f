/**
 * Tells whether a text is an address of the web that may be followed: absolute, http or https, without white space,
 * quotes or angle brackets.
 *
 * @param text - any text, also from strangers
 * @returns `false` for `javascript:` and the like
 * @category languages
 * @see RFC 3986 (URI)
 * @example
 * ```ts
 * import { isWebAddress } from '@osee/core';
 *
 * isWebAddress('https://www.itu.int/'); // => true
 * isWebAddress('javascript:alert(1)'); // => false
 * ```
 */
export const isWebAddress = (text: string): boolean =>
  typeof text === 'string' && /^https?:\/\/[^\s/?#<>"'`\\][^\s<>"`\\]*$/iu.test(text) && URL.canParse(text);
