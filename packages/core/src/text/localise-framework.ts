import type { Framework } from '../framework/framework.ts';
import type { FrameworkItem } from '../framework/framework-item.ts';
import { pageOfItem, restOfFramework, restOfItem } from '../framework/framework-rest.ts';
import { frameworkShape } from '../framework/framework-shape.ts';
import { type ItemByKind, listsOf } from '../framework/item-by-kind.ts';
import type { ItemKind, ItemRef } from '../framework/item-ref.ts';
import { withItems } from '../framework/with-items.ts';
import { expectShape } from '../input/expect-shape.ts';
import { list } from '../input/shape-holders.ts';
import type { ContentBundle } from './content-bundle.ts';
import { type ContentLocaliser, contentLocaliser } from './content-localiser.ts';
import { countProse } from './count-words.ts';
import { fallbackChain } from './fallback-chain.ts';
import { canonicalOrNull } from './language-fit.ts';
import type { LanguageTag } from './language-tag.ts';
import type { LocaleBundle } from './locale-bundle.ts';
import { type OutdatedPolicy, resolveInChain, type ShownText, type Translation } from './localised-text.ts';
import { mapProse } from './map-prose.ts';
import { shownRecord } from './shown-record.ts';
import { type TextDirection, textDirection } from './text-direction.ts';
import { frameworkOptionsShape, localeBundleShape } from './text-shapes.ts';

/**
 * A framework in the language of a reader.
 *
 * @category languages
 * @example
 * ```ts
 * import { localiseFramework, oseeFramework, type LocalisedFramework } from '@osee/core';
 * import { ar } from '@osee/core/locales/ar';
 *
 * const localised: LocalisedFramework = localiseFramework(oseeFramework, 'ar', [ar]);
 * localised.direction; // => 'rtl'
 * ```
 */
export interface LocalisedFramework {
  /**
   * The framework with names and descriptions in the reader's language where there are any. Its `language` is the
   * best one of the chain in which a text is shown, or that of the source when there is none.
   */
  readonly framework: Framework;
  /** The languages that were tried, best first. */
  readonly chain: readonly string[];
  /** The way `framework.language` is written; single texts may run the other way. */
  readonly direction: TextDirection;
  /** How each text came about. */
  readonly texts: readonly LocalisedItemText[];
  /**
   * Share of the words of the framework that are shown in a language of the chain, from 0 to 1. All words for people
   * count, also those of pages that no bundle was given for; how long a text is, is told by its source.
   */
  readonly coverage: number;
}

/**
 * How one text of a localised framework came about.
 *
 * @category languages
 * @example
 * ```ts
 * import type { LocalisedItemText } from '@osee/core';
 *
 * const text: LocalisedItemText = {
 *   item: { kind: 'module', id: 'strategy' },
 *   field: 'name',
 *   locale: 'fr',
 *   direction: 'ltr',
 *   status: 'translated',
 * };
 * ```
 */
export interface LocalisedItemText extends Omit<ShownText, 'text'> {
  /**
   * The kind is `framework` for what the framework says beside its items: its title, the assessment of a country, its
   * reference resources.
   */
  readonly item: ItemRef | { readonly kind: 'framework'; readonly id: string };
  /**
   * `page.` and the path of a text of the page, as `page.how.0`; what is asked about a technical domain is called so too.
   * `rest.` and the path of any other text, as `rest.note`.
   */
  readonly field: 'name' | 'description' | `page.${string}` | `rest.${string}`;
}

/**
 * Puts a framework into the language of a reader: names, descriptions, lists of terms, considerations, the assessment
 * of a country, notes, and the pages of its competencies and technical domains where bundles for them are given. A text that was changed since its
 * translation, by a new version or by a profile, falls back to the next language of the chain.
 *
 * @param framework - any framework; it is neither changed nor frozen
 * @param locale - one or several BCP 47 tags, best first
 * @param bundles - translations, as from `@osee/core/locales/fr`; those of another framework play no part
 * @param options - `outdated: 'show'` shows a translation although its source has changed; `pages`: translations of the
 * pages, as from `@osee/core/locales/fr/pages`
 * @returns the framework with the status of every text
 * @throws `OseeError` with code `invalid-locale` for a tag that is not well-formed
 * @category languages
 * @example
 * ```ts
 * import { localiseFramework, oseeFramework } from '@osee/core';
 * import { es } from '@osee/core/locales/es';
 *
 * localiseFramework(oseeFramework, 'es-MX', [es]).framework.modules[0]?.name; // => 'Estrategia'
 * ```
 */
export const localiseFramework = (
  framework: Framework,
  locale: LanguageTag | readonly LanguageTag[],
  bundles: readonly LocaleBundle[],
  options: { readonly outdated?: OutdatedPolicy; readonly pages?: readonly ContentBundle[] } = {},
): LocalisedFramework => {
  expectShape(framework, frameworkShape, ['framework']);
  expectShape(bundles, list(localeBundleShape), ['bundles']);
  expectShape(options, frameworkOptionsShape, ['options']);
  const chain = fallbackChain(locale);
  const fitting = bundles
    .filter((bundle) => bundle.frameworkId === framework.id)
    .map((bundle) => ({ ...bundle, locale: canonicalOrNull(bundle.locale) ?? bundle.locale }));
  const source = canonicalOrNull(framework.language) ?? framework.language;
  const record = shownRecord<Pick<LocalisedItemText, 'item' | 'field'>>(chain);
  const show = (kind: ItemKind, item: FrameworkItem, field: 'name' | 'description'): string => {
    const translations = translationsOf(fitting, kind, item.id, field);
    const shown = resolveInChain({ locale: source, text: item[field], translations }, chain, options);
    return record.add({ item: { kind, id: item.id }, field }, item[field], shown);
  };
  const { pages = [] } = options;
  /** Without a bundle for them texts stay the very same, and cost nothing. */
  const localiserOf = (contents: readonly ContentBundle[]): ContentLocaliser | null =>
    contents.length === 0 ? null : contentLocaliser(source, chain, contents, options);
  const pageLocaliser = localiserOf(pages);
  const restLocaliser = localiserOf(fitting.flatMap(({ rest }) => (rest === undefined ? [] : [rest])));
  const showPage = (kind: ItemKind, item: FrameworkItem): object =>
    pageLocaliser === null
      ? {}
      : mapProse(pageOfItem(item), (text, id) => {
          const path = id.startsWith('page.') ? id.slice('page.'.length) : id;
          const shown = pageLocaliser(text, `${item.id}.${path}`);
          return record.add({ item: { kind, id: item.id }, field: `page.${path}` }, text, shown);
        });
  const showRest = <Rest extends object>(rest: Rest, item: LocalisedItemText['item']): Rest =>
    restLocaliser === null
      ? rest
      : mapProse(rest, (text, path) => {
          const shown = restLocaliser(
            text,
            item.kind === 'framework' ? path : `${item.kind}.${item.id}.${path}`,
          );
          return record.add({ item, field: `rest.${path}` }, text, shown);
        });
  const items = listsOf(framework);
  const localised = withItems(framework, <Kind extends ItemKind>(kind: Kind) =>
    items[kind].map((item: ItemByKind[Kind]) => ({
      ...item,
      ...showRest(restOfItem(item), { kind, id: item.id }),
      name: show(kind, item, 'name'),
      description: show(kind, item, 'description'),
      ...showPage(kind, item),
    })),
  );
  const { matrix, ...rest } = showRest(restOfFramework(framework), { kind: 'framework', id: framework.id });
  const language = record.language(source);
  const { all: told, covered } = record.words();
  const all = Math.max(told, wordsOf(framework));
  const untold = chain.includes(source) ? all - told : 0;
  return {
    framework: { ...localised, ...rest, matrix: { ...localised.matrix, ...matrix }, language },
    chain,
    direction: textDirection(language),
    texts: record.texts,
    coverage: all === 0 ? 1 : (covered + untold) / all,
  };
};

const counted = new WeakMap<Framework, number>();

/** A framework is shown many times and counted once. */
const wordsOf = (framework: Framework): number => {
  const known = counted.get(framework) ?? countProse(framework);
  counted.set(framework, known);
  return known;
};

const translationsOf = (
  bundles: readonly LocaleBundle[],
  kind: ItemKind,
  id: string,
  field: 'name' | 'description',
): Record<string, Translation> =>
  Object.fromEntries(
    bundles.flatMap(({ locale, texts, stamps, reviewed }): [string, Translation][] => {
      const text = own(own(texts, kind), id);
      const stamp = own(own(stamps, kind), id);
      if (!text || !stamp) return [];
      const status = own(reviewed, kind)?.includes(id) ? 'reviewed' : 'translated';
      return [[locale, { text: text[field], status, of: field === 'name' ? stamp[0] : stamp[1] }]];
    }),
  );

const own = <Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;
