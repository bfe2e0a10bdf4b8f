import type { Issue } from '../../errors/issue.ts';
import type { AmountRange } from '../amount/measure.ts';
import type { FundingStatus } from './funding-source.ts';

/**
 * What is covered and what is not, down to a status: with `conditional`, secured and conditional funding count; with
 * `pledged`, all.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { Coverage } from '@osee/core/resourcing';
 *
 * const coverage: Coverage = {
 *   funds: { low: '5.00', high: '5.00' },
 *   gap: { low: '0.00', high: '0.00' },
 *   surplus: { low: '2.00', high: '2.00' },
 * };
 * ```
 */
export interface Coverage {
  readonly funds: AmountRange;
  /** Never negative. */
  readonly gap: AmountRange;
  /** Never a negative gap. */
  readonly surplus: AmountRange;
}

/**
 * Need and funding of a year, in cash or in kind.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { FundingYear } from '@osee/core/resourcing';
 *
 * const year: Pick<FundingYear, 'year' | 'need'> = { year: 2027, need: { low: '10.00', high: null } };
 * ```
 */
export interface FundingYear {
  readonly year: number;
  readonly need: AmountRange;
  readonly coverage: Readonly<Record<FundingStatus, Coverage>>;
}

/**
 * What the years add to, and from when it is not covered.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { FundingTotal } from '@osee/core/resourcing';
 *
 * const from: FundingTotal['uncoveredFrom']['secured'] = { certain: 2029, possible: 2028 };
 * ```
 */
export interface FundingTotal {
  readonly need: AmountRange;
  readonly coverage: Readonly<Record<FundingStatus, Coverage>>;
  /** First year with a gap for sure, and first with one that cannot be excluded; `null` where there is none. */
  readonly uncoveredFrom: Readonly<
    Record<FundingStatus, { readonly certain: number | null; readonly possible: number | null }>
  >;
}

/**
 * Where the money is missing.
 *
 * @category budgets
 * @example
 * ```ts
 * import { buildBudget, type FundingGap, fundingGap } from '@osee/core/resourcing';
 *
 * const gap: FundingGap = fundingGap(buildBudget({ currency: 'USD', years: [2027], lines: [] }), []);
 * gap.cash.total.coverage.secured.gap; // => { low: '0.00', high: '0.00' }
 * ```
 */
export interface FundingGap {
  readonly currency: string;
  readonly carry: FundingCarry;
  readonly cash: { readonly years: readonly FundingYear[]; readonly total: FundingTotal };
  readonly inKind: { readonly years: readonly FundingYear[]; readonly total: FundingTotal };
  /** What was promised in which currency, before it was changed. */
  readonly byCurrency: readonly {
    readonly currency: string;
    readonly status: FundingStatus;
    readonly form: 'cash' | 'in-kind';
    readonly amount: AmountRange;
  }[];
  readonly issues: readonly Issue<'rate-missing' | 'no-rate' | 'funding-outside-years' | 'funding-unknown'>[];
}

/**
 * Whether what is left of one year may be spent in the next: `'none'`, as most appropriations lapse, or `'forward'`.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { FundingCarry } from '@osee/core/resourcing';
 *
 * const carry: FundingCarry = 'forward';
 * ```
 */
export type FundingCarry = 'none' | 'forward';
