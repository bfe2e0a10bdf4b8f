import type { DocumentSource } from '@osee/core';

/**
 * What one or more documents say about a matter on which the documents differ.
 *
 * @category selection model
 * @example
 * ```ts
 * import type { ConflictPosition } from '@osee/scoring/selection';
 *
 * const position: ConflictPosition = {
 *   value: '2024-05-22',
 *   source: [{ document: 'circular-2024', lines: [35, 35] }],
 * };
 * ```
 */
export interface ConflictPosition {
  /** Unique within the conflict; a date or a few plain words. */
  readonly value: string;
  readonly source: readonly DocumentSource[];
}

/**
 * A matter on which the documents of a call differ, with the position in use and the reason for it. The caller of
 * `evaluateApplications` may choose another position.
 *
 * @category selection model
 * @example
 * ```ts
 * import { oseeCall2024, type Conflict } from '@osee/scoring/selection';
 *
 * const conflicts: readonly Conflict[] = oseeCall2024.conflicts;
 * conflicts[0]?.used; // => '2024-05-22'
 * ```
 */
export interface Conflict {
  readonly id: string;
  readonly topic: string;
  readonly positions: readonly ConflictPosition[];
  /** The value of one of the positions. */
  readonly used: string;
  /** Why that one. */
  readonly why: string;
}
