/**
 * Whether more or less of a measured quantity is better.
 *
 * @category selection model
 * @example
 * ```ts
 * import type { ScaleDirection } from '@osee/scoring/selection';
 *
 * const direction: ScaleDirection = 'maximise';
 * ```
 */
export type ScaleDirection = 'maximise' | 'minimise';

/**
 * A measured quantity between two fixed points: the worse of them is worth 0, the better one is worth 1. The points
 * never depend on who applies, so that nobody's place changes because somebody else withdraws.
 *
 * @category selection model
 * @see UNDP, Human Development Report, technical notes: goalposts
 * @example
 * ```ts
 * import type { GoalpostScale } from '@osee/scoring/selection';
 *
 * const lifeExpectancy: GoalpostScale = {
 *   kind: 'goalposts', lower: 20, upper: 85, direction: 'maximise', unit: 'years', outside: 'truncate',
 * };
 * ```
 */
export interface GoalpostScale {
  readonly kind: 'goalposts';
  readonly lower: number;
  /** Above `lower`. */
  readonly upper: number;
  readonly direction: ScaleDirection;
  /** What a value outside the goalposts means: the nearer goalpost (and a note), or a mistake. */
  readonly outside: 'truncate' | 'refuse';
  /** `logarithm` counts ratios instead of differences (both goalposts above 0); `linear` unless stated. */
  readonly transform?: 'linear' | 'logarithm';
  /** The smallest and largest values that can be true at all; anything else is a mistake. */
  readonly domain?: readonly [smallest: number, largest: number];
  readonly unit?: string;
}

/**
 * One step of a {@link CategoryScale}.
 *
 * @category selection model
 * @example
 * ```ts
 * import type { ScaleLevel } from '@osee/scoring/selection';
 *
 * const level: ScaleLevel = { id: 'nascent', value: 0.25, anchor: 'A few people know each other and meet.' };
 * ```
 */
export interface ScaleLevel {
  readonly id: string;
  /** From 0, worst, to 1, best. */
  readonly value: number;
  /** What must be true for an assessor to choose this level. */
  readonly anchor: string;
}

/**
 * A judgement in words: each level has a declared worth and says what it stands for.
 *
 * @category selection model
 * @example
 * ```ts
 * import type { CategoryScale } from '@osee/scoring/selection';
 *
 * const scale: CategoryScale = {
 *   kind: 'categories',
 *   levels: [
 *     { id: 'none', value: 0, anchor: 'Nothing was shown.' },
 *     { id: 'shown', value: 1, anchor: 'A document shows it.' },
 *   ],
 * };
 * ```
 */
export interface CategoryScale {
  readonly kind: 'categories';
  readonly levels: readonly ScaleLevel[];
}

/**
 * How an answer becomes a value between 0 and 1.
 *
 * @category selection model
 * @example
 * ```ts
 * import type { Scale } from '@osee/scoring/selection';
 *
 * const scale: Scale = { kind: 'goalposts', lower: 0, upper: 1, direction: 'maximise', outside: 'refuse' };
 * ```
 */
export type Scale = GoalpostScale | CategoryScale;
