import type { LevelResult } from './level-result.ts';
import type { Trace } from './trace.ts';

/**
 * How far a node has been answered: `notEvaluated` has nothing that applies or counts, `notStarted` no answer and so no score,
 * `blocked` no score because of an open criterion, `provisional` too few answers, `partial` some open, `complete` none
 * open.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { NodeStatus } from '@osee/scoring/maturity';
 *
 * const status: NodeStatus = 'provisional';
 * ```
 */
export type NodeStatus = 'notEvaluated' | 'notStarted' | 'blocked' | 'provisional' | 'partial' | 'complete';

/**
 * The result of one part of the model, with the parts below it.
 *
 * @category maturity
 * @example
 * ```ts
 * import { scoreMaturity, type NodeResult } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const result = scoreMaturity(oseeEcosystemModel, {
 *   subject: 'Example',
 *   model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *   asOf: '2024-06-30',
 *   answers: [],
 * });
 * const root: NodeResult = result.root;
 * root.children.map((child) => child.id);
 * // => ['organisational-and-programmatic', 'ecosystemic-and-societal', 'technical']
 * root.interval; // => { worst: 0, best: 1 }
 * ```
 */
export interface NodeResult {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly competencyId: string | null;
  /** How much the node counts within its parent. */
  readonly weight: number;
  /** The share of the whole model that the node stands for, by the weights alone. */
  readonly share: number;
  /** From 0 to `maximum`; `null` when there is nothing to score, and where nothing is answered (`coverage` 0). */
  readonly score: number | null;
  /**
   * The score with everything that counts, and all that is open, at its best: 1, except where scores are summed or
   * scales end below 1. What does not apply leaves the score and so leaves the maximum. No score that the node has, or
   * can still have, is above it.
   */
  readonly maximum: number;
  /** The score if every applicable criterion were at its best, under the same policies. */
  readonly attainable: number | null;
  /**
   * The lowest and the highest of the score and of every score that the node can still have, over all ways of
   * answering what is open that the policy `openAnswers` reckons with; `null` when it can have none.
   */
  readonly interval: { readonly worst: number; readonly best: number } | null;
  /** Whether both ends of the interval are reached, or are a bound that no way of answering passes. */
  readonly bound: 'exact' | 'outer';
  /** Answered weight as a share of applicable weight; `null` when nothing applies. */
  readonly coverage: number | null;
  /** Stated confidence as a share of the highest; open criteria count 0; `null` when nobody stated any. */
  readonly confidence: number | null;
  readonly level: LevelResult;
  readonly bandId: string | null;
  readonly status: NodeStatus;
  readonly trace: Trace;
  readonly children: readonly NodeResult[];
}
