import { expectJson } from '../input/expect-json.ts';
import { expectShape } from '../input/expect-shape.ts';
import { list } from '../input/shape-holders.ts';
import type { ContentBundle } from './content-bundle.ts';
import { contentLocaliser } from './content-localiser.ts';
import { fallbackChain } from './fallback-chain.ts';
import type { LanguageTag } from './language-tag.ts';
import { canonicalLocale } from './locale-tag.ts';
import type { OutdatedPolicy, ShownText } from './localised-text.ts';
import { mapProse } from './map-prose.ts';
import { shownRecord } from './shown-record.ts';
import { type TextDirection, textDirection } from './text-direction.ts';
import { contentBundleShape, contentOptionsShape } from './text-shapes.ts';

/**
 * How one text of localised content came about.
 *
 * @category languages
 * @example
 * ```ts
 * import type { LocalisedContentText } from '@osee/core';
 *
 * const text: LocalisedContentText = {
 *   id: 'motto.description',
 *   locale: 'fr',
 *   direction: 'ltr',
 *   status: 'translated',
 * };
 * ```
 */
export interface LocalisedContentText extends Omit<ShownText, 'text'> {
  /** The path of the text, with the ids of items in place of their positions. */
  readonly id: string;
}

/**
 * Content in the language of a reader.
 *
 * @typeParam Content - what was given
 * @category languages
 * @example
 * ```ts
 * import { type LocalisedContent, localiseContent, oseeResources } from '@osee/core';
 *
 * const localised: LocalisedContent<typeof oseeResources> = localiseContent(oseeResources, 'fr', []);
 * localised.coverage; // => 0
 * ```
 */
export interface LocalisedContent<Content> {
  /** A copy in which the texts for people are in the reader's language where there is a translation. */
  readonly content: Content;
  /** The best language of the chain in which a text is shown, or that of the source when there is none. */
  readonly language: string;
  /** The languages that were tried, best first. */
  readonly chain: readonly string[];
  /** The way `language` is written; single texts may run the other way. */
  readonly direction: TextDirection;
  /** How each text came about. */
  readonly texts: readonly LocalisedContentText[];
  /** Share of the words that are shown in a language of the chain, from 0 to 1. */
  readonly coverage: number;
}

/**
 * Puts the texts of a piece of content into the language of a reader: pages, mobilisation, resources, the office, the
 * programme, or data of one's own. A translation belongs to the text that it was made of: it is found wherever that
 * text stands, and not used where the text has changed since.
 *
 * @param content - plain data; texts for people stand in members such as `name`, `description`, `text`, `how`
 * @param locale - one or several BCP 47 tags, best first
 * @param bundles - translations, as from `@osee/core/locales/fr/mobilisation`
 * @param options - `language`: BCP 47 tag of the content, `en` when left out; `outdated: 'show'` shows a translation
 * although its source has changed, and `at` tells where the content stands in the bundle, as `facts.conflicts`: it is
 * needed for that alone
 * @returns a copy with the status of every text; the content is neither changed nor frozen
 * @throws `OseeError` with code `invalid-locale` for a tag that is not well-formed, `wrong-type`, `unknown-option`; with
 * the codes of `expectJson` for content that is no plain data
 * @category languages
 * @see RFC 4647, section 3.4 (lookup)
 * @example
 * ```ts
 * import { localiseContent, oseeResources } from '@osee/core';
 * import { mobilisation } from '@osee/core/locales/fr/mobilisation';
 *
 * const { content, coverage } = localiseContent(oseeResources, 'fr-SN', [mobilisation]);
 * content.human[0]?.name; // => 'Spécialistes de la transformation numérique'
 * coverage; // => 1
 * ```
 */
export const localiseContent = <Content>(
  content: Content,
  locale: LanguageTag | readonly LanguageTag[],
  bundles: readonly ContentBundle[],
  options: { readonly language?: string; readonly outdated?: OutdatedPolicy; readonly at?: string } = {},
): LocalisedContent<Content> => {
  expectJson(content, ['content']);
  expectShape(bundles, list(contentBundleShape), ['bundles']);
  expectShape(options, contentOptionsShape, ['options']);
  const chain = fallbackChain(locale);
  const source = canonicalLocale(options.language ?? 'en', ['options', 'language']);
  const localiser = contentLocaliser(source, chain, bundles, options);
  const record = shownRecord<Pick<LocalisedContentText, 'id'>>(chain);
  const localised = mapProse(content, (original, id) =>
    record.add({ id }, original, localiser(original, options.at === undefined ? id : `${options.at}.${id}`)),
  );
  const language = record.language(source);
  const { all, covered } = record.words();
  return {
    content: localised,
    language,
    chain,
    direction: textDirection(language),
    texts: record.texts,
    coverage: all === 0 ? 1 : covered / all,
  };
};
