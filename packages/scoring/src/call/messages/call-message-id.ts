import type { SheetColumn } from '../score-sheet/sheet-columns.ts';

/**
 * What the package says in forms, score sheets, letters and records of a call.
 *
 * @category calls
 * @example
 * ```ts
 * import type { CallMessageId } from '@osee/scoring/selection';
 *
 * const id: CallMessageId = 'sheet-score';
 * ```
 */
export type CallMessageId = `sheet-${SheetColumn}` | 'sheet-how' | 'sheet-left-out';
