import type { Interval } from '../result/criterion-result.ts';

/**
 * One axis of a picture of quadrants.
 *
 * @category selection explained
 * @example
 * ```ts
 * import type { QuadrantAxis } from '@osee/scoring/selection';
 *
 * const axis: QuadrantAxis = { id: 'importance', cuts: [0.5] };
 * ```
 */
export interface QuadrantAxis {
  /** Of a criterion or a group; its title is the title of the axis. */
  readonly id: string;
  readonly cuts: readonly number[];
}

/**
 * Where an applicant stands on two axes.
 *
 * @category selection explained
 * @example
 * ```ts
 * import type { QuadrantPlace } from '@osee/scoring/selection';
 *
 * const place: QuadrantPlace = { id: 'births', x: 0.9, y: 0.75, cell: [1, 1], quadrant: 'A' };
 * ```
 */
export interface QuadrantPlace {
  readonly id: string;
  /** From 0 to 1. */
  readonly x: number;
  /** From 0 to 1. */
  readonly y: number;
  /** How many cuts lie at or below the value, on x and on y. */
  readonly cell: readonly [x: number, y: number];
  /** `A` high on both, `B` on x alone, `C` on y alone, `D` on none; `null` with more than one cut on an axis. */
  readonly quadrant: 'A' | 'B' | 'C' | 'D' | null;
}

/**
 * An applicant whose cell hangs on what is not known yet.
 *
 * @category selection explained
 * @example
 * ```ts
 * import type { UndecidedPlace } from '@osee/scoring/selection';
 *
 * const place: UndecidedPlace = {
 *   id: 'births',
 *   x: { worst: 0.4, best: 0.7 },
 *   y: { worst: 0.8, best: 0.8 },
 *   cells: [[0, 1], [1, 1]],
 *   quadrants: ['A', 'C'],
 * };
 * ```
 */
export interface UndecidedPlace {
  readonly id: string;
  /** From 0 to 1, if everything unknown turns out worst, and best. */
  readonly x: Interval;
  readonly y: Interval;
  /** Every cell that is possible, two at least. */
  readonly cells: readonly (readonly [x: number, y: number])[];
  /** The quadrants of these cells; empty with more than one cut on an axis. */
  readonly quadrants: readonly ('A' | 'B' | 'C' | 'D')[];
}

/**
 * What `quadrants` gives.
 *
 * @category selection explained
 * @example
 * ```ts
 * import { evaluateApplications, oseeCall2024, quadrants, type Quadrants } from '@osee/scoring/selection';
 *
 * const picture: Quadrants = quadrants(evaluateApplications(oseeCall2024, []), 'country', 'host');
 * picture.x; // => { id: 'country', cuts: [0.5] }
 * ```
 */
export interface Quadrants {
  readonly x: QuadrantAxis;
  readonly y: QuadrantAxis;
  /** In the order of the result. */
  readonly placed: readonly QuadrantPlace[];
  /** Who takes part and has no value on an axis. */
  readonly unplaced: readonly string[];
  /** Who may stand in more than one cell, once everything unknown is known; with a place or without. */
  readonly undecided: readonly UndecidedPlace[];
}
