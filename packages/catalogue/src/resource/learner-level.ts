/**
 * For whom a resource is: who has to know that something exists and why (`aware`), who does it (`practise`), or who
 * decides and teaches it (`lead`).
 *
 * @category resources
 * @example
 * ```ts
 * import type { LearnerLevel } from '@osee/catalogue';
 *
 * const level: LearnerLevel = 'practise';
 * ```
 */
export type LearnerLevel = (typeof learnerLevels)[number];

export const learnerLevels = ['aware', 'practise', 'lead'] as const;
