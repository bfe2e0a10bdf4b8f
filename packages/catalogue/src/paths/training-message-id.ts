import type { StepReason, UnmetReason } from './training-plan.ts';

/**
 * The ids of the texts of a training plan.
 *
 * @category training plans
 * @example
 * ```ts
 * import type { TrainingMessageId } from '@osee/catalogue';
 *
 * const id: TrainingMessageId = 'unmet.no-resource';
 * ```
 */
export type TrainingMessageId = `step.${StepReason}` | `unmet.${UnmetReason}` | 'hours-unknown';
