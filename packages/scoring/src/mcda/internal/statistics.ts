import { magnitudeOf } from '../../number/compare.ts';
import { unitOf } from '../../number/power-of-two.ts';
import { meanOf } from '../../number/sums.ts';

export { meanOf } from '../../number/sums.ts';

/** Whether a deviation is divided by the number of values or by one less. */
export type Deviation = 'population' | 'sample';

/** How far each value lies from the mean, in a unit in which no square can overflow. */
export function deviationsOf(values: readonly number[]): {
  readonly unit: number;
  readonly steps: readonly number[];
} {
  const unit = unitOf(magnitudeOf(values));
  const scaled = values.map((value) => value / unit);
  const mean = meanOf(scaled);
  const steps = scaled.map((value) => value - mean);
  // A second unit, since deviations can be far smaller than the values.
  const own = unitOf(magnitudeOf(steps));
  return { unit: unit * own, steps: steps.map((step) => step / own) };
}

/** The standard deviation of at least two values. */
export function deviationOf(values: readonly number[], deviation: Deviation): number {
  const { unit, steps } = deviationsOf(values);
  const squares = steps.reduce((sum, step) => sum + step * step, 0);
  return unit * Math.sqrt(squares / (deviation === 'sample' ? values.length - 1 : values.length));
}
