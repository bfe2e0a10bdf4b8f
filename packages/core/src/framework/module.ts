import type { FrameworkItem } from './framework-item.ts';
import type { TermList } from './term-list.ts';

/**
 * A module of the training framework.
 *
 * @category framework
 * @example
 * ```ts
 * import { oseeFramework, type Module } from '@osee/core';
 *
 * const modules: readonly Module[] = oseeFramework.modules;
 * modules.length; // => 8
 * ```
 */
export interface Module extends FrameworkItem {
  readonly categoryId: string;
  /** The heading as printed, where it differs from the name. */
  readonly headingAsPrinted?: string;
  /** What the column of the audience table is called in the source. */
  readonly audienceColumnHeading?: string;
  /** Headed points that the module asks its readers to consider. */
  readonly considerations?: readonly FrameworkItem[];
  /** Lists of terms that the module prints in its text. */
  readonly termLists?: readonly TermList[];
}
