import type { FrameworkItem } from './framework-item.ts';

/**
 * A list of terms that the source prints in running text or in a side table, such as the groups that an inclusion
 * study has to look at. Its name is the printed heading, or this project's own where nothing is printed above it.
 *
 * @category framework
 * @example
 * ```ts
 * import { oseeFramework, type TermList } from '@osee/core';
 *
 * const lists: readonly TermList[] = oseeFramework.modules.flatMap((module) => module.termLists ?? []);
 * lists.find((list) => list.id === 'community-management-channels-for-a-large-community')?.terms;
 * // => ['Slack', 'Zulip']
 * ```
 */
export interface TermList extends FrameworkItem {
  readonly terms: readonly string[];
}
