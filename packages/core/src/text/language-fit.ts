import { expectString } from '../input/expect-shape.ts';
import type { LanguageTag } from './language-tag.ts';
import { canonicalLocale, partsOfLocale } from './locale-tag.ts';
import { scriptOf } from './usual-script.ts';

/**
 * How well a text in one language serves a reader who asks for another: 0 the very tag, 1 the language without a
 * region, 2 a regional form where none was asked for, 3 the form of another region. A region never keeps readers apart,
 * a script does, and a language asked for without both takes every script.
 *
 * @param tag - BCP 47 tag of the text
 * @param wanted - BCP 47 tag that the reader asks for
 * @returns the fit; `null` where the language or the script is another; tags that are malformed fit only themselves
 * @throws `OseeError` with code `wrong-type` for what is no text
 * @category languages
 * @see RFC 4647, section 3.4 (lookup); Unicode CLDR 48, likely subtags
 * @example
 * ```ts
 * import { languageFit } from '@osee/core';
 *
 * languageFit('fr', 'fr-SN'); // => 1
 * languageFit('zh-Hant', 'zh-TW'); // => 1
 * languageFit('zh-Hans', 'zh-TW'); // => null
 * ```
 */
export const languageFit = (tag: LanguageTag, wanted: LanguageTag): number | null => {
  expectString(tag, ['tag']);
  expectString(wanted, ['wanted']);
  const own = canonicalOrNull(tag.trim());
  const asked = canonicalOrNull(wanted.trim());
  if (own === null || asked === null) return tag === wanted ? 0 : null;
  const ownParts = partsOfLocale(own);
  const askedParts = partsOfLocale(asked);
  if (ownParts.language !== askedParts.language) return null;
  if (own === asked) return 0;
  const takesAnyScript = askedParts.script === undefined && askedParts.region === undefined;
  const script = takesAnyScript ? '' : scriptOf(asked);
  const ownScript = scriptOf(own);
  if (script !== '' && ownScript !== '' && script !== ownScript) return null;
  if (ownParts.region === undefined) return 1;
  return askedParts.region === undefined ? 2 : 3;
};

/** The canonical spelling; `null` for a text that is no tag. */
export const canonicalOrNull = (tag: string): string | null => {
  try {
    return canonicalLocale(tag);
  } catch {
    return null;
  }
};
