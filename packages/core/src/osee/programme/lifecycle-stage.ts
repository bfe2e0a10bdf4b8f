import type { FrameworkItem } from '../../framework/framework-item.ts';

/**
 * A stage that a country goes through in the programme. The name is a label of this project.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { type LifecycleStage, oseeLifecycleStages } from '@osee/core';
 *
 * const stages: readonly LifecycleStage[] = oseeLifecycleStages;
 * stages.at(-1)?.id; // => 'sustainability'
 * ```
 */
export interface LifecycleStage extends FrameworkItem {
  /** The place in the order, from 1. */
  readonly order: number;
  /** Ids of the milestones that mark the stage; empty where no date is printed. */
  readonly milestoneIds: readonly string[];
}
