import type { FrameworkItem } from './framework-item.ts';
import type { TermList } from './term-list.ts';

/**
 * One of the general categories that group the modules.
 *
 * @category framework
 * @example
 * ```ts
 * import { oseeFramework, type Category } from '@osee/core';
 *
 * const categories: readonly Category[] = oseeFramework.categories;
 * categories.map((category) => category.id);
 * // => ['organisational-and-programmatic', 'ecosystemic-and-societal', 'technical']
 * ```
 */
export interface Category extends FrameworkItem {
  /** Other spellings that the documents print. */
  readonly nameVariants?: readonly string[];
  /** Lists of terms that the category prints in its text. */
  readonly termLists?: readonly TermList[];
}
