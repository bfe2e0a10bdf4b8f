import { magnitudeOf } from '../../number/compare.ts';
import { sumOf } from '../../number/sums.ts';
import { normOf } from '../internal/norm.ts';
import { inUnit } from './in-unit.ts';
import type { Column, Scale, Scaler } from './scaler.ts';

const largest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));

const divideBy =
  (divisor: (known: readonly number[]) => number) =>
  ({ known }: Column): Scale => {
    const by = divisor(known);
    return by === 0 ? null : (value) => value / by;
  };

export const max: Scaler = { costs: 'complement', least: 0, scale: divideBy(largest) };

export const linear: Scaler = { costs: 'reciprocal', least: 0, scale: divideBy(largest) };

export const maxAbsolute: Scaler = {
  costs: 'complement',
  scale: divideBy(magnitudeOf),
};

export const sum: Scaler = {
  costs: 'reciprocal',
  least: 0,
  scale: inUnit(divideBy(sumOf)),
};

export const vector: Scaler = { costs: 'complement', scale: inUnit(divideBy(normOf)) };

export const nonlinear: Scaler = {
  costs: 'reciprocal',
  least: 0,
  scale: ({ known, isCost }) => {
    const high = largest(known);
    if (high === 0) return null;
    return (value) => {
      const share = value / high;
      return isCost ? share * share * share : share * share;
    };
  },
};
