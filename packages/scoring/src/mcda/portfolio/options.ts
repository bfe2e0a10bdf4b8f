import type { PortfolioRule } from './rule.ts';
import type { PortfolioSolver } from './solver.ts';

/**
 * How many to choose, and under which rules.
 *
 * @category portfolios
 * @example
 * ```ts
 * import type { PortfolioOptions } from '@osee/scoring/mcda';
 *
 * const options: PortfolioOptions = { count: 2, rules: [{ kind: 'distinct', attribute: 'region' }] };
 * ```
 */
export interface PortfolioOptions {
  /** How many are chosen, exactly; 1 or more. */
  readonly count: number;
  readonly rules?: readonly PortfolioRule[];
  /**
   * How `distinct` and `at-most` treat a candidate whose attribute is unknown: it counts in every group, so that the
   * rule surely holds (`every-group`, unless told), or in none (`no-group`).
   */
  readonly unknownAttributes?: 'every-group' | 'no-group';
  /** Totals no further apart are tied; relative to the largest score (or 1 if that is more); 1e-9 unless told. */
  readonly tieTolerance?: number;
  /** Another solver to use in place of the built-in search. */
  readonly solver?: PortfolioSolver;
  /** Steps after which the built-in search gives up by an error; 20 million unless told. */
  readonly searchLimit?: number;
}
