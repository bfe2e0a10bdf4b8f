import type { FrameworkItem } from './framework-item.ts';

/**
 * A body of reference material that a category names outside its training tables and reading lists.
 *
 * @category framework
 * @example
 * ```ts
 * import { oseeFramework, type ReferenceResource } from '@osee/core';
 *
 * const resources: readonly ReferenceResource[] = oseeFramework.referenceResources ?? [];
 * resources.map((resource) => resource.id); // => ['govstack-specifications', 'paera']
 * ```
 */
export interface ReferenceResource extends FrameworkItem {
  readonly categoryId: string;
  /** Parts that the source names. */
  readonly components: readonly string[];
}
