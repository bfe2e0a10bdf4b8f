import { OseeError } from '@osee/core';
import type { Matrix, MatrixWithGaps } from '../types.ts';
import { checkLength } from './check-length.ts';
import { checkNumber } from './check-number.ts';
import { shown } from './shown.ts';

/** What a checked matrix measures. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** Refuses an empty, ragged or non-finite matrix; `null` cells pass. */
export function checkMatrixWithGaps(matrix: MatrixWithGaps): Shape {
  const columns = Array.isArray(matrix) && Array.isArray(matrix[0]) ? matrix[0].length : 0;
  if (columns === 0) {
    const got = Array.isArray(matrix) ? 'none' : shown(matrix);
    throw new OseeError('empty-matrix', `Expected at least one alternative and one criterion, got ${got}.`, {
      path: ['matrix'],
    });
  }
  for (let index = 0; index < matrix.length; index += 1) {
    const row = matrix[index] as readonly (number | null)[];
    if (!Array.isArray(row) || row.length !== columns) checkLength(row, columns, ['matrix', index]);
    for (let column = 0; column < columns; column += 1) {
      const cell = row[column] as number | null;
      // A path is only built for a fault: this runs over every cell of every call.
      if (cell !== null && !Number.isFinite(cell)) checkNumber(cell, ['matrix', index, column]);
    }
  }
  return { rows: matrix.length, columns };
}

/** Refuses an empty, ragged, non-finite or incomplete matrix. */
export function checkMatrix(matrix: Matrix): Shape {
  const shape = checkMatrixWithGaps(matrix);
  for (let rowIndex = 0; rowIndex < shape.rows; rowIndex += 1) {
    const column = (matrix[rowIndex] as readonly (number | null)[]).indexOf(null);
    if (column >= 0) {
      throw new OseeError('missing-value', 'Expected a number in every cell, got null.', {
        path: ['matrix', rowIndex, column],
        details: { got: null },
      });
    }
  }
  return shape;
}

/** Refuses a checked matrix with a value below 0. */
export function checkNotNegative(matrix: Matrix, purpose: string): void {
  for (const [row, cells] of matrix.entries()) {
    const column = cells.findIndex((value) => value < 0);
    if (column < 0) continue;
    throw new OseeError(
      'negative-value',
      `Expected values of 0 or more for ${purpose}, got ${cells[column]}.`,
      {
        path: ['matrix', row, column],
        details: { criterion: column, got: cells[column] },
      },
    );
  }
}
