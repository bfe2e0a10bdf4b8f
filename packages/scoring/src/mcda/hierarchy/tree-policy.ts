/**
 * What a hierarchy does about criteria that are not known.
 *
 * - `require-branches` (the default): a leaf may be left out inside its group, and the weights of its siblings
 *   grow, when enough of the group is known; a group that has no value is never left out, nor is a direct child
 *   of the root, so the whole then has no value.
 * - `propagate`: anything unknown leaves everything above it without a value.
 * - `renormalise`: leaves and groups alike are left out when enough of their siblings is known. It can lift an
 *   alternative a long way for what is not known about it.
 * - `zero`: unknown counts as the worst of the scale.
 *
 * @category aggregation
 * @example
 * ```ts
 * import type { TreeMissingPolicy } from '@osee/scoring/mcda';
 *
 * const missing: TreeMissingPolicy = 'require-branches';
 * ```
 */
export type TreeMissingPolicy = 'require-branches' | 'propagate' | 'renormalise' | 'zero';

/**
 * The settings of {@link aggregateTree}.
 *
 * @category aggregation
 * @example
 * ```ts
 * import type { TreePolicy } from '@osee/scoring/mcda';
 *
 * const policy: TreePolicy = { missing: 'require-branches', minimumCoverage: 0.5, scale: [0, 100] };
 * ```
 */
export interface TreePolicy {
  /** Default `require-branches`. */
  readonly missing?: TreeMissingPolicy;
  /**
   * Share of the weight of a group (0 to 1) that must be known before anything is left out. A list holds one share for
   * each level, that of the root first; deeper groups take its last. Default 0.66.
   */
  readonly minimumCoverage?: number | readonly number[];
  /** Worst and best value that a leaf can have, for the bounds. Default `[0, 1]`. */
  readonly scale?: readonly [number, number];
}
