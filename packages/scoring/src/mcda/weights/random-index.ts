import { OseeError } from '@osee/core';
import { checkNumber } from '../internal/check-number.ts';
import { shown } from '../internal/shown.ts';

/**
 * A published table of the mean consistency index of random comparison matrices. The consistency ratio of one
 * and the same matrix depends on it, so name it with the ratio.
 *
 * - `classic`: Saaty 1980, up to 15 criteria;
 * - `saaty`: Saaty's later values, up to 10;
 * - `donegan-dodd`: Donegan and Dodd 1991, up to 10;
 * - `tummala`: Tummala and Wan 1994, up to 10.
 *
 * @category weights
 * @example
 * ```ts
 * import { ahpWeights, type RandomIndexTable } from '@osee/scoring/mcda';
 *
 * const randomIndex: RandomIndexTable = 'donegan-dodd';
 * ahpWeights([[1, 2, 4], [1 / 2, 1, 2], [1 / 4, 1 / 2, 1]], { randomIndex }).randomIndex; // => 0.4914
 * ```
 */
export type RandomIndexTable = 'classic' | 'saaty' | 'donegan-dodd' | 'tummala';

/** Values from 3 criteria on. */
const tables: Readonly<Record<RandomIndexTable, readonly number[]>> = {
  classic: [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59],
  saaty: [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49],
  'donegan-dodd': [0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055],
  tummala: [0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882],
};

/** The random index for a number of criteria: 0 up to two, `null` beyond the end of the table. */
export function randomIndexFor(count: number, choice: RandomIndexTable | number): number | null {
  if (typeof choice === 'number') {
    if (checkNumber(choice, ['randomIndex']) <= 0) {
      throw new OseeError('out-of-range', `Expected a random index above 0, got ${choice}.`, {
        path: ['randomIndex'],
        details: { got: choice },
      });
    }
    return choice;
  }
  if (typeof choice !== 'string' || !Object.hasOwn(tables, choice)) {
    throw new OseeError(
      'unknown-option',
      `Expected one of ${Object.keys(tables).join(', ')}, got ${shown(choice)}.`,
      { path: ['randomIndex'], details: { got: choice } },
    );
  }
  return count <= 2 ? 0 : (tables[choice][count - 3] ?? null);
}
