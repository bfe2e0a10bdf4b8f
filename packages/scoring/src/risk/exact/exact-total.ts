import { type Decimal, decimalOf, powerOfTen, type Rational } from '../../number/rational.ts';
import type { LossItem } from '../figures/loss-item.ts';
import {
  convolve,
  type ExactDistribution,
  exactDistribution,
  mix,
  nothing,
  repeat,
  together,
} from './exact-distribution.ts';

/** Items that depend on each other with a strength from 0 to 1; an item of its own has strength 0. */
export interface Cluster {
  readonly items: readonly LossItem[];
  readonly strength: Rational;
}

/** An exact distribution, whose whole amounts are in units of `10^-places`. */
export interface ExactTotal {
  readonly distribution: ExactDistribution;
  readonly places: number;
}

/** Steps of exact arithmetic before the grid takes over: some tenths of a second. */
const mostWork = 600_000;

/** The sum of all items in exact arithmetic; `null` where a severity is a range or the work would be too much. */
export const exactTotal = (clusters: readonly Cluster[]): ExactTotal | null => {
  const items = clusters.flatMap((cluster) => cluster.items);
  if (items.some(({ severity }) => severity.kind === 'range')) return null;
  const places = items.reduce((most, item) => Math.max(most, ...amountsOf(item).map(placesOf)), 0);
  let work = mostWork;
  let total = nothing;
  const plus = (other: ExactDistribution): boolean => {
    work -= total.weights.size * other.weights.size * weightOf(total, other);
    if (work < 0) return false;
    total = convolve(total, other);
    return true;
  };
  for (const { items: members, strength } of clusters) {
    const parts: ExactDistribution[] = [];
    for (const item of members) {
      work -= repetitionWork(item);
      if (work < 0) return null;
      parts.push(exactItem(item, places));
    }
    if (members.length < 2 || strength.over === 0n) {
      if (!parts.every(plus)) return null;
      continue;
    }
    const atoms = parts.reduce((sum, { weights }) => sum + weights.size, 0);
    work -= atoms * parts.length;
    const alone = work < 0 || strength.over === strength.under ? nothing : sumWithin(parts, work);
    if (work < 0 || alone === null) return null;
    if (!plus(mix(together(parts), alone, strength))) return null;
  }
  return { distribution: total, places };
};

/** The distribution of one item; its severity is no range. */
export const exactItem = ({ frequency, severity }: LossItem, places: number): ExactDistribution => {
  const one =
    severity.kind === 'outcomes'
      ? exactDistribution(
          wholeOf(severity.outcomes.map(({ chance }) => chance)).map((weight, place) => [
            unitsOf(severity.outcomes[place]?.amount ?? 0, places),
            weight,
          ]),
        )
      : exactDistribution([[unitsOf(severity.kind === 'point' ? severity.amount : 0, places), 1n]]);
  if (frequency.kind === 'times') return repeat(one, wholeOf(frequency.chances));
  return mix(one, nothing, frequency.chance);
};

const sumWithin = (parts: readonly ExactDistribution[], most: number): ExactDistribution | null => {
  let work = most;
  let sum = nothing;
  for (const part of parts) {
    work -= sum.weights.size * part.weights.size * weightOf(sum, part);
    if (work < 0) return null;
    sum = convolve(sum, part);
  }
  return sum;
};

/** Long numbers take longer. */
const weightOf = (a: ExactDistribution, b: ExactDistribution): number =>
  1 + (a.total.toString(16).length + b.total.toString(16).length) / 256;

/** Repeated amounts spread over the multiples of one, or over all that their sums can be. */
const repetitionWork = ({ frequency, severity }: LossItem): number => {
  if (frequency.kind === 'once') return 1;
  const amounts = severity.kind === 'outcomes' ? severity.outcomes.length : 1;
  return frequency.chances.length * frequency.chances.length * frequency.chances.length * amounts * amounts;
};

/** The amounts that stand in an item. */
export const amountsOf = ({ severity }: LossItem): readonly number[] => {
  if (severity.kind === 'point') return [severity.amount];
  if (severity.kind === 'range') return [severity.low, severity.high];
  return severity.outcomes.map(({ amount }) => amount);
};

export const placesOf = (amount: number): number => decimalOf(amount).places;

/** An amount in units of `10^-places`, of which it has no smaller part. */
const unitsOf = (amount: number, places: number): bigint => {
  const decimal = decimalOf(amount);
  return decimal.digits * powerOfTen(places - decimal.places);
};

/** Chances as whole weights in the same proportion. */
const wholeOf = (chances: readonly number[]): bigint[] => {
  const decimals: Decimal[] = chances.map(decimalOf);
  const places = decimals.reduce((most, decimal) => Math.max(most, decimal.places), 0);
  return decimals.map((decimal) => decimal.digits * powerOfTen(places - decimal.places));
};
