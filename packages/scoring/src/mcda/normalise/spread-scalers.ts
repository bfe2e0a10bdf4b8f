import { deviationOf, meanOf } from '../internal/statistics.ts';
import type { Scaler } from './scaler.ts';
import { stretch } from './stretch.ts';

const extremes = (known: readonly number[]): readonly [number, number] => [
  known.reduce((a, b) => Math.min(a, b)),
  known.reduce((a, b) => Math.max(a, b)),
];

export const minmax: Scaler = {
  costs: 'negate',
  constant: ({ range = [0, 1] }) => range[0],
  scale: ({ known, options }) => {
    const [low, high] = extremes(known);
    return low === high ? null : (value) => stretch((value - low) / (high - low), options.range);
  },
};

export const zscore: Scaler = {
  costs: 'negate',
  constant: ({ moments = [0, 1] }) => moments[0],
  scale: ({ known, options }) => {
    const [low, high] = extremes(known);
    if (low === high) return null;
    const mean = meanOf(known);
    const deviation = deviationOf(known, options.deviation ?? 'population');
    const [centre, spread] = options.moments ?? [0, 1];
    return (value) => centre + (spread * (value - mean)) / deviation;
  },
};

export const enhancedAccuracy: Scaler = {
  costs: 'negate',
  scale: ({ known }) => {
    const [low, high] = extremes(known);
    const distance = known.reduce((total, value) => total + (high - value), 0);
    return low === high ? null : (value) => 1 - (high - value) / distance;
  },
};

export const zavadskasTurskis: Scaler = {
  costs: 'negate',
  scale: ({ known }) => {
    const [low, high] = extremes(known);
    return low === high || high === 0 ? null : (value) => 1 - (high - value) / Math.abs(high);
  },
};
