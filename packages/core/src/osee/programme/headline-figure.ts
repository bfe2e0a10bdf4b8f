import type { FrameworkItem } from '../../framework/framework-item.ts';
import type { ConflictId } from './recorded-conflict.ts';

/**
 * A figure that the documents quote. The name is a label of this project.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { type HeadlineFigure, oseeHeadlineFigures } from '@osee/core';
 *
 * const figure: HeadlineFigure | undefined = oseeHeadlineFigures[0];
 * figure?.value; // => 70
 * figure?.unit; // => 'percent'
 * ```
 */
export interface HeadlineFigure extends FrameworkItem {
  readonly value: number;
  readonly unit: 'percent' | 'times' | 'billion euros' | 'countries' | 'members' | 'years';
  /** Whether the value is printed as it is, as a lower or upper bound, or as an estimate. */
  readonly bound: 'stated' | 'at-least' | 'at-most' | 'about';
  /** What the figure is a share or a number of. */
  readonly of: string;
  readonly conflictId?: ConflictId;
}
