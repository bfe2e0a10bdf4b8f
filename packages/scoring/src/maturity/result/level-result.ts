import type { LevelRequirement } from '../model/level.ts';

/**
 * A requirement that keeps a node from its next level.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { BlockingRequirement } from '@osee/scoring/maturity';
 *
 * const blocking: BlockingRequirement = {
 *   requirement: { kind: 'score', minimum: 0.5 },
 *   outcome: 'unmet',
 *   have: 0.4,
 *   need: 0.5,
 *   itemIds: [],
 * };
 * ```
 */
export interface BlockingRequirement {
  readonly requirement: LevelRequirement;
  /**
   * `unmet`; `unknown` when it hangs on questions that are open; `noData` when nothing applies by which it could be
   * judged.
   */
  readonly outcome: 'unmet' | 'unknown' | 'noData';
  /** `null` when nothing of it is known. */
  readonly have: number | null;
  readonly need: number;
  /** The criteria or parts that fall short, for the kinds `musts` and `each`. */
  readonly itemIds: readonly string[];
}

/**
 * The level of a node.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { LevelResult } from '@osee/scoring/maturity';
 *
 * const level: LevelResult = {
 *   reached: 'started',
 *   next: 'managed',
 *   blocking: [],
 *   range: { worst: 'started', best: 'managed' },
 *   bound: 'exact',
 *   shares: [],
 * };
 * ```
 */
export interface LevelResult {
  /** `null` when the node has no score, is below its minimum coverage by policy, or reaches no level. */
  readonly reached: string | null;
  /** The level above; `null` at the top. */
  readonly next: string | null;
  /** What keeps the node from the next level, in the order of the model. */
  readonly blocking: readonly BlockingRequirement[];
  /**
   * The lowest and the highest of the level and of every level that the node can still have, over all ways of answering
   * in which it has a score. Equal: it cannot change any more.
   */
  readonly range: { readonly worst: string | null; readonly best: string | null };
  /** Whether both ends of the range are reached, or are a bound that no way of answering passes. */
  readonly bound: 'exact' | 'outer';
  /** The share reached by the criteria bound to each level, in the order of the levels; `null` without any answer. */
  readonly shares: readonly (number | null)[];
}
