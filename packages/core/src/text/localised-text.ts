import { expectShape } from '../input/expect-shape.ts';
import { fallbackChain } from './fallback-chain.ts';
import { canonicalOrNull } from './language-fit.ts';
import type { LanguageTag } from './language-tag.ts';
import { type TextDirection, textDirection } from './text-direction.ts';
import { localisedTextShape, outdatedShape } from './text-shapes.ts';
import { textStamp } from './text-stamp.ts';

/**
 * How far a text has come in a language: `source` as written, `translated`, `reviewed` by a speaker, or `outdated`
 * because the source has changed since.
 *
 * @category languages
 * @example
 * ```ts
 * import type { TextStatus } from '@osee/core';
 *
 * const status: TextStatus = 'reviewed';
 * ```
 */
export type TextStatus = 'source' | 'translated' | 'reviewed' | 'outdated';

/**
 * A text with its translations.
 *
 * @category languages
 * @example
 * ```ts
 * import { textStamp, type LocalisedText } from '@osee/core';
 *
 * const text: LocalisedText = {
 *   locale: 'en',
 *   text: 'Strategy',
 *   translations: { fr: { text: 'Stratégie', status: 'translated', of: textStamp('Strategy') } },
 * };
 * ```
 */
export interface LocalisedText {
  /** BCP 47 tag of the source. */
  readonly locale: string;
  /** The source. */
  readonly text: string;
  /** By canonical BCP 47 tag. */
  readonly translations: Readonly<Record<string, Translation>>;
}

/**
 * A text in another language.
 *
 * @category languages
 * @example
 * ```ts
 * import { textStamp, type Translation } from '@osee/core';
 *
 * const translation: Translation = { text: 'Stratégie', status: 'reviewed', of: textStamp('Strategy') };
 * ```
 */
export interface Translation {
  readonly text: string;
  readonly status: 'translated' | 'reviewed';
  /** `textStamp` of the source that was translated. */
  readonly of: string;
}

/**
 * A text as it is shown to a reader.
 *
 * @category languages
 * @example
 * ```ts
 * import type { ShownText } from '@osee/core';
 *
 * const shown: ShownText = { text: 'Stratégie', locale: 'fr', direction: 'ltr', status: 'translated' };
 * ```
 */
export interface ShownText {
  readonly text: string;
  /** The language of the text, which may be one of the fallbacks. */
  readonly locale: string;
  readonly direction: TextDirection;
  /** `outdated` when the text is an older translation that `outdated: 'show'` lets through. */
  readonly status: TextStatus;
}

/**
 * What to do with a translation whose source has changed: `skip` it and go on in the chain, or `show` it as outdated.
 *
 * @category languages
 * @example
 * ```ts
 * import type { OutdatedPolicy } from '@osee/core';
 *
 * const outdated: OutdatedPolicy = 'skip';
 * ```
 */
export type OutdatedPolicy = 'skip' | 'show';

/**
 * Chooses the text for a reader: the first language of the chain that has one, else the source.
 *
 * @param localised - source and translations
 * @param locales - one or several BCP 47 tags, best first
 * @param options - `outdated` tells what to do with a translation whose source has changed; `skip` if not given
 * @returns the text with its language, direction and status
 * @throws `OseeError` with code `invalid-locale` for a tag that is not well-formed
 * @category languages
 * @see RFC 4647, section 3.4 (lookup)
 * @example
 * ```ts
 * import { resolveText, textStamp } from '@osee/core';
 *
 * const text = {
 *   locale: 'en',
 *   text: 'Strategy',
 *   translations: { fr: { text: 'Stratégie', status: 'translated', of: textStamp('Strategy') } },
 * } as const;
 * resolveText(text, 'fr-CA').text; // => 'Stratégie'
 * resolveText({ ...text, text: 'Strategies' }, 'fr').text; // => 'Strategies'
 * resolveText({ ...text, text: 'Strategies' }, 'fr', { outdated: 'show' }).status; // => 'outdated'
 * ```
 */
export const resolveText = (
  localised: LocalisedText,
  locales: LanguageTag | readonly LanguageTag[],
  options: { readonly outdated?: OutdatedPolicy } = {},
): ShownText => {
  expectShape(localised, localisedTextShape, ['localised']);
  expectShape(options, outdatedShape, ['options']);
  const byTag = Object.entries(localised.translations).map(
    ([tag, translation]) => [canonicalOrNull(tag) ?? tag, translation] as const,
  );
  const translations = { ...Object.fromEntries(byTag), ...localised.translations };
  const locale = canonicalOrNull(localised.locale) ?? localised.locale;
  return resolveInChain({ ...localised, locale, translations }, fallbackChain(locales), options);
};

/** The same for a chain that is worked out already, as where many texts are shown to one reader. */
export const resolveInChain = (
  localised: LocalisedText,
  chain: readonly string[],
  options: { readonly outdated?: OutdatedPolicy },
): ShownText => {
  const source = textStamp(localised.text);
  for (const locale of chain) {
    if (locale === localised.locale) break;
    const translation = Object.hasOwn(localised.translations, locale)
      ? localised.translations[locale]
      : undefined;
    const status = translation?.of === source ? translation.status : 'outdated';
    if (!translation || (status === 'outdated' && options.outdated !== 'show')) continue;
    return { text: translation.text, locale, direction: textDirection(locale), status };
  }
  const { text, locale } = localised;
  return { text, locale, direction: textDirection(locale), status: 'source' };
};
