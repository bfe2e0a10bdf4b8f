import { sumOf } from '../../number/sums.ts';
import { expectedLossOf } from '../figures/expected-loss.ts';
import { type LossItem, mostLossOf } from '../figures/loss-item.ts';
import { type LossItems, lossItems } from '../figures/loss-items.ts';
import { policiesOf } from '../figures/risk-policies.ts';
import type { Bracket } from '../grid/grid-quantile.ts';
import { expectRegister } from '../register/check-risk-register.ts';
import { notice } from '../register/risk-issue.ts';
import type { RiskRegister } from '../register/risk-register.ts';
import { clustersOf } from './clusters.ts';
import { drawnQuantile } from './drawn-quantile.ts';
import { drawnSums } from './drawn-sums.ts';
import { lossDistribution } from './loss-distribution.ts';
import { marginalQuantiles } from './marginal.ts';
import { expectReserveOptions, type ReserveOptions, usualDraws } from './reserve-options.ts';
import type { ReserveLevel, RiskReserve } from './risk-reserve-result.ts';

const curveLevels = [...Array.from({ length: 19 }, (_, place) => (place + 1) / 20), 0.99];

/**
 * Works out which reserve suffices with which chance. The losses of all open risks are added up by convolution: in exact
 * fractions where they are single amounts, so that a chance that meets the level to the last digit counts as reached;
 * else on a grid, with amounts moved down and moved up, so that the true quantile lies between the two ends that are
 * told. Groups of the register move together as far as their strength says. Draws check the same figures.
 *
 * @param register - risks in one currency
 * @param options - levels, policies, step, draws
 * @returns the reserve for each level, its ends, and what it does not cover
 * @throws `OseeError` with a code of {@link RiskIssueCode} or `unknown-currency` for a broken register, `too-large` for a step that is too
 * fine or draws without end, `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option` for another form
 * @category risks
 * @see Klugman, Panjer and Willmot, Loss Models (4th edition), 9.6; R package actuar, aggregateDist (lower and upper
 * discretisation); AACE 44R-08
 * @example
 * ```ts
 * import { oseeRiskScale, riskReserve } from '@osee/scoring/risk';
 *
 * const risk = (id: string, chance: number, money: number) => ({
 *   id,
 *   event: id,
 *   likelihood: { chance },
 *   impact: { money },
 * });
 * const register = {
 *   id: 'office',
 *   currency: 'KES',
 *   scale: oseeRiskScale,
 *   risks: [risk('a', 0.05, 10), risk('b', 0.15, 20), risk('c', 0.5, 40)],
 * };
 * const { levels, expected } = riskReserve(register, { levels: [0.5, 0.8] });
 * levels.map(({ quantile }) => quantile?.high); // => [30, 40]
 * expected.value; // => 23.5
 * ```
 */
export const riskReserve = (register: RiskRegister, options: ReserveOptions = {}): RiskReserve => {
  expectRegister(register);
  expectReserveOptions(options, register.risks.length);
  const { levels = [0.5, 0.8, 0.95], measure = 'money', asOf, step, draws, within = [] } = options;
  const policies = policiesOf(options);
  const items = lossItems(register, measure, policies, asOf);
  const { counted, leftOut } = items;
  const isKnown = counted.length > 0 || leftOut.length === 0;
  const clusters = clustersOf(register, counted);
  const distribution = lossDistribution(clusters, step);
  const count = draws && (draws.count ?? usualDraws);
  const sums = draws && count && counted.length > 0 ? drawnSums(clusters, draws.seed, count) : null;
  const quantiles = isKnown ? distribution.quantiles(levels) : null;
  const ends = endsAt(register, items, levels);
  const alike = counted.map((item) => marginalQuantiles(item, levels));
  const expected = expectedOf(items, isKnown);
  const chanceWithin = (amount: number): Bracket | null => (isKnown ? distribution.reach(amount) : null);
  const toLevel = (level: number, place: number): ReserveLevel => {
    const quantile = quantiles?.[place] ?? null;
    const { low, high } = ends(place);
    return {
      level,
      quantile,
      reserve: quantile && { low: Math.max(0, quantile.low), high: Math.max(0, quantile.high) },
      surplus: quantile && { low: Math.max(0, -quantile.high), high: Math.max(0, -quantile.low) },
      ends: { low, high },
      together: isKnown
        ? {
            low: sumOf(alike.map((each) => each[place]?.low ?? 0)),
            high: sumOf(alike.map((each) => each[place]?.high ?? 0)),
          }
        : null,
      drawn: sums && drawnQuantile(sums, level, quantile),
      beyond: quantile === null ? [] : beyond(counted, Math.max(0, quantile.high)),
    };
  };
  return {
    registerId: register.id,
    measure,
    currency: register.currency,
    priceYear: register.priceYear ?? null,
    asOf: asOf ?? null,
    policies,
    method: distribution.step === null ? 'exact' : 'grid',
    step: distribution.step,
    width: distribution.width,
    levels: levels.map(toLevel),
    expected,
    most: sumOf(counted.map(mostLossOf)),
    withoutLoss: chanceWithin(0),
    withinExpected: expected.value === null ? null : chanceWithin(expected.value),
    within: within.map((amount) => ({ amount, chance: chanceWithin(amount) })),
    curve: isKnown
      ? distribution.quantiles(curveLevels).map((quantile, place) => ({
          level: curveLevels[place] as number,
          quantile,
        }))
      : [],
    counted: counted.map(({ id }) => id),
    leftOut,
    draws: draws && count ? { seed: draws.seed, count } : null,
    issues: leftOut.map((id) =>
      notice(
        'risk-not-counted',
        ['risks', register.risks.findIndex((risk) => risk.id === id)],
        `The reserve does not count ${id.slice(0, 60)}: its chance or its loss is not known as a number.`,
        { id, measure },
      ),
    ),
  };
};

/** The quantiles of the best and of the worst. */
const endsAt = (register: RiskRegister, items: LossItems, levels: readonly number[]) => {
  const at = (list: readonly LossItem[]) =>
    lossDistribution(clustersOf(register, list), undefined).quantiles(levels);
  const [low, high] = [at(items.lowest), items.endless.length > 0 ? null : at(items.highest)];
  return (place: number): ReserveLevel['ends'] => ({
    low: low[place]?.low ?? 0,
    high: high === null ? null : (high[place]?.high ?? 0),
  });
};

const expectedOf = (items: LossItems, isKnown: boolean): RiskReserve['expected'] => ({
  value: isKnown ? sumOf(items.counted.map(expectedLossOf)) : null,
  low: sumOf(items.lowest.map(expectedLossOf)),
  high: items.endless.length > 0 ? null : sumOf(items.highest.map(expectedLossOf)),
});

const beyond = (items: readonly LossItem[], reserve: number): string[] =>
  items.filter((item) => mostLossOf(item) > reserve).map(({ id }) => id);
