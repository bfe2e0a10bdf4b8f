import { OseeError } from '@osee/core';
import { magnitudeOf } from '../../number/compare.ts';
import { unitOf } from '../../number/power-of-two.ts';
import { sumOf } from '../../number/sums.ts';
import { checkFinite } from './check-finite.ts';

/** Shares of the information that each criterion carries; refused when none carries any. */
export function byInformation(
  information: readonly number[],
  expected = 'alternatives that differ on some criterion',
): number[] {
  for (const amount of information) checkFinite(amount, ['matrix']);
  const unit = unitOf(magnitudeOf(information));
  const amounts = information.map((amount) => amount / unit);
  const total = sumOf(amounts);
  if (!(total > 0)) {
    throw new OseeError('no-spread', `Expected ${expected}, got none.`, {
      path: ['matrix'],
    });
  }
  return amounts.map((amount) => amount / total);
}

/** The columns of a matrix. */
export function columnsOf(matrix: readonly (readonly number[])[]): number[][] {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] as number));
}
