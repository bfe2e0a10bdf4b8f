import type { FrameworkItem } from '../../framework/framework-item.ts';
import type { Source } from '../../framework/source.ts';

/**
 * Id of a recorded conflict.
 *
 * @category programme facts
 * @example
 * ```ts
 * import type { ConflictId } from '@osee/core';
 *
 * const id: ConflictId = 'eoi-closing-date';
 * ```
 */
export type ConflictId =
  | 'eoi-closing-date'
  | 'selection-date-precision'
  | 'dpg-or-service'
  | 'ostf-or-ospo'
  | 'programme-or-program'
  | 'host-mandate-wording'
  | 'criteria-only-in-slides'
  | 'criteria-only-in-circular'
  | 'launch-year'
  | 'hundred-countries-year'
  | 'sdg-70-percent-meaning'
  | 'case-study-count'
  | 'coordinator-title'
  | 'coordinator-surname'
  | 'who-recruits'
  | 'openforum-anniversary';

/**
 * One of the things that the documents say about a matter on which they differ.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { type ConflictPosition, oseeConflicts } from '@osee/core';
 *
 * const positions: readonly ConflictPosition[] = oseeConflicts[0]?.positions ?? [];
 * positions.map((position) => position.value); // => ['2024-05-15', '2024-05-22']
 * ```
 */
export interface ConflictPosition {
  readonly value: string;
  readonly source: Source;
}

/**
 * A contradiction in or between the documents: what each says, what this project uses, and why. The name is a label of
 * this project.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeConflicts, type RecordedConflict } from '@osee/core';
 *
 * const conflict: RecordedConflict | undefined = oseeConflicts.find(({ id }) => id === 'launch-year');
 * conflict?.valueUsed; // => '2023-09-01'
 * ```
 */
export interface RecordedConflict extends FrameworkItem {
  readonly id: ConflictId;
  readonly positions: readonly ConflictPosition[];
  /**
   * `one`: one position is used; `all`: the positions are about different things and all are kept; `none`: nothing
   * in the product depends on the matter.
   */
  readonly resolution: 'one' | 'all' | 'none';
  /** The value of the position that is used; `null` unless the resolution is `one`. */
  readonly valueUsed: string | null;
  /** Why, in one or two sentences. */
  readonly reason: string;
}
