/**
 * Whether more or less of a measured quantity is better.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { ScaleDirection } from '@osee/scoring/selection';
 *
 * const direction: ScaleDirection = 'maximise';
 * ```
 */
export type ScaleDirection = 'maximise' | 'minimise';

/**
 * How a quantity counts between its goalposts. `logarithm` counts ratios instead of differences (both goalposts above 0);
 * `log1p` does the same for counts that may be 0, as the logarithm of one more than the count; `reciprocal` counts what each
 * unit adds ever less (both goalposts above 0).
 *
 * @category selection models
 * @example
 * ```ts
 * import type { ScaleTransform } from '@osee/scoring/selection';
 *
 * const transform: ScaleTransform = 'log1p';
 * ```
 */
export type ScaleTransform = 'linear' | 'logarithm' | 'log1p' | 'reciprocal';

/**
 * A measured quantity between two fixed points: the worse of them is worth 0, the better one is worth 1. The points
 * never depend on who applies, so that nobody's place changes because somebody else withdraws.
 *
 * @category selection models
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
  /** How the quantity is stretched before it is placed between the goalposts; `linear` unless stated. */
  readonly transform?: ScaleTransform;
  /** The grid of scores: an answer lies a whole number of steps above `lower`, or is a mistake. Any number unless stated. */
  readonly step?: number;
  /** The smallest and largest values that can be true at all; anything else is a mistake. */
  readonly domain?: readonly [smallest: number, largest: number];
  readonly unit?: string;
}

/**
 * One step of a {@link CategoryScale}.
 *
 * @category selection models
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
 * @category selection models
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
 * A measured quantity whose worth is drawn by hand: straight lines between points. It may rise, fall, stay level or have a
 * best value in the middle.
 *
 * @category selection models
 * @see Keeney and Raiffa, Decisions with Multiple Objectives, 1976: value functions
 * @example
 * ```ts
 * import type { PiecewiseScale } from '@osee/scoring/selection';
 *
 * const responseDays: PiecewiseScale = {
 *   kind: 'piecewise', points: [[0, 1], [2, 0.8], [14, 0]], unit: 'days', outside: 'truncate',
 * };
 * ```
 */
export interface PiecewiseScale {
  readonly kind: 'piecewise';
  /** Quantity and its worth from 0 to 1, by rising quantity; two at least, and not all of one worth. */
  readonly points: readonly (readonly [quantity: number, worth: number])[];
  /** What a quantity beyond the first or last point means: the worth of that point (and a note), or a mistake. */
  readonly outside: 'truncate' | 'refuse';
  readonly unit?: string;
}

/**
 * One step of a {@link BandScale}.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { ScaleBand } from '@osee/scoring/selection';
 *
 * const band: ScaleBand = { id: 'medium', from: 4, below: 10, value: 0.5, anchor: 'Used in some countries.' };
 * ```
 */
export interface ScaleBand {
  readonly id: string;
  /** Where the band begins; the first band has none when everything below its end belongs to it. */
  readonly from?: number;
  /** Where the band ends. Unless stated, where the next one begins. */
  readonly below?: number;
  /** From 0, worst, to 1, best. */
  readonly value: number;
  /** What the band stands for. */
  readonly anchor: string;
}

/**
 * A measured quantity that falls into bands, each with a declared worth. The bands follow on one another without a gap, so
 * that every quantity has one.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { BandScale } from '@osee/scoring/selection';
 *
 * const countries: BandScale = {
 *   kind: 'bands',
 *   bands: [
 *     { id: 'low', value: 0, anchor: 'Fewer than 4 countries.' },
 *     { id: 'medium', from: 4, value: 0.5, anchor: '4 to 9 countries.' },
 *     { id: 'high', from: 10, value: 1, anchor: '10 countries or more.' },
 *   ],
 * };
 * ```
 */
export interface BandScale {
  readonly kind: 'bands';
  /** By rising quantity. */
  readonly bands: readonly ScaleBand[];
  /** Which band a quantity on an edge belongs to: the one that begins there, unless stated, or the one that ends. */
  readonly edge?: 'begins' | 'ends';
  readonly unit?: string;
}

/**
 * How an answer becomes a value between 0 and 1.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { Scale } from '@osee/scoring/selection';
 *
 * const scale: Scale = { kind: 'goalposts', lower: 0, upper: 1, direction: 'maximise', outside: 'refuse' };
 * ```
 */
export type Scale = GoalpostScale | CategoryScale | PiecewiseScale | BandScale;
