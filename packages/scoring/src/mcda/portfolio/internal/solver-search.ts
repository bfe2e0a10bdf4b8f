import { OseeError } from '@osee/core';
import { isAtMost } from '../../../number/compare.ts';
import type { PortfolioRow, PortfolioSolver } from '../solver.ts';
import { type Fixed, type Optimise, totalOf } from './optimise.ts';
import { load, type RowTable, satisfied, tabulateRows } from './row-table.ts';

/** Asks a solver of the caller, and checks that its answer obeys the model. */
export function createSolverSearch(
  solver: PortfolioSolver,
  size: number,
  count: number,
  rows: readonly PortfolioRow[],
): Optimise {
  const table = tabulateRows(size, rows);
  return (scores, fixed) => {
    const answer = solver.solve({ count, scores: Array.from(scores), rows, fixed: Array.from(fixed) });
    if (answer === null) return null;
    const positions = [...answer].sort((left, right) => left - right);
    if (!obeys(table, count, fixed, positions)) {
      throw new OseeError(
        'bad-solution',
        `Expected ${solver.name} to obey the model, got ${positions.join(', ')}.`,
        {
          details: { solver: solver.name, got: positions },
        },
      );
    }
    return { positions, total: totalOf(scores, positions), unique: false };
  };
}

function obeys(table: RowTable, count: number, fixed: Fixed, positions: readonly number[]): boolean {
  const chosen = new Set(positions);
  const known = positions.every(
    (position) => Number.isInteger(position) && position >= 0 && position < table.size,
  );
  if (!known || positions.length !== count || chosen.size !== count) return false;
  if (
    fixed.some(
      (state, position) => (state === 1 && !chosen.has(position)) || (state === -1 && chosen.has(position)),
    )
  ) {
    return false;
  }
  const loads = new Float64Array(table.min.length);
  for (const position of positions) load(table, loads, position);
  return satisfied(table, loads) && loads.every((used, row) => isAtMost(used, table.max[row] as number));
}
