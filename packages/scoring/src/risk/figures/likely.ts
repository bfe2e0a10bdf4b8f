import { pow } from '../../number/pow.ts';
import { add, divideBy, type Rational, rationalOf } from '../../number/rational.ts';
import { type Estimate, highOf, lowOf } from '../register/estimate.ts';
import { placesOfWords } from '../register/places-of-words.ts';
import type { RiskLikelihood } from '../register/risk-level.ts';
import type { RiskScale } from '../register/risk-scale.ts';
import type { Frequency } from './loss-item.ts';

/** How a likelihood counts: the ends of its chance, and the frequency to reckon with, where one is known. */
export interface Likely {
  readonly low: number;
  readonly high: number;
  readonly frequency: Frequency | null;
  /** Whether a number or the scale tells anything about it. */
  readonly isKnown: boolean;
}

/** What takes part in reading a level. */
export interface Reading {
  readonly scale: RiskScale;
  readonly horizonYears?: number;
  /** How a word counts whose step has limits: by its ends alone, or with every value between them alike. */
  readonly words: 'ends' | 'even';
}

const unknown: Likely = { low: 0, high: 1, frequency: null, isKnown: false };

export const likelyOf = (likelihood: RiskLikelihood | null, reading: Reading): Likely => {
  if (likelihood === null) return unknown;
  const { chance, onceInYears, times } = likelihood;
  if (times !== undefined) {
    const none = times[0] ?? 0;
    const high = none > 0 ? 1 - none : 1;
    return { low: high, high, frequency: { kind: 'times', chances: times }, isKnown: true };
  }
  if (chance !== undefined) return fromChance(chance);
  if (onceInYears !== undefined) return fromChance(overHorizon(onceInYears, reading.horizonYears ?? 0));
  const steps = reading.scale.likelihood;
  const places = placesOfWords(likelihood, steps);
  const high = places && (steps[places.last]?.upTo ?? null);
  if (places === null || high === null) return unknown;
  const low = steps[places.first - 1]?.upTo ?? 0;
  const known = fromChance({ low, high });
  return reading.words === 'even' ? known : { ...known, frequency: null };
};

const fromChance = (chance: Estimate): Likely => ({
  low: lowOf(chance),
  high: highOf(chance),
  frequency: {
    kind: 'once',
    chance: middleExactly(chance),
    ...(typeof chance === 'number' ? {} : { spread: chance }),
  },
  isKnown: true,
});

/** The chance of an event whose chance is itself uncertain is the mean. */
const middleExactly = (chance: Estimate): Rational => {
  if (typeof chance === 'number') return rationalOf(chance);
  const points = [chance.low, ...(chance.mostLikely === undefined ? [] : [chance.mostLikely]), chance.high];
  return divideBy(points.map(rationalOf).reduce(add), points.length);
};

/** A rarer event has the lower chance. */
const overHorizon = (years: Estimate, horizon: number): Estimate => {
  const chanceOf = (each: number): number =>
    each === 1 ? (horizon > 0 ? 1 : 0) : 1 - pow(1 - 1 / each, horizon);
  if (typeof years === 'number') return chanceOf(years);
  const { low, mostLikely, high } = years;
  return {
    low: chanceOf(high),
    high: chanceOf(low),
    ...(mostLikely === undefined ? {} : { mostLikely: chanceOf(mostLikely) }),
  };
};
