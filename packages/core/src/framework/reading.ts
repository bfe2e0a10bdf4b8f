import type { FrameworkItem } from './framework-item.ts';

/**
 * A title or topic of the reading lists.
 *
 * @category framework
 * @example
 * ```ts
 * import { oseeFramework, type Reading } from '@osee/core';
 *
 * const readings: readonly Reading[] = oseeFramework.readings;
 * ```
 */
export interface Reading extends FrameworkItem {
  /** The module that the reading belongs to; `null` for the technical category. */
  readonly moduleId: string | null;
  readonly categoryId: string;
  /** A `title` names a work, a `topic` only a subject. */
  readonly kind: 'title' | 'topic';
}
