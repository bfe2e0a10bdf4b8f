/**
 * The eigenvector of the largest eigenvalue of a matrix of positive numbers, by powers; it sums to 1. Squaring
 * the matrix doubles the power at each step, so a few dozen steps are enough for any such matrix.
 */
export function principalEigenvector(matrix: readonly (readonly number[])[]): number[] {
  let power = scaled(matrix.map((row) => [...row]));
  let vector = rowSums(power);
  for (let step = 0; step < 60; step += 1) {
    power = scaled(power.map((row) => multiplyRow(row, power)));
    const next = rowSums(power);
    const change = next.reduce(
      (worst, value, i) => Math.max(worst, Math.abs(value - (vector[i] as number))),
      0,
    );
    vector = next;
    if (change < 1e-16) break;
  }
  return refine(matrix, vector);
}

function multiplyRow(row: readonly number[], matrix: readonly (readonly number[])[]): number[] {
  return row.map((_, column) =>
    row.reduce((sum, value, k) => sum + value * (matrix[k]?.[column] as number), 0),
  );
}

function scaled(matrix: number[][]): number[][] {
  const total = matrix.flat().reduce((sum, value) => sum + value, 0);
  return matrix.map((row) => row.map((value) => value / total));
}

function rowSums(matrix: readonly (readonly number[])[]): number[] {
  const sums = matrix.map((row) => row.reduce((sum, value) => sum + value, 0));
  const total = sums.reduce((sum, value) => sum + value, 0);
  return sums.map((value) => value / total);
}

/** One multiplication by the matrix itself takes away the rounding of the squarings. */
function refine(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  const next = matrix.map((row) => row.reduce((sum, value, k) => sum + value * (vector[k] as number), 0));
  const total = next.reduce((sum, value) => sum + value, 0);
  return next.map((value) => value / total);
}
