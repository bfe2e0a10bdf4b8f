import type { Decimal } from '../amount/decimal.ts';
import { readDecimal } from '../amount/decimal.ts';
import { type Exact, one, zero } from '../amount/exact.ts';
import { type ExactRange, type Measure, multiplyRanges, readMeasure } from '../amount/measure.ts';
import { factorsOfCost, isReference } from './check-options.ts';
import type { CostAssumptions, CostOption, OptionCost } from './cost-option.ts';

/** A figure that can move: an assumption, or a factor that one cost has for itself. */
export interface MovingFigure {
  /** The id of the assumption, or option, cost and place of the factor. */
  readonly key: string;
  readonly measure: Measure;
}

/** The figures of a cost, in the order of its factors. */
export const figuresOf = (
  option: CostOption,
  cost: OptionCost,
  assumptions: CostAssumptions,
): readonly MovingFigure[] =>
  factorsOfCost(cost).map((factor, place) => {
    if (!isReference(factor)) return { key: `${option.id}/${cost.id}/${place}`, measure: factor };
    const found = assumptions.values?.find(({ id }) => id === factor.assumption);
    return { key: factor.assumption, measure: found === undefined ? null : found.value };
  });

/** A cost of one occurrence as a range. */
export const rangeOfCost = (option: CostOption, cost: OptionCost, assumptions: CostAssumptions): ExactRange =>
  figuresOf(option, cost, assumptions)
    .map(({ measure }) => readMeasure(measure))
    .reduce(multiplyRanges, { low: one, high: one });

/** What is thought most likely, or the middle of a range; nothing where no upper limit is known. */
export const centralOf = (measure: Measure): Exact | null => {
  if (measure === null) return null;
  if (typeof measure !== 'object') return readDecimal(measure);
  if (measure.high === null) return null;
  if (measure.likely !== undefined) return readDecimal(measure.likely);
  return readDecimal(measure.low).plus(readDecimal(measure.high)).div(2);
};

/** The sum of the costs of an option with each figure at one value; nothing where one has none. */
export const sumAt = (
  option: CostOption,
  assumptions: CostAssumptions,
  weightOf: (cost: OptionCost) => Exact,
  pick: (figure: MovingFigure) => Exact | null,
  isCounted: (cost: OptionCost) => boolean,
): Exact | null => {
  let total: Exact | null = zero;
  for (const cost of option.costs.filter(isCounted)) {
    let product: Exact | null = weightOf(cost);
    for (const figure of figuresOf(option, cost, assumptions)) {
      const value = pick(figure);
      product = product === null || value === null ? null : product.times(value);
    }
    total = total === null || product === null ? null : total.plus(product);
  }
  return total;
};

/** Lower and upper end of a measure that has both and differ. */
export const endsOf = (measure: Measure): { readonly low: Decimal; readonly high: Decimal } | null => {
  if (measure === null || typeof measure !== 'object' || measure.high === null) return null;
  return { low: measure.low, high: measure.high };
};
