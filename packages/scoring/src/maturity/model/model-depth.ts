/**
 * How much of a model is asked: a choice of its questions. Every depth is the same model, so that two results share the
 * questions that both asked.
 *
 * @category maturity models
 * @example
 * ```ts
 * import type { ModelDepth } from '@osee/scoring/maturity';
 *
 * const depth: ModelDepth = {
 *   id: 'quick',
 *   title: 'Quick scan',
 *   criterionIds: ['licence-check'],
 *   cannotTell: ['Nothing is said about training.'],
 * };
 * ```
 */
export interface ModelDepth {
  readonly id: string;
  readonly title: string;
  /** By which rule its questions were chosen. */
  readonly rule?: string;
  readonly criterionIds: readonly string[];
  /** What a result of this depth cannot tell, one sentence each. */
  readonly cannotTell: readonly string[];
}

/**
 * The depth at which a model is asked, with everything that it leaves out: what was never asked is not 0.
 *
 * @category maturity models
 * @example
 * ```ts
 * import type { AskedDepth } from '@osee/scoring/maturity';
 *
 * const share = ({ asked, of }: AskedDepth): number => asked / of;
 * ```
 */
export interface AskedDepth extends Pick<ModelDepth, 'id' | 'title' | 'cannotTell'> {
  /** How many questions the depth asks, and how many the whole model has. */
  readonly asked: number;
  readonly of: number;
  readonly notAskedIds: readonly string[];
  /** The parts of the model about which no question is asked at this depth. */
  readonly notAskedParts: readonly {
    readonly id: string;
    readonly title: string;
    /** The competency or technical domain that the part measures; `null` for another part. */
    readonly competencyId: string | null;
  }[];
}
