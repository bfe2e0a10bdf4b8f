import type { FrameworkItem } from './framework-item.ts';

/**
 * A subject that a module covers.
 *
 * @category framework
 * @example
 * ```ts
 * import { oseeFramework, type Topic } from '@osee/core';
 *
 * const topics: readonly Topic[] = oseeFramework.topics;
 * topics.length; // => 94
 * ```
 */
export interface Topic extends FrameworkItem {
  readonly moduleId: string;
  /** The group of bullets or headings that the topic stands in, in kebab-case. */
  readonly group?: string;
  /** The heading or bullet as printed, where the name is this project's own wording. */
  readonly headingAsPrinted?: string;
}
