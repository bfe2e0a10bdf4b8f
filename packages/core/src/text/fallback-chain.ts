import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';

/**
 * The languages to try for a reader, best first: each wanted tag, then the same tag with subtags cut off from the end.
 *
 * @param locales - one or several BCP 47 tags, best first
 * @returns canonical tags without repetition
 * @throws `OseeError` with code `invalid-locale` for a tag that is not well-formed
 * @category text
 * @see RFC 4647, section 3.4 (lookup)
 * @example
 * ```ts
 * import { fallbackChain } from '@osee/core';
 *
 * fallbackChain('fr-CA'); // => ['fr-CA', 'fr']
 * fallbackChain(['sw-KE', 'en-KE']); // => ['sw-KE', 'sw', 'en-KE', 'en']
 * ```
 */
export const fallbackChain = (locales: string | readonly string[]): string[] => {
  const wanted = typeof locales === 'string' ? [locales] : locales;
  return [...new Set(wanted.flatMap((locale, position) => truncations(canonical(locale, position))))];
};

const canonical = (locale: string, position: number): string => {
  try {
    return new Intl.Locale(locale).toString();
  } catch (cause) {
    const message = `Expected a BCP 47 language tag such as "fr" or "pt-BR", got ${describeValue(locale)}.`;
    throw new OseeError('invalid-locale', message, { path: [position], details: { got: locale }, cause });
  }
};

const truncations = (tag: string): string[] => {
  const subtags = tag.split('-');
  const prefixes = subtags.map((_, cut) => subtags.slice(0, subtags.length - cut));
  // A single letter only announces what follows it, so a tag must not end with one.
  return prefixes.filter((prefix) => (prefix.at(-1)?.length ?? 0) > 1).map((prefix) => prefix.join('-'));
};
