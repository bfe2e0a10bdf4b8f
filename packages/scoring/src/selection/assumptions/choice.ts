import type { Aggregation, SelectionPolicies } from '../model/policies.ts';

/** How the values of a criterion are spread: as the model scales them, over who takes part, or by rank alone. */
export type Normalisation = 'as-scaled' | 'min-max' | 'rank';

/** One setting of everything that is varied. */
export interface Choice {
  /** In the order of the criteria, as shares of the whole. */
  readonly weights: readonly number[];
  /** `null`: each group as in the model. */
  readonly aggregation: Aggregation | null;
  readonly missing: SelectionPolicies['missing'];
  readonly normalisation: Normalisation;
}
