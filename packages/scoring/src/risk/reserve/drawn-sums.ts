import { createRandom, type Random } from '../../mcda/robustness/random.ts';
import { numberOf } from '../../number/rational.ts';
import type { Cluster } from '../exact/exact-total.ts';
import type { Frequency, LossItem, Severity } from '../figures/loss-item.ts';
import { amountAt } from '../grid/severity-shape.ts';
import type { Estimate } from '../register/estimate.ts';
import { marginalQuantiles, quantileOfRange } from './marginal.ts';

/** Sums of losses, drawn, from the least to the most. */
export const drawnSums = (clusters: readonly Cluster[], seed: number, draws: number): Float64Array => {
  const random = createRandom(seed);
  const sums = new Float64Array(draws);
  for (const { items, strength } of clusters) {
    const share = items.length < 2 ? 0 : numberOf(strength.over, strength.under);
    const drawers = items.map(drawerOf);
    const inverses = share === 0 ? [] : items.map(inverseOf);
    for (let draw = 0; draw < draws; draw += 1) {
      let sum = sums[draw] as number;
      if (share > 0 && random.next() < share) {
        const level = random.next();
        for (const inverse of inverses) sum += inverse(level);
      } else {
        for (const drawer of drawers) sum += drawer(random);
      }
      sums[draw] = sum;
    }
  }
  return sums.sort();
};

/** One loss of an item that goes its own way. A likelihood that is a range is drawn first. */
const drawerOf = ({ frequency, severity }: LossItem): ((random: Random) => number) => {
  const one = severityDrawer(severity);
  const times = timesDrawer(frequency);
  return (random) => {
    let sum = 0;
    for (let left = times(random); left > 0; left -= 1) sum += one(random);
    return sum;
  };
};

const timesDrawer = (frequency: Frequency): ((random: Random) => number) => {
  if (frequency.kind === 'times') {
    const { chances } = frequency;
    const pick = pickerOf(chances);
    return (random) => pick(random.next());
  }
  const { chance, spread } = frequency;
  const fixed = numberOf(chance.over, chance.under);
  if (spread === undefined) return (random) => (random.next() < fixed ? 1 : 0);
  return (random) => {
    const drawn = drawEstimate(spread, random);
    return random.next() < drawn ? 1 : 0;
  };
};

const drawEstimate = (estimate: Estimate, random: Random): number => {
  if (typeof estimate === 'number' || estimate.low === estimate.high) {
    return typeof estimate === 'number' ? estimate : estimate.low;
  }
  const { low, high, mostLikely = null } = estimate;
  return amountAt({ kind: 'range', low, high, mostLikely }, random.next());
};

const severityDrawer = (severity: Severity): ((random: Random) => number) => {
  if (severity.kind === 'point') return () => severity.amount;
  if (severity.kind === 'range') return (random) => amountAt(severity, random.next());
  const pick = pickerOf(severity.outcomes.map(({ chance }) => chance));
  return (random) => severity.outcomes[pick(random.next())]?.amount ?? 0;
};

/** The place that a level from 0 up to 1 falls to, each with its chance; the last that has one takes the rest. */
const pickerOf = (chances: readonly number[]): ((level: number) => number) => {
  const last = chances.reduce((place, chance, at) => (chance > 0 ? at : place), 0);
  return (level) => {
    let sum = 0;
    for (let place = 0; place < last; place += 1) {
      sum += chances[place] as number;
      if (level < sum) return place;
    }
    return last;
  };
};

/** Steps into which the losses of an item that comes several times are cut where it moves with others. */
const steps = 2048;

/** The loss of an item at a level, for items that move together. */
const inverseOf = (item: LossItem): ((level: number) => number) => {
  const { frequency, severity } = item;
  if (frequency.kind === 'once') {
    const chance = numberOf(frequency.chance.over, frequency.chance.under);
    if (severity.kind === 'range') return (level) => quantileOfRange(severity, chance, level);
    if (severity.kind === 'point') {
      const { amount } = severity;
      return amount < 0
        ? (level) => (level < chance ? amount : 0)
        : (level) => (level < 1 - chance ? 0 : amount);
    }
  }
  const levels = Array.from({ length: steps }, (_, place) => (place + 0.5) / steps);
  const amounts = marginalQuantiles(item, levels).map(({ low, high }) => (low + high) / 2);
  return (level) => amounts[Math.floor(level * steps)] ?? 0;
};
