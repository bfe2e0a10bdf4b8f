import { OseeError } from '@osee/core';
import { exp } from '../../number/exp.ts';
import { log } from '../../number/log.ts';
import { principalEigenvector } from '../internal/principal-eigenvector.ts';

/**
 * Fills gaps so that the principal eigenvalue is smallest. It is convex in the logarithms of the gaps, so each
 * gap is moved in turn to where the slope is 0, until none moves.
 */
export function completeComparisons(table: readonly (readonly (number | null)[])[]): number[][] {
  const gaps = findGaps(table);
  const filled = table.map((row) => row.map((value) => value ?? 1));
  if (gaps.length === 0) return filled;
  checkConnected(table);
  const put = (gap: readonly [number, number], logarithm: number): void => {
    const [i, k] = gap;
    (filled[i] as number[])[k] = exp(logarithm);
    (filled[k] as number[])[i] = exp(-logarithm);
  };
  for (let round = 0; round < 200; round += 1) {
    let moved = 0;
    for (const gap of gaps) {
      const before = log(filled[gap[0]]?.[gap[1]] as number);
      const after = lowest((logarithm) => {
        put(gap, logarithm);
        return slope(filled, gap);
      });
      put(gap, after);
      moved = Math.max(moved, Math.abs(after - before));
    }
    if (moved < 1e-12) break;
  }
  return filled;
}

function findGaps(table: readonly (readonly (number | null)[])[]): (readonly [number, number])[] {
  return table.flatMap((row, i) =>
    row.flatMap((value, k) => (value === null && i < k ? [[i, k] as const] : [])),
  );
}

/** Sign of the slope of the principal eigenvalue in the logarithm of one gap. */
function slope(matrix: readonly (readonly number[])[], [i, k]: readonly [number, number]): number {
  const right = principalEigenvector(matrix);
  const left = principalEigenvector(matrix.map((_, column) => matrix.map((row) => row[column] as number)));
  const value = matrix[i]?.[k] as number;
  const up = (left[i] as number) * value * (right[k] as number);
  const down = ((left[k] as number) * (right[i] as number)) / value;
  return up - down;
}

/** Where a rising function crosses 0, by halving. */
function lowest(rising: (at: number) => number): number {
  let low = -25;
  let high = 25;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function checkConnected(table: readonly (readonly (number | null)[])[]): void {
  const reached = new Set([0]);
  for (const index of reached) {
    for (const [other, value] of (table[index] ?? []).entries()) {
      if (value !== null) reached.add(other);
    }
  }
  if (reached.size < table.length) {
    const lost = table.findIndex((_, index) => !reached.has(index));
    throw new OseeError(
      'disconnected-comparisons',
      `Expected comparisons that link all criteria, got none between 0 and ${lost}.`,
      { path: ['comparisons', lost], details: { unlinked: lost } },
    );
  }
}
