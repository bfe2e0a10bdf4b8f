import type { Assessment } from '../../maturity/assessment/assessment.ts';

/**
 * How institutions are put together. Every choice is printed in the result.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { RollUpOptions } from '@osee/scoring/country';
 *
 * const options: RollUpOptions = { weights: 'declared', weightUnit: 'staff', strata: 'both', minimumGroup: 5 };
 * ```
 */
export interface RollUpOptions {
  /** `equal` (unless told): every institution counts once. `declared`: each counts with its own `weight`. */
  readonly weights?: 'equal' | 'declared';
  /** What declared weights count, such as `staff`, `budget` or `services`; asked for with `declared`. */
  readonly weightUnit?: string;
  /** `apart` (unless told): kinds of units are never mixed. `both`: each kind, and all of them together. */
  readonly strata?: 'apart' | 'both';
  /** Fewer answers than this stand behind no figure that is shown, from 1; 5 unless told. */
  readonly minimumGroup?: number;
  /** The answers to what a country answers once. */
  readonly country?: Assessment;
  /** Criteria that a country answers once; those whose guide names the unit `country`, unless told. */
  readonly countryOnlyIds?: readonly string[];
}

/** Practice of statistical offices is 3 or 5; below 5 a member of the group can work out the others. */
export const defaultMinimumGroup = 5;
