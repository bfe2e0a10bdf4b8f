import {
  type ContentBundle,
  expectShape,
  type LocalisedContentText,
  localiseContent,
  type TextDirection,
} from '@osee/core';
import { languageTag } from '../language/language-tag.ts';
import type { Catalogue } from '../resource/catalogue.ts';
import { catalogueShape } from '../resource/catalogue-shape.ts';
import type { Resource } from '../resource/resource.ts';

/**
 * A resource whose sentences are in the language of a reader. The title stays that of the work, since credits and
 * searches on the web need it.
 *
 * @category resources
 * @example
 * ```ts
 * import type { LocalisedResource } from '@osee/catalogue';
 *
 * const heading = ({ title, translatedTitle }: LocalisedResource) => translatedTitle ?? title;
 * ```
 */
export interface LocalisedResource extends Resource {
  /** What the title says, in the reader's language; absent where the work has it in that language, or none is held. */
  readonly translatedTitle?: string;
}

/**
 * A catalogue in the language of a reader.
 *
 * @category resources
 * @example
 * ```ts
 * import { type LocalisedCatalogue, localiseCatalogue, oseeCatalogue } from '@osee/catalogue';
 *
 * const localised: LocalisedCatalogue = localiseCatalogue(oseeCatalogue, 'fr', []);
 * localised.coverage; // => 0
 * ```
 */
export interface LocalisedCatalogue {
  /** A copy; it goes wherever a catalogue does. */
  readonly catalogue: Omit<Catalogue, 'resources'> & { readonly resources: readonly LocalisedResource[] };
  /** The best language of the chain in which a sentence is shown, or English. */
  readonly language: string;
  readonly direction: TextDirection;
  /** The languages that were tried, best first. */
  readonly chain: readonly string[];
  /** How each sentence and each translated title came about. */
  readonly texts: readonly LocalisedContentText[];
  /** Share of the words of the sentences that are shown in a language of the chain, from 0 to 1. */
  readonly coverage: number;
}

/**
 * Puts the sentences of a catalogue into the language of a reader (descriptions, notes, evidence of rights), and gives
 * each work whose title is in another language what the title says. What has no translation stays in English.
 *
 * @param catalogue - any catalogue; it is neither changed nor frozen
 * @param locale - one or several BCP 47 tags, best first
 * @param bundles - translations, as from `@osee/catalogue/locales/fr/resources`
 * @returns a copy with the status of every text
 * @throws `OseeError` with code `invalid-locale` for a tag that is not well-formed, `wrong-type`; with the codes of
 * `expectJson` for a catalogue that is no plain data
 * @category resources
 * @see RFC 4647, section 3.4 (lookup)
 * @example
 * ```ts
 * import { localiseCatalogue, oseeCatalogue } from '@osee/catalogue';
 * import { resources } from '@osee/catalogue/locales/es/resources';
 *
 * const { catalogue } = localiseCatalogue(oseeCatalogue, 'es-PE', [resources]);
 * const work = catalogue.resources.find(({ id }) => id === 'govtech-maturity-index');
 * work?.translatedTitle; // => 'Índice de madurez GovTech (GTMI)'
 * ```
 */
export const localiseCatalogue = (
  catalogue: Catalogue,
  locale: string | readonly string[],
  bundles: readonly ContentBundle[],
): LocalisedCatalogue => {
  expectShape(catalogue, catalogueShape, ['catalogue']);
  const sentences = localiseContent(withoutTitles(catalogue), locale, bundles);
  const titles = titlesByLanguage(catalogue).map(([language, resources]) =>
    localiseContent({ resources }, locale, bundles, { language }),
  );
  const titleByPlace = new Map(
    titles.flatMap(({ content }) => content.resources.map(({ place, title }) => [place, title] as const)),
  );
  const { content, language, direction, chain, texts, coverage } = sentences;
  const resources = catalogue.resources.map((given: LocalisedResource, place): LocalisedResource => {
    // What a catalogue that was localised before says in another language goes.
    const { translatedTitle: _, ...original } = given;
    const title = titleByPlace.get(place) ?? original.title;
    const second = title === original.title ? {} : { translatedTitle: title };
    return { ...original, ...content.resources[place], title: original.title, ...second };
  });
  const knownGaps = content.knownGaps.map((gap, place) => ({
    ...gap,
    title: catalogue.knownGaps[place]?.title ?? '',
  }));
  return {
    catalogue: { ...content, resources, knownGaps },
    language,
    direction,
    chain,
    texts: [...texts, ...titles.flatMap((one) => one.texts)],
    coverage,
  };
};

/**
 * Titles are no sentences of ours: they are told apart, each with the language of its work. How sure a title is, is a
 * code and no text.
 */
const withoutTitles = (catalogue: Catalogue) => ({
  ...catalogue,
  resources: catalogue.resources.map(({ confidence, translatedTitle, ...resource }: LocalisedResource) => ({
    ...resource,
    title: '',
  })),
  knownGaps: catalogue.knownGaps.map((gap) => ({ ...gap, title: '' })),
});

interface Titled extends Pick<Resource, 'id' | 'title'> {
  /** In the catalogue: an id alone can stand twice. */
  readonly place: number;
}

const titlesByLanguage = ({ resources }: Catalogue): readonly (readonly [string, readonly Titled[]])[] => {
  const byLanguage = new Map<string, Titled[]>();
  for (const [place, { id, title, languages }] of resources.entries()) {
    const language = languageTag(languages[0] ?? '') ?? 'und';
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), { id, title, place }]);
  }
  return [...byLanguage];
};
