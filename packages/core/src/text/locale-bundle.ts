import type { ContentBundle } from './content-bundle.ts';

/**
 * The name and the description of an item in one language.
 *
 * @category languages
 * @example
 * ```ts
 * import type { ItemText } from '@osee/core';
 *
 * const text: ItemText = { name: 'Stratégie', description: 'Ce que l’organisation attend du logiciel libre.' };
 * ```
 */
export interface ItemText {
  readonly name: string;
  readonly description: string;
}

/**
 * The texts of a framework in one language, by kind and id.
 *
 * @category languages
 * @example
 * ```ts
 * import { fr } from '@osee/core/locales/fr';
 * import type { LocaleBundle } from '@osee/core';
 *
 * const bundle: LocaleBundle = fr;
 * bundle.locale; // => 'fr'
 * ```
 */
export interface LocaleBundle {
  /** Canonical BCP 47 tag. */
  readonly locale: string;
  readonly frameworkId: string;
  /** SPDX id of the licence of the texts. */
  readonly licence: string;
  /** By kind of item, then by id. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, ItemText>>>>;
  /** By kind and id: the stamp of the name and of the description that were translated. */
  readonly stamps: Readonly<
    Record<string, Readonly<Record<string, readonly [name: string, description: string]>>>
  >;
  /** By kind: the ids of the items whose texts a speaker has reviewed. */
  readonly reviewed: Readonly<Record<string, readonly string[]>>;
  /**
   * What the framework says beside names, descriptions and pages: lists of terms, considerations, the assessment of a
   * country, notes. Ids are paths, those in an item behind its kind and id: `module.strategy.note`.
   */
  readonly rest?: ContentBundle;
}
