import { OseeError } from '@osee/core';
import type { MissingOptions } from '../aggregate/missing-policy.ts';
import { checkNumber } from './check-number.ts';
import { checkOneOf } from './check-one-of.ts';
import { checkShare } from './check-share.ts';
import { checkWeights } from './check-weights.ts';

/** The values that take part, with their weights scaled to the sum 1. */
export interface KnownValues {
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

/** Applies the missing-data policy; `null` when the policy gives no result. */
export function knownValues(
  values: readonly (number | null)[],
  weights: readonly number[] | undefined,
  options: MissingOptions = {},
): KnownValues | null {
  const policy = checkOneOf(
    options.missing ?? 'propagate',
    ['propagate', 'renormalise', 'zero'],
    ['missing'],
  );
  const minimumCoverage = checkShare(options.minimumCoverage ?? 0, ['minimumCoverage']);
  if (values.length === 0) {
    throw new OseeError('no-values', 'Expected at least one value, got none.', { path: ['values'] });
  }
  const allWeights = weights ?? values.map(() => 1);
  const total = checkWeights(allWeights, values.length);
  const known: number[] = [];
  const knownWeights: number[] = [];
  let knownTotal = 0;
  let complete = true;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number | null;
    const weight = allWeights[index] as number;
    if (value !== null && !Number.isFinite(value)) checkNumber(value, ['values', index]);
    if (weight === 0) continue;
    if (value === null && policy !== 'zero') {
      complete = false;
      continue;
    }
    known.push(value ?? 0);
    knownWeights.push(weight);
    knownTotal += weight;
  }
  // A sum of weights may fall a few units of the last place short of the share that was asked for.
  const tooLittle = knownTotal / total < minimumCoverage - 1e-12;
  const refused = policy === 'propagate' || knownTotal === 0 || tooLittle;
  if (!complete && refused) return null;
  for (let index = 0; index < knownWeights.length; index += 1) {
    knownWeights[index] = (knownWeights[index] as number) / knownTotal;
  }
  return { values: known, weights: knownWeights };
}
