import { exact as exactly, list } from '../../input/shape-holders.ts';
import { filledText, text, words } from '../../input/shape-values.ts';
import type { Suggested } from '../../input/suggested.ts';
import { type Measure, measureShape } from '../amount/measure.ts';
import type { CurrencyCode } from '../currency/generated/currency-code.ts';
import { type FigureSource, figureSourceShape, yearShape } from '../series/rate-series.ts';

/**
 * How firm funding is: `secured` by contract or appropriation, `conditional` on something that has not happened yet,
 * `pledged` in words.
 *
 * @category budgets
 * @example
 * ```ts
 * import { type FundingStatus, fundingStatuses } from '@osee/core/resourcing';
 *
 * const all: readonly FundingStatus[] = fundingStatuses; // => ['secured', 'conditional', 'pledged']
 * ```
 */
export type FundingStatus = 'secured' | 'conditional' | 'pledged';

/**
 * All words of {@link FundingStatus}, the firmest first.
 *
 * @category budgets
 * @example
 * ```ts
 * import { fundingStatuses } from '@osee/core/resourcing';
 *
 * fundingStatuses.length; // => 3
 * ```
 */
export const fundingStatuses: readonly FundingStatus[] = ['secured', 'conditional', 'pledged'];

/**
 * Somebody who pays or gives.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { FundingSource } from '@osee/core/resourcing';
 *
 * const source: FundingSource = {
 *   id: 'treasury',
 *   kind: 'ministry-allocations',
 *   status: 'secured',
 *   currency: 'KES',
 *   amounts: [{ year: 2027, amount: '4000000' }],
 * };
 * ```
 */
export interface FundingSource {
  readonly id: string;
  readonly name?: string;
  /** One of the four of `oseeCostModel.fundingSources`, or a word of the caller's own. */
  readonly kind?: string;
  readonly status: FundingStatus;
  /** What comes in kind covers nothing that has to be paid, and the other way round; `'cash'` where not given. */
  readonly form?: 'cash' | 'in-kind';
  /** That of the budget where not given. */
  readonly currency?: Suggested<CurrencyCode>;
  readonly amounts: readonly { readonly year: number; readonly amount: Measure }[];
  /** What has to happen, for conditional funding. */
  readonly condition?: string;
  readonly source?: FigureSource;
}

/** A list of sources. */
export const fundingSourcesShape = /* @__PURE__ */ list(
  /* @__PURE__ */ exactly(
    {
      id: filledText,
      status: /* @__PURE__ */ words(fundingStatuses),
      amounts: /* @__PURE__ */ list(/* @__PURE__ */ exactly({ year: yearShape, amount: measureShape })),
    },
    {
      name: text,
      kind: text,
      form: /* @__PURE__ */ words(['cash', 'in-kind']),
      currency: text,
      condition: text,
      source: figureSourceShape,
    },
    'a source of funding',
  ),
  'a list of sources of funding',
);
