import { OseeError } from '@osee/core';
import type { Comparisons } from '../weights/comparisons.ts';
import { checkLength } from './check-length.ts';
import { checkMatrixWithGaps } from './check-matrix.ts';

/** A checked square table, with reciprocals in place of gaps that have an opposite. */
export function checkComparisons(comparisons: Comparisons): {
  table: (number | null)[][];
  reciprocal: boolean;
} {
  const { rows } = checkMatrixWithGaps(comparisons);
  let reciprocal = true;
  const table = comparisons.map((row, i) => {
    checkLength(row, rows, ['comparisons', i]);
    return row.map((value, k) => {
      if (value !== null && value <= 0) {
        throw new OseeError('not-positive', `Expected a comparison above 0, got ${value}.`, {
          path: ['comparisons', i, k],
          details: { got: value },
        });
      }
      if (i === k) {
        if (value !== null && value !== 1) {
          throw new OseeError('bad-diagonal', `Expected 1 on the diagonal, got ${value}.`, {
            path: ['comparisons', i, k],
            details: { got: value },
          });
        }
        return 1;
      }
      const opposite = comparisons[k]?.[i] ?? null;
      if (value === null) return opposite === null ? null : 1 / opposite;
      if (opposite !== null && Math.abs(value * opposite - 1) > 1e-6) reciprocal = false;
      return value;
    });
  });
  return { table, reciprocal };
}
