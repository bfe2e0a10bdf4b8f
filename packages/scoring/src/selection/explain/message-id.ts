import type { english } from './messages/english.ts';

/**
 * The id of a text of an explanation.
 *
 * @category explanation
 * @example
 * ```ts
 * import type { SelectionMessageId } from '@osee/scoring/selection';
 *
 * const id: SelectionMessageId = 'limit-support';
 * ```
 */
export type SelectionMessageId = keyof typeof english;
