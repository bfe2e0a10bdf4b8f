import type { FrameworkItem } from './framework-item.ts';

/**
 * People whom a module is for.
 *
 * @category framework
 * @example
 * ```ts
 * import { oseeFramework, type Audience } from '@osee/core';
 *
 * const audiences: readonly Audience[] = oseeFramework.audiences;
 * audiences.length; // => 49
 * ```
 */
export interface Audience extends FrameworkItem {
  readonly moduleId: string;
}
