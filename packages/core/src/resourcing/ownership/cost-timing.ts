import { type Decimal, readDecimal } from '../amount/decimal.ts';
import { type Exact, exact, grownBy, one, sum } from '../amount/exact.ts';
import { discountDivisors } from '../discount/discount-timing.ts';
import type { CostAssumptions, OptionCost } from './cost-option.ts';

/** What a unit of a cost comes to: by year, in all, and at present value. */
export interface CostWeights {
  /** One for each year; what falls at the very end counts in the last. */
  readonly years: readonly Exact[];
  readonly total: Exact;
  readonly present: Exact;
}

/** Weights of costs under the assumptions, with another rate where one is given. */
export const costWeights = (
  assumptions: CostAssumptions,
  otherRate: Exact | null = null,
): ((cost: OptionCost) => CostWeights) => {
  const { years, discounting, inflation = 0 } = assumptions;
  const { rate, timing, basis } = discounting;
  const rates = Array.from(
    { length: years },
    (_, place) =>
      otherRate ??
      readDecimal(Array.isArray(rate) ? ((rate as readonly Decimal[])[place] ?? 0) : (rate as Decimal)),
  );
  const recurrent = discountDivisors(rates, timing);
  // Starts of all years, and the end of the last.
  const starts = discountDivisors([...rates, exact(0)], 'start');
  const rise = basis === 'nominal' ? one.plus(readDecimal(inflation)) : one;
  const prices = [one];
  while (prices.length < starts.length) prices.push(grownBy(prices.at(-1) ?? one, rise));
  return (cost) => {
    const isRecurrent = cost.when === 'every-year';
    const times = timesOf(cost, years).map((year) => ({
      year: Math.min(year, years - 1),
      price: prices[year] ?? one,
      divisor: (isRecurrent ? recurrent : starts)[year] ?? one,
    }));
    return {
      years: Array.from({ length: years }, (_, place) =>
        sum(times.filter(({ year }) => year === place).map(({ price }) => price)),
      ),
      total: sum(times.map(({ price }) => price)),
      present: sum(times.map(({ price, divisor }) => price.div(divisor))),
    };
  };
};

/** Years from 0 in which a cost falls. */
const timesOf = ({ when = 'once', from = 1, to }: OptionCost, years: number): readonly number[] => {
  const first = from - 1;
  if (when === 'once') return [first];
  const step = when === 'every-year' ? 1 : when.every;
  const times: number[] = [];
  for (let year = first; year <= Math.min(to ?? years, years) - 1; year += step) times.push(year);
  return times;
};
