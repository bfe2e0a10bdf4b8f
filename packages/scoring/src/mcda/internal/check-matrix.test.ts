import { describe, expect, it } from 'vitest';
import type { Matrix } from '../types.ts';
import { checkMatrix, checkMatrixWithGaps } from './check-matrix.ts';

describe('checkMatrix', () => {
  it('gives the shape', () => {
    expect(checkMatrix([[1, 2, 3]])).toEqual({ rows: 1, columns: 3 });
    expect(checkMatrixWithGaps([[null], [1]])).toEqual({ rows: 2, columns: 1 });
  });

  it.each([
    [[], 'empty-matrix', ['matrix']],
    [[[]], 'empty-matrix', ['matrix']],
    [[[1, 2], [3]], 'wrong-length', ['matrix', 1]],
    [[[1], [Number.NaN]], 'not-a-finite-number', ['matrix', 1, 0]],
    [[[1], [Number.NEGATIVE_INFINITY]], 'not-a-finite-number', ['matrix', 1, 0]],
    [[[1], ['2']], 'not-a-finite-number', ['matrix', 1, 0]],
    [[[1, undefined]], 'not-a-finite-number', ['matrix', 0, 1]],
    [[[1], [null]], 'missing-value', ['matrix', 1, 0]],
    [null, 'empty-matrix', ['matrix']],
  ])('refuses %j with %s', (matrix, code, path) => {
    expect(() => checkMatrix(matrix as unknown as Matrix)).toThrow(expect.objectContaining({ code, path }));
  });
});
