import { OseeError } from '../../errors/osee-error.ts';
import type { Path } from '../../errors/path.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { exact as exactly } from '../../input/shape-holders.ts';
import { filledText } from '../../input/shape-values.ts';
import { readDecimal } from '../amount/decimal.ts';
import type { Exact } from '../amount/exact.ts';
import { currencyOf } from '../currency/currency.ts';
import { unknownId } from '../series/rate-series.ts';
import { checkOptions } from './check-options.ts';
import type { CostAssumptions, CostOption, OptionCost } from './cost-option.ts';
import { costWeights } from './cost-timing.ts';
import { centralOf, endsOf, figuresOf, type MovingFigure, sumAt } from './evaluate-costs.ts';

/**
 * One bar of a tornado: how far a figure moves the difference while all others stay where they are.
 *
 * @category total cost
 * @example
 * ```ts
 * import type { SensitivityBar } from '@osee/core/resourcing';
 *
 * const bar: SensitivityBar = { figure: 'users', atLow: '-20.00', atHigh: '35.00', swing: '55.00', turns: true };
 * ```
 */
export interface SensitivityBar {
  /** Id of an assumption; option, cost and place of a factor; or `discount-rate`. */
  readonly figure: string;
  /** First option less second, at present value, with the figure at its low end. */
  readonly atLow: string;
  readonly atHigh: string;
  /** Distance between the two. */
  readonly swing: string;
  /** Whether the other option is the cheaper one at one of the ends. */
  readonly turns: boolean;
}

/**
 * What turns a comparison.
 *
 * @category total cost
 * @example
 * ```ts
 * import type { CostSensitivity } from '@osee/core/resourcing';
 *
 * const none: CostSensitivity = { option: 'a', against: 'b', base: null, bars: [], unknown: ['a/support/0'] };
 * ```
 */
export interface CostSensitivity {
  readonly option: string;
  readonly against: string;
  /** With every figure at its most likely value, or the middle of its range; `null` where one has no upper limit. */
  readonly base: string | null;
  /** The widest first, equal ones by name. */
  readonly bars: readonly SensitivityBar[];
  /** Figures without an upper limit; while there are any, there is no bar. */
  readonly unknown: readonly string[];
}

const pairShape = /* @__PURE__ */ exactly({ option: filledText, against: filledText }, {}, 'two options');

/** The option of an id. */
const optionOf = (options: readonly CostOption[], id: string, path: Path): CostOption => {
  const found = options.find((option) => option.id === id);
  if (found !== undefined) return found;
  throw unknownId(
    'an option',
    id,
    options.map((option) => option.id),
    path,
  );
};

/**
 * Which figures turn the difference between two options: each with a range is moved to both ends, one at a time. Costs
 * that are common to the options do not count.
 *
 * @param options - as for `totalCost`
 * @param assumptions - as for `totalCost`; `discounting.range` adds a bar for the rate
 * @param pair - ids of the two options
 * @returns bars of a tornado
 * @throws `OseeError` with code `same-option`, and those of `totalCost`
 * @category total cost
 * @see docs/methods/money.md
 * @example
 * ```ts
 * import { costSensitivity } from '@osee/core/resourcing';
 *
 * const discounting = { rate: 0, timing: 'end', basis: 'real' } as const;
 * const values = [{ id: 'users', value: { low: 50, likely: 100, high: 200 } }];
 * const options = [
 *   { id: 'open', model: 'open', costs: [{ id: 'work', category: 'people', amount: 900 }] },
 *   { id: 'paid', model: 'proprietary', costs: [{ id: 'seats', category: 'acquisition', amount: [{ assumption: 'users' }, 10] }] },
 * ] as const;
 * const pair = { option: 'open', against: 'paid' };
 * const { base, bars } = costSensitivity(options, { currency: 'EUR', years: 1, discounting, values }, pair);
 * [base, bars[0]?.atLow, bars[0]?.atHigh, bars[0]?.turns]; // => ['-100.00', '400.00', '-1100.00', true]
 * ```
 */
export const costSensitivity = (
  options: readonly CostOption[],
  assumptions: CostAssumptions,
  pair: { readonly option: string; readonly against: string },
): CostSensitivity => {
  checkOptions(options, assumptions);
  expectShape(pair, pairShape, ['pair']);
  const option = optionOf(options, pair.option, ['pair', 'option']);
  const against = optionOf(options, pair.against, ['pair', 'against']);
  if (option === against) {
    throw new OseeError('same-option', 'Expected two options, got one of them twice.', { path: ['pair'] });
  }
  const { digits } = currencyOf(assumptions.currency);
  const figures = movingFigures([option, against], assumptions);
  const unknown = figures.filter(({ measure }) => centralOf(measure) === null).map(({ key }) => key);
  const at = differenceAt(option, against, assumptions);
  const base = at((figure) => centralOf(figure.measure));
  if (base === null || unknown.length > 0) return { ...pair, base: null, bars: [], unknown };
  const bar = (
    figure: string,
    low: Exact | null,
    high: Exact | null,
  ): readonly (SensitivityBar & { size: Exact })[] => {
    if (low === null || high === null) return [];
    const size = high.minus(low).abs();
    const turns = [low, high].some((end) => end.times(base).lt(0));
    const shown = { atLow: low.toFixed(digits), atHigh: high.toFixed(digits), swing: size.toFixed(digits) };
    return [{ figure, ...shown, turns, size }];
  };
  const moved = figures.flatMap(({ key, measure }) => {
    const ends = endsOf(measure);
    if (ends === null) return [];
    const move = (end: 'low' | 'high') =>
      at((figure) => (figure.key === key ? readDecimal(ends[end]) : centralOf(figure.measure)));
    return bar(key, move('low'), move('high'));
  });
  const { range } = assumptions.discounting;
  const central = ({ measure }: MovingFigure) => centralOf(measure);
  const rate =
    range === undefined
      ? []
      : bar('discount-rate', at(central, readDecimal(range.low)), at(central, readDecimal(range.high)));
  const bars = [...moved, ...rate]
    .sort((a, b) => b.size.cmp(a.size) || (a.figure < b.figure ? -1 : 1))
    .map(({ size: _, ...shown }) => shown);
  return { ...pair, base: base.toFixed(digits), bars, unknown };
};

const isDependent = (cost: OptionCost): boolean => cost.common !== true;

/** Every figure of the costs that count, each once. */
const movingFigures = (
  options: readonly CostOption[],
  assumptions: CostAssumptions,
): readonly MovingFigure[] => {
  const found = options.flatMap((option) =>
    option.costs.filter(isDependent).flatMap((cost) => figuresOf(option, cost, assumptions)),
  );
  return [...new Map(found.map((figure) => [figure.key, figure])).values()].sort((a, b) =>
    a.key < b.key ? -1 : 1,
  );
};

const differenceAt =
  (option: CostOption, against: CostOption, assumptions: CostAssumptions) =>
  (pick: (figure: MovingFigure) => Exact | null, rate: Exact | null = null): Exact | null => {
    const weightsOf = costWeights(assumptions, rate);
    const [one, other] = [option, against].map((each) =>
      sumAt(each, assumptions, (cost) => weightsOf(cost).present, pick, isDependent),
    );
    return one === null || one === undefined || other === null || other === undefined
      ? null
      : one.minus(other);
  };
