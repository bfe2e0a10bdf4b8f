import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import type { Path } from '../errors/path.ts';
import type { LanguageTag } from './language-tag.ts';
import { wholeTag, withCodesInUse } from './replaced-codes.ts';

/** Language, extended languages, script, region, variants, extensions, private use. */
const wellFormed =
  /^[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/u;

const longestTag = 200;

/**
 * The canonical spelling of a language tag, worked out by the library itself, so that it is the same on every machine:
 * codes that were replaced become those in use, also the codes of three letters that libraries and registers write.
 *
 * @param tag - BCP 47 tag in any case; underscores, as POSIX writes them, are read as hyphens
 * @param path - where the tag stands in the caller's input
 * @returns the tag with language in lower, script in title and region in upper case
 * @throws `OseeError` with code `invalid-locale` for anything else than a well-formed tag
 * @category languages
 * @see RFC 5646, sections 2.1 (syntax), 2.1.1 (case) and 4.5 (canonical form); Unicode CLDR 48, aliases
 * @example
 * ```ts
 * import { canonicalLocale } from '@osee/core';
 *
 * canonicalLocale('pt_br'); // => 'pt-BR'
 * canonicalLocale('ZH-hant-tw'); // => 'zh-Hant-TW'
 * canonicalLocale('ara'); // => 'ar'
 * canonicalLocale('en-GB-oed'); // => 'en-GB-oxendict'
 * ```
 */
export const canonicalLocale = (tag: LanguageTag, path: Path = ['locale']): string => {
  const lower =
    typeof tag === 'string' && tag.length <= longestTag ? tag.replaceAll('_', '-').toLowerCase() : '';
  const known = wholeTag(lower) ?? lower;
  if (!wellFormed.test(known)) {
    throw new OseeError(
      'invalid-locale',
      `Expected a BCP 47 language tag such as "fr" or "pt-BR", got ${describeValue(tag)}.`,
      { path, details: { got: tag } },
    );
  }
  const [language = '', ...rest] = withCodesInUse(known).split('-');
  const extensions = rest.findIndex((subtag) => subtag.length === 1);
  return [
    language,
    ...rest.map((subtag, position) =>
      extensions >= 0 && position >= extensions ? subtag : inItsCase(subtag),
    ),
  ].join('-');
};

const inItsCase = (subtag: string): string => {
  if (/^[a-z]{4}$/u.test(subtag)) return subtag.charAt(0).toUpperCase() + subtag.slice(1);
  return /^[a-z]{2}$/u.test(subtag) ? subtag.toUpperCase() : subtag;
};

/** The parts of a canonical tag that tell how a text is written. */
export interface LocaleParts {
  readonly language: string;
  /** As in the tag; `undefined` when the tag leaves it to the usual one. */
  readonly script: string | undefined;
  readonly region: string | undefined;
}

/** The parts of a canonical tag, up to the first extension. */
export const partsOfLocale = (canonical: string): LocaleParts => {
  const [language = '', ...rest] = canonical.split('-');
  const end = rest.findIndex((subtag) => subtag.length === 1);
  const plain = end < 0 ? rest : rest.slice(0, end);
  return {
    language,
    script: plain.find((subtag) => /^[A-Z][a-z]{3}$/u.test(subtag)),
    region: plain.find((subtag) => /^(?:[A-Z]{2}|\d{3})$/u.test(subtag)),
  };
};
