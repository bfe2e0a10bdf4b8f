import { isBelow } from '../../number/compare.ts';
import type { MissingOptions } from '../aggregate/missing-policy.ts';
import { checkFilledList } from './check-list.ts';
import { checkNumber } from './check-number.ts';
import { checkOneOf } from './check-one-of.ts';
import { checkShare } from './check-share.ts';
import { checkWeights } from './check-weights.ts';

/** The values that take part, with their weights as they were given and their positions; one weight is above 0. */
export interface KnownValues {
  readonly values: readonly number[];
  readonly weights: readonly number[];
  readonly positions: readonly number[];
}

/** The policies for gaps, checked. */
export type MissingRules = Required<MissingOptions>;

export function missingRules({ missing = 'propagate', minimumCoverage = 0 }: MissingOptions): MissingRules {
  return {
    missing: checkOneOf(missing, ['propagate', 'renormalise', 'zero'], ['missing']),
    minimumCoverage: checkShare(minimumCoverage, ['minimumCoverage']),
  };
}

/** Applies the missing-data policy; `null` when the policy gives no result. */
export function knownValues(
  values: readonly (number | null)[],
  weights: readonly number[] | undefined,
  { missing, minimumCoverage }: MissingRules,
): KnownValues | null {
  checkFilledList(values, ['values']);
  const allWeights = weights ?? new Array<number>(values.length).fill(1);
  const total = checkWeights(allWeights, values.length);
  const known: number[] = [];
  const knownWeights: number[] = [];
  const positions: number[] = [];
  let knownTotal = 0;
  let complete = true;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number | null;
    const weight = allWeights[index] as number;
    if (value !== null && !Number.isFinite(value)) checkNumber(value, ['values', index]);
    if (weight === 0) continue;
    if (value === null && missing !== 'zero') {
      complete = false;
      continue;
    }
    known.push(value ?? 0);
    knownWeights.push(weight);
    positions.push(index);
    knownTotal += weight;
  }
  const refused =
    missing === 'propagate' || knownTotal === 0 || isBelow(knownTotal / total, minimumCoverage, 1);
  return !complete && refused ? null : { values: known, weights: knownWeights, positions };
}
