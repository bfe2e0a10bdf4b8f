import type { ConflictPosition } from '@osee/core';

export type { ConflictPosition };

/**
 * A matter on which the documents of a call differ, with the position in use and the reason for it. The caller of
 * `evaluateApplications` may choose another position.
 *
 * @category selection models
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
  /** The value of one of the positions; `null` where no single one is used, so that no gate may depend on it. */
  readonly used: string | null;
  /** Why that one, or why none. */
  readonly why: string;
}
