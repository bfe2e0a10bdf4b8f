import { OseeError } from '@osee/core';
import type { ZeroOptions } from '../aggregate/zero-policy.ts';
import { checkNumber } from './check-number.ts';
import { checkOneOf } from './check-one-of.ts';
import { type KnownValues, knownValues } from './known-values.ts';

/** Known values for means that take no negatives: floored, negatives refused, zeros as asked. */
export function positiveValues(
  values: readonly (number | null)[],
  weights: readonly number[] | undefined,
  options: ZeroOptions = {},
): KnownValues | null {
  const zero = checkOneOf(options.zero ?? 'collapse', ['collapse', 'refuse'], ['zero']);
  const known = knownValues(values, weights, options);
  if (known === null) return null;
  const floor = options.floor === undefined ? null : checkNumber(options.floor, ['floor']);
  const lifted = floor === null ? known.values : known.values.map((value) => Math.max(value, floor));
  for (const value of lifted) {
    if (value < 0) {
      throw new OseeError('negative-value', `Expected values of 0 or more for this mean, got ${value}.`, {
        path: ['values'],
        details: { got: value },
      });
    }
    if (value === 0 && zero === 'refuse') {
      throw new OseeError('zero-value', 'Expected values above 0 for this mean, got 0.', {
        path: ['values'],
        details: { got: value },
      });
    }
  }
  return { values: lifted, weights: known.weights };
}
