import { expectShape } from '../input/expect-shape.ts';
import { list } from '../input/shape-holders.ts';
import { text } from '../input/shape-values.ts';
import { canonicalOrNull } from './language-fit.ts';
import type { LanguageTag } from './language-tag.ts';
import { canonicalLocale, partsOfLocale } from './locale-tag.ts';
import { parentByRegion } from './parent-locale.ts';
import { isWrittenInSeveral, scriptOf } from './usual-script.ts';

/**
 * The languages to try for a reader, best first: each wanted tag, then the same tag with subtags cut off from the end.
 * Where a language is written in several scripts, the one of the region comes before the bare language, and behind it
 * when the tag names no region. The Spanish of America (`es-419`) and the Portuguese of Portugal stand before the bare
 * language for the regions that write so.
 *
 * @param locales - one or several BCP 47 tags, best first
 * @returns canonical tags without repetition
 * @throws `OseeError` with code `invalid-locale` for a tag that is not well-formed
 * @category languages
 * @see RFC 4647, section 3.4 (lookup); Unicode CLDR 48, likely subtags and parent locales
 * @example
 * ```ts
 * import { fallbackChain } from '@osee/core';
 *
 * fallbackChain('fr-CA'); // => ['fr-CA', 'fr']
 * fallbackChain(['sw-KE', 'en-KE']); // => ['sw-KE', 'sw', 'en-KE', 'en']
 * fallbackChain('zh_TW'); // => ['zh-TW', 'zh-Hant', 'zh']
 * fallbackChain('es-MX'); // => ['es-MX', 'es-419', 'es']
 * ```
 */
export const fallbackChain = (locales: LanguageTag | readonly LanguageTag[]): string[] => {
  const wanted = Array.isArray(locales) ? (locales as readonly string[]) : [locales as string];
  return [...new Set(wanted.flatMap((locale, position) => truncations(canonicalLocale(locale, [position]))))];
};

const truncations = (tag: string): string[] => {
  const subtags = tag.split('-');
  const parts = partsOfLocale(tag);
  const { language, region } = parts;
  const inScript =
    parts.script === undefined && isWrittenInSeveral(language) ? [`${language}-${scriptOf(tag)}`] : [];
  const parent = parentByRegion(parts);
  return [
    ...subtags
      .slice(1)
      .map((_, cut) => subtags.slice(0, subtags.length - cut))
      // A single letter only announces what follows it, so a tag must not end with one.
      .filter((prefix) => (prefix.at(-1)?.length ?? 0) > 1)
      .map((prefix) => prefix.join('-')),
    ...(region === undefined ? [] : inScript),
    ...(parent === undefined ? [] : [parent]),
    language,
    ...(region === undefined ? inScript : []),
  ];
};

/**
 * The best of the languages at hand for a reader: the first tag of the fallback chain that is among them. It is the one
 * matcher of the library; use it to choose a bundle, a page or a document.
 *
 * @param locales - one or several BCP 47 tags that the reader wants, best first
 * @param available - BCP 47 tags of what there is; malformed ones never fit
 * @returns the tag as it stands in `available`, or `null` when none fits
 * @throws `OseeError` with code `invalid-locale` for a wanted tag that is not well-formed
 * @category languages
 * @see RFC 4647, section 3.4 (lookup)
 * @example
 * ```ts
 * import { matchLocale } from '@osee/core';
 *
 * matchLocale('fr-SN', ['en', 'fr']); // => 'fr'
 * matchLocale(['sw', 'pt-BR'], ['en', 'pt']); // => 'pt'
 * matchLocale('zh-TW', ['zh-Hant', 'zh']); // => 'zh-Hant'
 * matchLocale('sw', ['en', 'fr']); // => null
 * ```
 */
export const matchLocale = <Tag extends string>(
  locales: LanguageTag | readonly LanguageTag[],
  available: readonly Tag[],
): Tag | null => {
  expectShape(available, list(text, 'an array of language tags'), ['available']);
  const byTag = new Map<string, Tag>();
  for (const tag of available) {
    const canonical = canonicalOrNull(tag);
    if (canonical !== null && !byTag.has(canonical)) byTag.set(canonical, tag);
  }
  const found = fallbackChain(locales).find((tag) => byTag.has(tag));
  return found === undefined ? null : (byTag.get(found) ?? null);
};
