/**
 * What an estimate of learning time rests on: pages or words that were counted, modules of a course, the length of a
 * recording, weeks that the source states, or no more than the type of the resource.
 *
 * @category resources
 * @example
 * ```ts
 * import type { EstimateBasis } from '@osee/catalogue';
 *
 * const basis: EstimateBasis = 'pages';
 * ```
 */
export type EstimateBasis = (typeof estimateBases)[number];

export const estimateBases = ['pages', 'words', 'modules', 'recording', 'stated-weeks', 'type'] as const;

/**
 * Hours of learning that nobody states: an estimate with its ends and what it rests on. It never stands for the `hours`
 * that were read.
 *
 * @category resources
 * @see docs/methods/learning-time.md
 * @example
 * ```ts
 * import type { LearningEstimate } from '@osee/catalogue';
 *
 * const estimate: LearningEstimate = { minimum: 2, maximum: 4, basis: 'pages', note: '60 pages' };
 * ```
 */
export interface LearningEstimate {
  /** Hours, above 0. */
  readonly minimum: number;
  /** Hours, not below the minimum. */
  readonly maximum: number;
  readonly basis: EstimateBasis;
  /** What was counted, in a few words. */
  readonly note?: string;
}
