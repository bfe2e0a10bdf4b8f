import { OseeError } from '@osee/core';

/** Shares of the information that each criterion carries; refused when none carries any. */
export function byInformation(information: readonly number[]): number[] {
  const total = information.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) {
    throw new OseeError('no-spread', 'Expected alternatives that differ on some criterion, got none.', {
      path: ['matrix'],
    });
  }
  return information.map((value) => value / total);
}

/** The columns of a matrix. */
export function columnsOf(matrix: readonly (readonly number[])[]): number[][] {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] as number));
}
