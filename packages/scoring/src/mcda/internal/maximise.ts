/**
 * Maximises the sum of `x` under `rows · x <= 1` and `x >= 0`, by the simplex method with Bland's rule, which
 * cannot cycle. `x = 0` is always allowed, so no first phase is needed.
 *
 * @returns `x`, or `null` when it has no bound
 */
export function maximiseSum(rows: readonly (readonly number[])[], count: number): number[] | null {
  const slack = rows.length;
  const width = count + slack + 1;
  const table = rows.map((row, i) =>
    Array.from({ length: width }, (_, k) => {
      if (k < count) return row[k] as number;
      return k === width - 1 || k === count + i ? 1 : 0;
    }),
  );
  const gain = Array.from({ length: width }, (_, k) => (k < count ? 1 : 0));
  const basis = rows.map((_, i) => count + i);
  const tiny = 1e-11;
  for (;;) {
    const entering = gain.findIndex((value, k) => k < width - 1 && value > tiny);
    if (entering < 0) break;
    const leaving = leavingRow(table, basis, entering, tiny);
    if (leaving < 0) return null;
    pivot([...table, gain], leaving, entering);
    basis[leaving] = entering;
  }
  const x = new Array<number>(count).fill(0);
  for (const [i, variable] of basis.entries()) {
    if (variable < count) x[variable] = table[i]?.[width - 1] as number;
  }
  return x;
}

function leavingRow(
  table: readonly (readonly number[])[],
  basis: readonly number[],
  entering: number,
  tiny: number,
): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, row] of table.entries()) {
    const value = row[entering] as number;
    if (value <= tiny) continue;
    const ratio = (row.at(-1) as number) / value;
    const tied = Math.abs(ratio - least) <= tiny;
    if (best >= 0 && tied ? (basis[i] as number) < (basis[best] as number) : ratio < least) {
      best = i;
      least = ratio;
    }
  }
  return best;
}

function pivot(table: readonly number[][], leaving: number, entering: number): void {
  const row = table[leaving] as number[];
  const by = row[entering] as number;
  for (const [k, value] of row.entries()) row[k] = value / by;
  for (const [i, other] of table.entries()) {
    const factor = other[entering] as number;
    if (i === leaving || factor === 0) continue;
    for (const [k, value] of row.entries()) other[k] = (other[k] as number) - factor * value;
  }
}
