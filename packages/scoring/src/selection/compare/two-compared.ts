import type { GateOutcome } from '../result/gate-result.ts';

/**
 * Two applicants on one criterion.
 *
 * @category selection explained
 * @example
 * ```ts
 * import type { CriterionCompared } from '@osee/scoring/selection';
 *
 * const compared: CriterionCompared = { criterion: 'needs', a: 1, b: 0.5, points: 0.25 };
 * ```
 */
export interface CriterionCompared {
  readonly criterion: string;
  /** From 0 to 1; `null` when not known. */
  readonly a: number | null;
  /** From 0 to 1; `null` when not known. */
  readonly b: number | null;
  /** What it brings a more than b; `null` where one of them has no score. */
  readonly points: number | null;
}

/**
 * What `compareTwo` gives.
 *
 * @category selection explained
 * @example
 * ```ts
 * import type { TwoCompared } from '@osee/scoring/selection';
 *
 * const isOpen = ({ certain, unknown }: TwoCompared): boolean => !certain && unknown.length > 0;
 * ```
 */
export interface TwoCompared {
  readonly a: string;
  readonly b: string;
  /** The score of a minus that of b; `null` where one of them has none. */
  readonly difference: number | null;
  /** The id of who scores higher; `null` for equals and where one of them has no score. */
  readonly ahead: string | null;
  /** Whether the order holds whatever the unknown turns out to be. */
  readonly certain: boolean;
  /** Those that part them most first. */
  readonly criteria: readonly CriterionCompared[];
  /** The criteria that are not known of one of them, or of both. */
  readonly unknown: readonly string[];
  /** The gates that they differ in. */
  readonly gates: readonly { readonly gate: string; readonly a: GateOutcome; readonly b: GateOutcome }[];
}
