import type { FrameworkItem } from './framework-item.ts';

/**
 * A row of a training table: an activity, who it is for, on what terms, and the titles that the row lists.
 *
 * @category framework
 * @example
 * ```ts
 * import { oseeFramework, type TrainingActivity } from '@osee/core';
 *
 * const activities: readonly TrainingActivity[] = oseeFramework.trainingActivities;
 * activities.length; // => 21
 * ```
 */
export interface TrainingActivity extends FrameworkItem {
  /** The number of the row in the whole document, from 1. */
  readonly number: number;
  /** The module whose section prints the row; `null` for the technical category. */
  readonly moduleId: string | null;
  readonly categoryId: string;
  /** The path as printed, such as 'Organisational and Programmatic > Strategy'. */
  readonly frameworkPath: string;
  /** Whether the cell of the path is blank and the path was taken from the row above. */
  readonly frameworkPathIsInferred?: boolean;
  /** The user group as printed; `null` where the cell is blank. */
  readonly userGroup: string | null;
  /** The user group that a blank cell would have if it were merged with the cell above. */
  readonly userGroupIfMergedCell?: string;
  /** The licensing words as printed; `null` where the cell is blank. */
  readonly licensing: string | null;
  /** The licensing words that a blank cell would have if it were merged with the cell above. */
  readonly licensingIfMergedCell?: string;
  /** Titles that the row lists. */
  readonly resources: readonly TrainingActivityResource[];
}

/**
 * A title listed by a training activity.
 *
 * @category framework
 * @example
 * ```ts
 * import type { TrainingActivityResource } from '@osee/core';
 *
 * const resource: TrainingActivityResource = { title: 'e-Estonia', splitConfidence: 'high' };
 * ```
 */
export interface TrainingActivityResource {
  readonly title: string;
  /** How sure it is that the printed cell was cut into titles at the right places. */
  readonly splitConfidence: 'high' | 'medium' | 'low';
  /** What was lost or repaired in the printed title. */
  readonly note?: string;
}
