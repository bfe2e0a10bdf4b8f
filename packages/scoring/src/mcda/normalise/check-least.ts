import { OseeError } from '@osee/core';
import type { NormalisationMethod } from './normalise-options.ts';

const others = 'minmax, zscore, enhanced-accuracy, the rank methods and goalposts take any number';

/** Refuses values below those for which a method keeps the order: its divisor could turn it round. */
export function checkLeast(
  values: readonly (number | null)[],
  index: number,
  least: number,
  method: NormalisationMethod,
): void {
  const row = values.findIndex((value) => value !== null && value < least);
  if (row < 0) return;
  const got = values[row] as number;
  const message = `Expected values of ${least} or more for ${method}, got ${got}; ${others}.`;
  throw new OseeError(codeOf(least, got), message, {
    path: ['matrix', row, index],
    details: { criterion: index, method, got, least },
  });
}

const codeOf = (least: number, got: number): 'negative-value' | 'not-positive' | 'out-of-range' => {
  if (least === 0) return 'negative-value';
  return got > 0 ? 'out-of-range' : 'not-positive';
};
