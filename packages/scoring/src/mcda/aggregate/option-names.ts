import type { OptionNames } from '../internal/check-options.ts';
import type { MatrixAggregationOptions } from './matrix-options.ts';
import type { MissingOptions } from './missing-policy.ts';
import type { ZeroOptions } from './zero-policy.ts';

export const missingOptionNames: OptionNames<MissingOptions> = { missing: true, minimumCoverage: true };

export const matrixOptionNames: OptionNames<MatrixAggregationOptions> = {
  ...missingOptionNames,
  rescaleWeights: true,
};

export const zeroOptionNames: OptionNames<ZeroOptions> = { ...missingOptionNames, zero: true, floor: true };
