import { OseeError, type Path } from '@osee/core';
import { shown } from '../../internal/shown.ts';

/** Rows of numbers laid end to end. */
export interface PackedRows {
  readonly data: Float64Array;
  readonly rows: number;
  readonly columns: number;
}

/** Copies a full matrix of finite numbers into one typed array; refuses anything else. */
export function packRows(matrix: readonly (readonly number[])[], path: Path, least = -Infinity): PackedRows {
  const columns = Array.isArray(matrix) && Array.isArray(matrix[0]) ? matrix[0].length : 0;
  if (columns === 0) {
    throw new OseeError('empty-matrix', 'Expected at least one row of at least one number, got none.', {
      path,
    });
  }
  const data = new Float64Array(matrix.length * columns);
  for (let row = 0; row < matrix.length; row += 1) {
    const cells = matrix[row] as readonly number[];
    if (!Array.isArray(cells) || cells.length !== columns) {
      throw new OseeError(
        'wrong-length',
        `Expected a list of ${columns}, got ${Array.isArray(cells) ? cells.length : shown(cells)}.`,
        {
          path: [...path, row],
          details: { expected: columns, got: cells?.length },
        },
      );
    }
    for (let column = 0; column < columns; column += 1) {
      const cell = cells[column] as number;
      if (typeof cell !== 'number' || !Number.isFinite(cell) || cell < least)
        refuseCell(cell, least, [...path, row, column]);
      data[row * columns + column] = cell;
    }
  }
  return { data, rows: matrix.length, columns };
}

/** The same numbers, column by column. */
export function transposed({ data, rows, columns }: PackedRows): Float64Array {
  const turned = new Float64Array(data.length);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      turned[column * rows + row] = data[row * columns + column] as number;
    }
  }
  return turned;
}

function refuseCell(cell: unknown, least: number, path: Path): never {
  const expected = least === -Infinity ? 'a finite number' : `a finite number of ${least} or more`;
  throw new OseeError('not-a-finite-number', `Expected ${expected}, got ${shown(cell)}.`, {
    path,
    details: { got: cell },
  });
}
