import { add, divideBy, multiply, numberOf, type Rational, rationalOf } from '../../number/rational.ts';
import type { Frequency, LossItem, Severity } from './loss-item.ts';

/** The mean number of events times the mean loss of one, in exact arithmetic. */
export const expectedLossOf = ({ frequency, severity }: Pick<LossItem, 'frequency' | 'severity'>): number => {
  const { over, under } = multiply(meanTimes(frequency), meanAmount(severity));
  return numberOf(over, under);
};

const meanTimes = (frequency: Frequency): Rational =>
  frequency.kind === 'once'
    ? frequency.chance
    : weighted(frequency.chances.map((chance, times) => [times, chance]));

const meanAmount = (severity: Severity): Rational => {
  if (severity.kind === 'point') return rationalOf(severity.amount);
  if (severity.kind === 'outcomes') {
    return weighted(severity.outcomes.map(({ amount, chance }) => [amount, chance]));
  }
  const { low, mostLikely, high } = severity;
  const points = [low, ...(mostLikely === null ? [] : [mostLikely]), high];
  return divideBy(points.map(rationalOf).reduce(add), points.length);
};

/** The sum of values times chances. */
const weighted = (parts: readonly (readonly [value: number, chance: number])[]): Rational =>
  parts.map(([value, chance]) => multiply(rationalOf(value), rationalOf(chance))).reduce(add, rationalOf(0));
