import { OseeError } from '@osee/core';
import type { PortfolioRow } from '../solver.ts';
import { descend } from './descend.ts';
import { grainOf } from './grain.ts';
import { type Incumbent, noIncumbent } from './incumbent.ts';
import { orderByPricedScore, orderByScore } from './multipliers.ts';
import { type Fixed, type Optimise, type Optimum, totalOf } from './optimise.ts';
import { type RowTable, tabulateRows } from './row-table.ts';
import { fixCandidates } from './subproblem.ts';

/** How long each stage of the search is tried before the next. The answer does not depend on it. */
export interface SearchEffort {
  /** Steps under the plain bound before the rows are priced. */
  readonly mostQuickSteps: number;
  /** Steps under a priced bound before a part is split. */
  readonly stepsPerPart: number;
  readonly iterationsAtRoot: number;
  readonly iterationsPerPart: number;
}

const usualEffort: SearchEffort = {
  mostQuickSteps: 40_000,
  stepsPerPart: 4000,
  iterationsAtRoot: 150,
  iterationsPerPart: 30,
};

/**
 * Exact branch and bound over the candidates in descending order of score. Where a plain bound does not settle it in
 * a few thousand steps, the rows are priced, which makes the bound about as strong as that of linear programming, and
 * what is still open is split on one candidate and priced again.
 */
export function createSearch(
  size: number,
  count: number,
  rows: readonly PortfolioRow[],
  searchLimit: number,
  effort: SearchEffort = usualEffort,
): Optimise {
  const table = tabulateRows(size, rows);
  const quickSteps = Math.min(effort.mostQuickSteps, size * size, searchLimit);
  let rootPrices: Float64Array | null = null;
  return (scores, fixed, tolerance) => {
    const part = fixCandidates(table, count, fixed);
    if (part === null) return null;
    const incumbent = noIncumbent(0.999 * grainOf(scores));
    if (rootPrices === null) {
      const ordering = orderByScore(part.free, scores);
      if (descend(table, part, scores, ordering, incumbent, tolerance, quickSteps))
        return finish(incumbent, scores);
      rootPrices = new Float64Array(rows.length);
    }
    const run: Run = {
      table,
      count,
      scores,
      tolerance,
      incumbent,
      effort,
      stepsLeft: searchLimit,
      searchLimit,
    };
    searchPart(run, fixed, rootPrices, effort.iterationsAtRoot);
    return finish(incumbent, scores);
  };
}

interface Run {
  readonly table: RowTable;
  readonly count: number;
  readonly scores: Float64Array;
  readonly tolerance: number;
  readonly incumbent: Incumbent;
  readonly effort: SearchEffort;
  readonly searchLimit: number;
  stepsLeft: number;
}

/** Prices a part and searches it; splits it when that takes too long. The prices given are improved in place. */
function searchPart(run: Run, fixed: Fixed, prices: Float64Array, iterations: number): void {
  const { table, scores, incumbent, tolerance } = run;
  const { stepsPerPart, iterationsPerPart } = run.effort;
  const part = fixCandidates(table, run.count, fixed);
  if (part === null) return;
  const ordering = orderByPricedScore(table, part, scores, incumbent, prices, tolerance, iterations);
  if (ordering === null) return;
  spendSteps(run);
  if (descend(table, part, scores, ordering, incumbent, tolerance, stepsPerPart)) return;
  // The candidate at the edge of the relaxed selection is the one that the prices know least about.
  const edge = ordering.positions[part.places - 1] as number;
  for (const state of [1, -1]) {
    const smaller = fixed.slice();
    smaller[edge] = state;
    searchPart(run, smaller, prices.slice(), iterationsPerPart);
  }
}

function spendSteps(run: Run): void {
  const { stepsPerPart } = run.effort;
  run.stepsLeft -= stepsPerPart;
  if (run.stepsLeft >= -stepsPerPart) return;
  throw new OseeError(
    'search-limit',
    `Expected an answer within ${run.searchLimit} steps; pass a solver instead.`,
    {
      path: ['options', 'searchLimit'],
      details: { got: run.searchLimit },
    },
  );
}

function finish({ positions, tied }: Incumbent, scores: Float64Array): Optimum | null {
  if (positions === null) return null;
  const sorted = [...positions].sort((left, right) => left - right);
  return { positions: sorted, total: totalOf(scores, sorted), unique: !tied };
}
