import { OseeError } from '@osee/core';
import { floorOf, isEqual } from '../../number/compare.ts';
import { sumOf } from '../../number/sums.ts';
import { deviationOf, meanOf } from '../internal/statistics.ts';
import { inUnit } from './in-unit.ts';
import type { Scaler } from './scaler.ts';
import { stretch } from './stretch.ts';

const extremes = (known: readonly number[]): readonly [number, number] => [
  known.reduce((a, b) => Math.min(a, b)),
  known.reduce((a, b) => Math.max(a, b)),
];

export const minmax: Scaler = {
  costs: 'negate',
  constant: ({ range = [0, 1] }) => range[0],
  scale: inUnit(({ known, options }) => {
    const [low, high] = extremes(known);
    return (value) => stretch((value - low) / (high - low), options.range);
  }),
};

export const zscore: Scaler = {
  costs: 'negate',
  constant: ({ moments = [0, 1] }) => moments[0],
  scale: inUnit(({ known, options }) => {
    const mean = meanOf(known);
    const deviation = deviationOf(known, options.deviation ?? 'population');
    const [centre, spread] = options.moments ?? [0, 1];
    return (value) => centre + (spread * (value - mean)) / deviation;
  }),
};

export const enhancedAccuracy: Scaler = {
  costs: 'negate',
  constant: () => 0,
  scale: inUnit(({ known }) => {
    const [, high] = extremes(known);
    const distance = sumOf(known.map((value) => high - value));
    return (value) => 1 - (high - value) / distance;
  }),
};

export const zavadskasTurskis: Scaler = {
  costs: 'negate',
  constant: () => 0,
  scale: inUnit(({ known, index, rowOf }) => {
    const [, high] = extremes(known);
    if (isEqual(high, 0, floorOf(known))) {
      const expected = 'Expected another best value than 0 for zavadskas-turskis, which divides by it';
      throw new OseeError('zero-value', `${expected}; minmax and zscore take it.`, {
        path: ['matrix', rowOf(high), index],
        details: { criterion: index, got: 0 },
      });
    }
    return (value) => 1 - (high - value) / Math.abs(high);
  }),
};
