import type { FrameworkItem } from '../framework/framework-item.ts';

/**
 * One part of what an office is said to be. The name is a label of this project; the source prints running text.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspo, type OspoDefinitionPoint } from '@osee/core';
 *
 * const points: readonly OspoDefinitionPoint[] = oseeOspo.definitionPoints;
 * points.length; // => 10
 * ```
 */
export interface OspoDefinitionPoint extends FrameworkItem {
  /** What kind of statement it is: what the office is, may do, brings, or whether it is needed. */
  readonly aspect: 'nature' | 'task' | 'benefit' | 'necessity';
}
