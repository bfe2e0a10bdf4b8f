import type { Assessment } from '../../maturity/assessment/assessment.ts';
import type { MaturityResult } from '../../maturity/result/maturity-result.ts';

/**
 * One institution that was asked, with its answers. An institution that was asked and did not answer has
 * `assessment: null`: it is named, and never left out in silence.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { InstitutionInput } from '@osee/scoring/country';
 *
 * const silent: InstitutionInput = { id: 'health', name: 'Ministry of Health', assessment: null };
 * ```
 */
export interface InstitutionInput {
  /** Unique among the institutions of one roll-up. */
  readonly id: string;
  readonly name: string;
  /** What kind of unit it is, such as `ministries` or `cities`; given for every institution or for none. */
  readonly stratum?: string;
  /** How much it counts where the options ask for declared weights, above 0, such as its staff or its services. */
  readonly weight?: number;
  /** The answers; `null`: it was asked and did not answer. Exactly one of `assessment` and `result` is given. */
  readonly assessment?: Assessment | null;
  /** A result that was made earlier; not where the model has items that a country answers once. */
  readonly result?: MaturityResult;
}
