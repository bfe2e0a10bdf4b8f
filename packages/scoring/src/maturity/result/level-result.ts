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
  /** `unmet`, or `noData` when there is nothing to judge it by. */
  readonly outcome: 'unmet' | 'noData';
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
 *   shares: [],
 * };
 * ```
 */
export interface LevelResult {
  /** `null` when the node has nothing to be judged by. */
  readonly reached: string | null;
  /** The level above; `null` at the top. */
  readonly next: string | null;
  /** What keeps the node from the next level, in the order of the model. */
  readonly blocking: readonly BlockingRequirement[];
  /** The level if every open criterion turns out worst, and if it turns out best. Equal: it cannot change any more. */
  readonly range: { readonly worst: string | null; readonly best: string | null };
  /** The share reached by the criteria bound to each level, in the order of the levels; `null` without any. */
  readonly shares: readonly (number | null)[];
}
