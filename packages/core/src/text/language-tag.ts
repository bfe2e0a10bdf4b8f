import type { Suggested } from '../input/suggested.ts';

/**
 * A BCP 47 language tag: any, of which an editor offers the languages of the library and of the United Nations.
 *
 * @category languages
 * @example
 * ```ts
 * import type { LanguageTag } from '@osee/core';
 *
 * const tags: readonly LanguageTag[] = ['fr', 'sw-KE'];
 * ```
 */
export type LanguageTag = Suggested<'ar' | 'en' | 'es' | 'fr' | 'pt' | 'ru' | 'zh'>;
