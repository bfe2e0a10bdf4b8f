import { OseeError } from '@osee/core';
import type { PortfolioRow } from '../solver.ts';
import { descend, type Incumbent } from './descend.ts';
import { orderByPricedScore, orderByScore } from './multipliers.ts';
import { type Optimise, type Optimum, totalOf } from './optimise.ts';
import { tabulateRows } from './row-table.ts';
import { fixCandidates, type Subproblem } from './subproblem.ts';

const mostQuickSteps = 40_000;

/**
 * Exact branch and bound over the candidates in descending order of score. Where a plain bound does not settle it in
 * a few thousand steps, the rows are priced first, which makes the bound as strong as that of linear programming.
 */
export function createSearch(
  size: number,
  count: number,
  rows: readonly PortfolioRow[],
  searchLimit: number,
): Optimise {
  const table = tabulateRows(size, rows);
  const quickSteps = Math.min(mostQuickSteps, size * size);
  let prices: Float64Array | null = null;
  return (scores, fixed, tolerance) => {
    const part = fixCandidates(table, count, fixed);
    if (part === null) return null;
    const incumbent: Incumbent = { total: -Infinity, positions: null, tied: false };
    if (prices === null) {
      const ordering = orderByScore(part.free, scores);
      if (descend(table, part, scores, ordering, incumbent, tolerance, quickSteps))
        return finish(part, incumbent, scores);
    }
    prices ??= new Float64Array(rows.length);
    const ordering = orderByPricedScore(table, part, scores, incumbent, prices);
    if (ordering === null) return null;
    if (!descend(table, part, scores, ordering, incumbent, tolerance, searchLimit)) {
      throw new OseeError(
        'search-limit',
        `Expected an answer within ${searchLimit} steps; pass a solver instead.`,
        {
          path: ['options', 'searchLimit'],
          details: { got: searchLimit },
        },
      );
    }
    return finish(part, incumbent, scores);
  };
}

function finish(
  { forced }: Subproblem,
  { positions, tied }: Incumbent,
  scores: Float64Array,
): Optimum | null {
  if (positions === null) return null;
  const all = [...forced, ...positions].sort((left, right) => left - right);
  return { positions: all, total: totalOf(scores, all), unique: !tied };
}
