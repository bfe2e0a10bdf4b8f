import { OseeError } from '@osee/core';
import { checkLength } from './check-length.ts';
import { checkList } from './check-list.ts';
import { checkNumber } from './check-number.ts';

/**
 * Refuses weights that are negative, not finite, all zero or of the wrong number.
 *
 * @returns their sum, above 0
 */
export function checkWeights(weights: readonly number[], count: number, path = 'weights'): number {
  checkLength(weights, count, [path]);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const weight = weights[index] as number;
    if (!Number.isFinite(weight)) checkNumber(weight, [path, index]);
    if (weight < 0) {
      throw new OseeError('negative-weight', `Expected a weight of 0 or more, got ${weight}.`, {
        path: [path, index],
        details: { got: weight },
      });
    }
    total += weight;
  }
  if (total === 0) {
    throw new OseeError('all-zero-weights', 'Expected at least one weight above 0, got none.', {
      path: [path],
    });
  }
  if (!Number.isFinite(total)) {
    throw new OseeError('not-a-finite-number', 'Expected weights with a finite sum, got too large ones.', {
      path: [path],
      details: { got: total },
    });
  }
  return total;
}

/** Refuses anything but a list of weights, as `checkWeights` does; its length is its own. */
export function checkWeightList(weights: readonly number[], path = 'weights'): number {
  return checkWeights(weights, checkList(weights, [path]).length, path);
}
