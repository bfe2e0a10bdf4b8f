import type { Suggested } from '../../input/suggested.ts';
import type { Decimal } from '../amount/decimal.ts';
import type { Measure } from '../amount/measure.ts';
import type { CurrencyCode } from '../currency/generated/currency-code.ts';

/**
 * An open solution that is worked on, and one that is licensed by user.
 *
 * @category total cost
 * @example
 * ```ts
 * import type { LabourAndLicence } from '@osee/core/resourcing';
 *
 * const asked: LabourAndLicence = {
 *   currency: 'USD',
 *   years: 3,
 *   users: 400,
 *   labour: { hoursPerYear: 1600, wage: '12', once: 5000 },
 *   licence: { perUser: '90', once: 1000 },
 * };
 * ```
 */
export interface LabourAndLicence {
  readonly currency: Suggested<CurrencyCode>;
  /** Years over which wage and users are compared, from 1 to 100. */
  readonly years: number;
  readonly users: Decimal;
  /** The open solution. */
  readonly labour: {
    readonly hoursPerYear: Decimal;
    /** Of an hour, all in. */
    readonly wage: Decimal;
    /** Paid once, at the start. */
    readonly once?: Decimal;
    /** Other yearly costs. */
    readonly otherPerYear?: Decimal;
    /** Share spent in the country, of all its costs; not known where not given. */
    readonly inCountry?: Measure;
  };
  /** The licensed solution. */
  readonly licence: {
    /** For a user and a year, or for a user and a cycle. */
    readonly perUser: Decimal;
    /** Years that one payment covers; 1 where not given. */
    readonly cycle?: number;
    /**
     * Whether a payment is spread over its cycle (where not given) or made at its start: then whole cycles are paid, and
     * the year depends on it.
     */
    readonly paid?: 'spread' | 'at-start';
    readonly once?: Decimal;
    readonly otherPerYear?: Decimal;
    readonly inCountry?: Measure;
  };
}

/**
 * Where a comparison turns.
 *
 * - `at`: at `value`; below or above it the open solution is the cheaper one, as `openIsCheaper` says
 * - `at-once`: the open solution is cheaper from the first day on
 * - `always`, `never`: the open solution is cheaper, or is not, whatever the value
 * - `equal`: both cost the same whatever the value
 *
 * @category total cost
 * @example
 * ```ts
 * import type { TurningPoint } from '@osee/core/resourcing';
 *
 * const wage: TurningPoint = { answer: 'at', value: '22.5', openIsCheaper: 'below' };
 * ```
 */
export interface TurningPoint {
  readonly answer: 'at' | 'at-once' | 'always' | 'never' | 'equal';
  /** Exact to forty places; `null` where there is no turning point. */
  readonly value: string | null;
  readonly openIsCheaper: 'below' | 'above' | null;
}

/**
 * Labour against licence.
 *
 * @category total cost
 * @example
 * ```ts
 * import { compareLabourAndLicence, type LabourComparison } from '@osee/core/resourcing';
 *
 * const compared: LabourComparison = compareLabourAndLicence({
 *   currency: 'USD',
 *   years: 1,
 *   users: 100,
 *   labour: { hoursPerYear: 500, wage: 10 },
 *   licence: { perUser: 60 },
 * });
 * compared.users.value; // => '83.3333333333333333333333333333333333333333'
 * ```
 */
export interface LabourComparison {
  readonly currency: string;
  readonly years: number;
  /** Costs over the years, in whole units. */
  readonly open: LabourSide;
  readonly licensed: LabourSide;
  /** The wage of an hour at which both cost the same over the years. */
  readonly wage: TurningPoint;
  /** The number of users at which both cost the same over the years. */
  readonly users: TurningPoint;
  /** The first time in years, from the start, at which the side that has cost less becomes the one that has cost more. */
  readonly year: TurningPoint;
  /** How licences are paid, on which the year depends. */
  readonly paid: 'spread' | 'at-start';
}

/**
 * One side of the comparison.
 *
 * @category total cost
 * @example
 * ```ts
 * import type { LabourSide } from '@osee/core/resourcing';
 *
 * const side: LabourSide = { total: '5000.00', inCountry: { low: '4500.00', high: '5000.00' } };
 * ```
 */
export interface LabourSide {
  readonly total: string;
  /** What is spent in the country; from 0 to all where that is not known. */
  readonly inCountry: { readonly low: string; readonly high: string };
}
