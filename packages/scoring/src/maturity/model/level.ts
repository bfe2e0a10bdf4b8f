/**
 * What a level asks for. Every minimum is a share from 0 to 1.
 *
 * - `score`: the node's own score, as a share of its maximum.
 * - `level`: the share reached by the criteria that are bound to a level, within the node.
 * - `node`: the score of one named node, as a share of its maximum.
 * - `each`: the score of every node of a kind, so that a good average cannot hide a bad part.
 * - `criterion`: the value of one named criterion.
 * - `musts`: every `must` criterion bound to the level is met.
 *
 * A requirement that names something outside a node does not concern that node.
 *
 * @category maturity models
 * @example
 * ```ts
 * import type { LevelRequirement } from '@osee/scoring/maturity';
 *
 * const requirement: LevelRequirement = { kind: 'each', nodeKind: 'category', minimum: 0.25 };
 * ```
 */
export type LevelRequirement =
  | { readonly kind: 'score'; readonly minimum: number }
  | { readonly kind: 'level'; readonly levelId: string; readonly minimum: number }
  | { readonly kind: 'node'; readonly nodeId: string; readonly minimum: number }
  | { readonly kind: 'each'; readonly nodeKind: string; readonly minimum: number }
  | { readonly kind: 'criterion'; readonly criterionId: string; readonly minimum: number }
  | { readonly kind: 'musts'; readonly levelId: string };

/**
 * A maturity level. A level is reached when all its requirements hold and every level below is reached.
 *
 * @category maturity models
 * @example
 * ```ts
 * import type { MaturityLevel } from '@osee/scoring/maturity';
 *
 * const level: MaturityLevel = {
 *   id: 'managed',
 *   title: 'Managed',
 *   description: 'The work is planned and followed.',
 *   requires: [{ kind: 'score', minimum: 0.6 }],
 * };
 * ```
 */
export interface MaturityLevel {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** All of them must hold; the lowest level usually asks for nothing. */
  readonly requires: readonly LevelRequirement[];
}
