/**
 * The texts of a piece of content in one language, as `@osee/core/locales/fr/pages` has those of the competency pages.
 *
 * @category languages
 * @example
 * ```ts
 * import { type ContentBundle, textStamp } from '@osee/core';
 *
 * const swahili: ContentBundle = {
 *   locale: 'sw',
 *   licence: 'CC-BY-4.0',
 *   texts: { 'motto.description': 'Mstari ulio chini ya jina la programu.' },
 *   stamps: { 'motto.description': textStamp('The line under the name of the programme.') },
 *   reviewed: [],
 * };
 * ```
 */
export interface ContentBundle {
  /** Canonical BCP 47 tag. */
  readonly locale: string;
  /** SPDX id of the licence of the texts. */
  readonly licence: string;
  /** By the id of the text: its path, with the ids of items in place of their positions. */
  readonly texts: Readonly<Record<string, string>>;
  /** By the same ids: `textStamp` of the source that was translated. */
  readonly stamps: Readonly<Record<string, string>>;
  /** The ids of the texts that a speaker has reviewed. */
  readonly reviewed: readonly string[];
}
