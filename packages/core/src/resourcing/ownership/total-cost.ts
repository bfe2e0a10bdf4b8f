import type { Issue } from '../../errors/issue.ts';
import { type Exact, exact } from '../amount/exact.ts';
import {
  type AmountRange,
  addRanges,
  type ExactRange,
  multiplyRanges,
  point,
  readMeasure,
} from '../amount/measure.ts';
import { shownDifference, subtractRanges } from '../amount/range-arithmetic.ts';
import { runningRound } from '../amount/running-round.ts';
import { rangeOf } from '../budget/running-sum.ts';
import { type Currency, currencyOf } from '../currency/currency.ts';
import { checkOptions } from './check-options.ts';
import { type CostAssumptions, type CostOption, costCategories, type OptionCost } from './cost-option.ts';
import { type CostWeights, costWeights } from './cost-timing.ts';
import { centralOf, rangeOfCost, sumAt } from './evaluate-costs.ts';
import type { CostDifference, OwnershipCost, OwnershipSum, TotalCost } from './total-cost-result.ts';

/**
 * Total cost of ownership of options over the same years: as paid and at present value, by cost, category and year, with
 * what depends on the choice apart from what every option costs. Results are ranges where costs are.
 *
 * @param options - open, proprietary and mixed ones, with acquisition, migration, adaptation, integration, training,
 * hosting, support, upgrades and exit
 * @param assumptions - currency, years, discounting with its convention, and figures that several costs share
 * @returns each option, differences, and a ranking where everything is known
 * @throws `OseeError` with code `duplicate-id`, `unknown-id`, `unknown-currency`, `wrong-length`, `wrong-order`,
 * `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option`
 * @category total cost
 * @see docs/methods/money.md
 * @example
 * ```ts
 * import { totalCost } from '@osee/core/resourcing';
 *
 * const discounting = { rate: 0, timing: 'end', basis: 'real' } as const;
 * const option = (id: string, model: 'open' | 'proprietary', once: number, yearly: number) => ({
 *   id,
 *   model,
 *   costs: [
 *     { id: 'acquisition', category: 'acquisition', amount: once },
 *     { id: 'support', category: 'support', amount: yearly, when: 'every-year' },
 *   ] as const,
 * });
 * const { options, differences } = totalCost(
 *   [option('proprietary', 'proprietary', 800000, 144000), option('open', 'open', 240000, 170000)],
 *   { currency: 'EUR', years: 5, discounting },
 * );
 * options.map(({ total }) => total.low); // => ['1520000.00', '1090000.00']
 * differences[0]?.presentValue.low; // => '-430000.00'
 * ```
 */
export const totalCost = (options: readonly CostOption[], assumptions: CostAssumptions): TotalCost => {
  checkOptions(options, assumptions);
  const { currency, years, discounting } = assumptions;
  const unit = currencyOf(currency);
  const weightsOf = costWeights(assumptions);
  const costs = options.map((option) => costOf(option, assumptions, weightsOf, unit));
  return {
    currency,
    years,
    timing: discounting.timing,
    basis: discounting.basis,
    options: costs,
    differences: costs.flatMap((cost, place) =>
      costs.slice(0, place).map((against) => difference(cost, against, unit)),
    ),
    ranking: rankingOf(options, assumptions, (cost) => weightsOf(cost).present),
    issues: [...unknownIssues(costs), ...basisIssues(assumptions)],
  };
};

const costOf = (
  option: CostOption,
  assumptions: CostAssumptions,
  weightsOf: (cost: OptionCost) => CostWeights,
  unit: Currency,
): OwnershipCost => {
  const parts = [...option.costs]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((cost) => ({ cost, range: rangeOfCost(option, cost, assumptions), weights: weightsOf(cost) }));
  const round = { total: rounding(unit), present: rounding(unit), year: rounding(unit) };
  const costs = parts.map(({ cost, range, weights }) => ({
    id: cost.id,
    category: cost.category,
    common: cost.common === true,
    total: round.total(multiplyRanges(range, point(weights.total))),
    presentValue: round.present(multiplyRanges(range, point(weights.present))),
  }));
  const add = (list: readonly OwnershipSum[]): OwnershipSum => ({
    total: fixed(addRanges(list.map(({ total }) => rangeOf(total))), unit),
    presentValue: fixed(addRanges(list.map(({ presentValue }) => rangeOf(presentValue))), unit),
  });
  return {
    option: option.id,
    ...add(costs),
    costs,
    categories: costCategories.flatMap((category) => {
      const own = costs.filter((cost) => cost.category === category);
      return own.length === 0 ? [] : [{ category, ...add(own) }];
    }),
    years: Array.from({ length: assumptions.years }, (_, year) =>
      round.year(
        addRanges(
          parts.map(({ range, weights }) => multiplyRanges(range, point(weights.years[year] ?? exact(0)))),
        ),
      ),
    ),
    dependent: add(costs.filter(({ common }) => !common)),
    common: add(costs.filter(({ common }) => common)),
    inCountry: shareInCountry(
      parts.map(({ cost, range, weights }) => ({
        cost: multiplyRanges(range, point(weights.total)),
        share: readMeasure(cost.inCountry ?? { low: 0, high: 1 }),
      })),
    ),
    unknown: parts.flatMap(({ cost, range }) => (range.high === null ? [cost.id] : [])),
  };
};

/** Rounds low ends and widths along their order, as the cells of a budget are. */
const rounding = ({ step, digits }: Currency): ((range: ExactRange) => AmountRange) => {
  const low = runningRound(exact(step));
  const width = runningRound(exact(step));
  return (range) => {
    const start = low(range.low);
    const span = range.high === null ? null : width(range.high.minus(range.low));
    return { low: start.toFixed(digits), high: span === null ? null : start.plus(span).toFixed(digits) };
  };
};

const fixed = ({ low, high }: ExactRange, { digits }: Currency): AmountRange => ({
  low: low.toFixed(digits),
  high: high === null ? null : high.toFixed(digits),
});

/** A share that is not known lies between nothing and all. */
const shareInCountry = (
  parts: readonly { readonly cost: ExactRange; readonly share: ExactRange }[],
): OwnershipCost['inCountry'] => {
  const whole = addRanges(parts.map(({ cost }) => cost));
  if (whole.high?.eq(0)) return null;
  const limit = (share: ExactRange): Exact =>
    share.high === null || share.high.gt(1) ? exact(1) : share.high;
  const own = addRanges(
    parts.map(({ cost, share }) => multiplyRanges(cost, { low: share.low, high: limit(share) })),
  );
  const rest = addRanges(
    parts.map(({ cost, share }) =>
      multiplyRanges(cost, { low: exact(1).minus(limit(share)), high: exact(1).minus(share.low) }),
    ),
  );
  const part = (inside: Exact | null, outside: Exact | null, otherwise: number): number => {
    if (inside === null || outside === null) return otherwise;
    const sum = inside.plus(outside);
    return sum.eq(0) ? otherwise : inside.div(sum).toNumber();
  };
  return { low: part(own.low, rest.high, 0), high: part(own.high, rest.low, 1) };
};

const difference = (cost: OwnershipCost, against: OwnershipCost, { digits }: Currency): CostDifference => {
  const range = subtractRanges(rangeOf(cost.dependent.presentValue), rangeOf(against.dependent.presentValue));
  const { low, high } = range;
  const isEqual = low !== null && high !== null && low.eq(0) && high.eq(0);
  const answer = isEqual ? 'equal' : high?.lt(0) ? 'cheaper' : low?.gt(0) ? 'dearer' : 'open';
  return {
    option: cost.option,
    against: against.option,
    presentValue: shownDifference(range, digits),
    answer,
  };
};

const rankingOf = (
  options: readonly CostOption[],
  assumptions: CostAssumptions,
  weightOf: (cost: OptionCost) => Exact,
): TotalCost['ranking'] => {
  const values = options.map((option) => ({
    option: option.id,
    value: sumAt(
      option,
      assumptions,
      weightOf,
      ({ measure }) => centralOf(measure),
      () => true,
    ),
  }));
  const known = values.flatMap(({ option, value }) => (value === null ? [] : [{ option, value }]));
  if (known.length < values.length) return null;
  return known
    .map(({ option, value }) => ({ option, rank: 1 + known.filter((other) => other.value.lt(value)).length }))
    .sort((a, b) => a.rank - b.rank || (a.option < b.option ? -1 : 1));
};

const unknownIssues = (costs: readonly OwnershipCost[]): readonly Issue<'amount-unknown'>[] =>
  costs.flatMap(({ option, unknown }) =>
    unknown.map((cost) => ({
      code: 'amount-unknown' as const,
      severity: 'warning' as const,
      path: ['options', option, cost],
      message: `Expected an upper limit of "${cost.slice(0, 60)}" of "${option.slice(0, 60)}", got none.`,
      details: { option, cost },
    })),
  );

const basisIssues = ({ discounting, inflation }: CostAssumptions): TotalCost['issues'] => {
  const { basis, rate } = discounting;
  const isMixed = (basis === 'nominal') !== (inflation !== undefined);
  const isHigh = [rate].flat().some((each) => exact(each as string).gt(1));
  const path = ['assumptions', 'discounting'];
  return [
    ...(isMixed
      ? [
          {
            code: 'basis-mixed',
            severity: 'warning',
            path,
            message: 'Expected a nominal rate with inflation, or a real rate without, got something else.',
            details: { basis, inflation: inflation ?? null },
          } as const,
        ]
      : []),
    ...(isHigh
      ? [
          {
            code: 'rate-above-one',
            severity: 'warning',
            path: [...path, 'rate'],
            message: 'Expected a rate such as "0.05" for five percent, got one above 1.',
            details: {},
          } as const,
        ]
      : []),
  ];
};
