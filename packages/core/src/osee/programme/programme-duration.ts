import type { FrameworkItem } from '../../framework/framework-item.ts';

/**
 * A length of time that the documents state. The name is a label of this project.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeDurations, type ProgrammeDuration } from '@osee/core';
 *
 * const durations: readonly ProgrammeDuration[] = oseeDurations;
 * durations.map((duration) => `${duration.value} ${duration.unit}`); // => ['42 months', '3.5 years', '2 years']
 * ```
 */
export interface ProgrammeDuration extends FrameworkItem {
  readonly value: number;
  readonly unit: 'months' | 'years';
}
