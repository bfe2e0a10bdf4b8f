/**
 * Any text, of which an editor offers the usual ones: for sets that are open, such as languages and licences.
 *
 * @typeParam Known - the usual texts
 * @category errors
 * @example
 * ```ts
 * import type { Suggested } from '@osee/core';
 *
 * const colours: readonly Suggested<'red' | 'green'>[] = ['red', 'ochre'];
 * ```
 */
export type Suggested<Known extends string> = Known | (string & Record<never, never>);
