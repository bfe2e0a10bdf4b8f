import { OseeError, type Path } from '@osee/core';
import type { ZeroOptions } from '../aggregate/zero-policy.ts';
import { checkNumber } from './check-number.ts';
import { checkOneOf } from './check-one-of.ts';
import { type KnownValues, knownValues, type MissingRules, missingRules } from './known-values.ts';

/** The policies of the means that take no negatives, checked; no floor is `null`. */
export interface ZeroRules extends MissingRules {
  readonly zero: 'collapse' | 'refuse';
  readonly floor: number | null;
}

export function zeroRules(options: ZeroOptions): ZeroRules {
  return {
    ...missingRules(options),
    zero: checkOneOf(options.zero ?? 'collapse', ['collapse', 'refuse'], ['zero']),
    floor: options.floor === undefined ? null : checkNumber(options.floor, ['floor']),
  };
}

/** Known values for means that take no negatives: floored, negatives refused, zeros as asked. */
export function positiveValues(
  values: readonly (number | null)[],
  weights: readonly number[] | undefined,
  rules: ZeroRules,
): KnownValues | null {
  const known = knownValues(values, weights, rules);
  if (known === null) return null;
  const { zero, floor } = rules;
  const lifted = floor === null ? known.values : known.values.map((value) => Math.max(value, floor));
  for (const [place, value] of lifted.entries()) {
    const path = ['values', known.positions[place] as number];
    if (value < 0)
      refuse('negative-value', `Expected values of 0 or more for this mean, got ${value}.`, path, value);
    if (value === 0 && zero === 'refuse') {
      refuse('zero-value', 'Expected values above 0 for this mean, got 0.', path, value);
    }
  }
  return { ...known, values: lifted };
}

function refuse(code: 'negative-value' | 'zero-value', message: string, path: Path, got: number): never {
  throw new OseeError(code, message, { path, details: { got } });
}
