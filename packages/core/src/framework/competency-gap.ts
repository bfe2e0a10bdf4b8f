/**
 * How far a competency is from where it should be. This is what a maturity result hands to a training planner.
 *
 * @category framework
 * @example
 * ```ts
 * import type { CompetencyGap } from '@osee/core';
 *
 * const gap: CompetencyGap = {
 *   competencyId: 'security-and-risk-management',
 *   current: 0.25,
 *   target: 0.75,
 *   gap: 0.5,
 *   weight: 1,
 *   coverage: 1,
 * };
 * ```
 */
export interface CompetencyGap {
  /** Id of a competency or, for the technical category, of a technical domain. */
  readonly competencyId: string;
  /** From 0 to 1; `null` when nothing is known about it. */
  readonly current: number | null;
  /** From 0 to 1. */
  readonly target: number;
  /** From 0 to 1; the whole target when `current` is `null`. */
  readonly gap: number;
  /** How much the competency counts, 0 or more. */
  readonly weight: number;
  /** Share of the applicable questions that were answered, from 0 to 1. */
  readonly coverage: number;
}
