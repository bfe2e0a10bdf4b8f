import { readDecimal } from '../amount/decimal.ts';
import { type Exact, kept, sum, zero } from '../amount/exact.ts';
import type { ExactRange } from '../amount/measure.ts';
import type { BudgetCell } from './budget.ts';
import { type Bearer, bearers, type CostLine } from './cost-line.ts';

/** A cell before it is rounded. */
export type ExactCell = Omit<BudgetCell, 'low' | 'high'> & { readonly range: ExactRange };

/** What each bearer has of a line, in parts that add to the whole; the last of them gets what division leaves. */
export const splitByBearer = (
  range: ExactRange,
  bearer: CostLine['bearer'],
): readonly { readonly bearer: Bearer; readonly range: ExactRange }[] => {
  if (typeof bearer === 'string') return [{ bearer, range }];
  const weights = bearers
    .map((each) => ({ bearer: each, weight: readDecimal(bearer[each] ?? 0) }))
    .filter(({ weight }) => weight.gt(0));
  const lows = parts(
    range.low,
    weights.map(({ weight }) => weight),
  );
  const highs =
    range.high === null
      ? null
      : parts(
          range.high,
          weights.map(({ weight }) => weight),
        );
  return weights.map((each, place) => ({
    bearer: each.bearer,
    range: { low: lows[place] ?? zero, high: highs === null ? null : (highs[place] ?? zero) },
  }));
};

const parts = (whole: Exact, weights: readonly Exact[]): readonly Exact[] => {
  const total = sum(weights);
  const first = weights.slice(0, -1).map((weight) => kept(whole.times(weight).div(total)));
  return [...first, whole.minus(sum(first))];
};

/** Year, kind, bearer, form, then id: the order in which cells are rounded and shown. */
export const byPlace = (one: ExactCell, other: ExactCell): number =>
  one.year - other.year ||
  compare(one.kind, other.kind) ||
  bearers.indexOf(one.bearer) - bearers.indexOf(other.bearer) ||
  compare(one.form, other.form) ||
  compare(one.line, other.line) ||
  compare(one.phase ?? '', other.phase ?? '');

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
