import { expectShape } from '../input/expect-shape.ts';
import { shape } from '../input/shape.ts';
import { conventionsOf } from './conventions.ts';
import type { LanguageTag } from './language-tag.ts';

/**
 * Joins words into a list that ends in "and", in the way of a language.
 *
 * @param items - the words, in order
 * @param locale - BCP 47 tag; the language alone counts, and one that is not held gets commas
 * @param write - what is put in place of each word, such as its escaped form; the word itself if not given
 * @returns the list as text; '' for no items
 * @throws `OseeError` with code `invalid-locale` for a tag that is not well-formed
 * @category languages
 * @example
 * ```ts
 * import { formatList } from '@osee/core';
 *
 * formatList(['Kenya', 'Peru', 'Nepal'], 'en'); // => 'Kenya, Peru and Nepal'
 * formatList(['Francia', 'Italia'], 'es'); // => 'Francia e Italia'
 * ```
 */
export const formatList = (
  items: readonly string[],
  locale: LanguageTag,
  write: (item: string) => string = (item) => item,
): string => {
  expectShape(items, shape.list(shape.text), ['items']);
  expectShape(write, shape.callable, ['write']);
  const { comma, and } = conventionsOf(locale);
  return items.reduce((text, item, position) => {
    if (position === 0) return write(item);
    return `${text}${position === items.length - 1 ? and(item) : comma}${write(item)}`;
  }, '');
};
