import type { EvidenceFact } from '../fact/evidence-fact.ts';

/**
 * Files that say different things of one thing.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { FactContradiction } from '@osee/scoring/evidence';
 *
 * const contradiction: FactContradiction = { fact: 'licence', values: [] };
 * ```
 */
export interface FactContradiction {
  readonly fact: string;
  readonly key?: string;
  /** Each value with all the facts that state it. */
  readonly values: readonly {
    readonly value: string | number | boolean;
    readonly facts: readonly EvidenceFact[];
  }[];
}
