import type { PortfolioMember } from '../candidate.ts';
import type { PortfolioOptions } from '../options.ts';
import { ruleId } from '../rule.ts';
import type { PortfolioRow } from '../solver.ts';
import { bestSelection } from './best-selection.ts';
import { checkMembers, checkOptions } from './check-members.ts';
import type { Optimise, Optimum } from './optimise.ts';
import { rowsOfRule } from './rows-of-rule.ts';
import { createSearch } from './search.ts';
import { createSolverSearch } from './solver-search.ts';

/** A checked problem whose rules can be left out one by one. */
export interface PreparedPortfolio {
  readonly size: number;
  readonly count: number;
  readonly ruleIds: readonly string[];
  /** A search under the rules whose positions are not left out. */
  readonly searchWithout: (leftOut: ReadonlySet<number>) => Optimise;
  readonly toleranceFor: (scores: Float64Array) => number;
}

/** Checks candidates and rules and writes the rules as rows. */
export function preparePortfolio(
  members: readonly PortfolioMember[],
  options: PortfolioOptions,
): PreparedPortfolio {
  checkMembers(members);
  checkOptions(options);
  const {
    count,
    rules = [],
    unknownAttributes = 'every-group',
    tieTolerance = 1e-9,
    searchLimit = 20_000_000,
  } = options;
  const rowsByRule = rules.map((rule, index) =>
    rowsOfRule(rule, members, unknownAttributes, ['rules', index]),
  );
  const size = members.length;
  const searchOver = (rows: readonly PortfolioRow[]): Optimise =>
    options.solver === undefined
      ? createSearch(size, count, rows, searchLimit)
      : createSolverSearch(options.solver, size, count, rows);
  return {
    size,
    count,
    ruleIds: rules.map(ruleId),
    searchWithout: (leftOut) => searchOver(rowsByRule.filter((_, index) => !leftOut.has(index)).flat()),
    toleranceFor: (scores) =>
      // Below 1e-12 the order of a sum, not its terms, would decide.
      Math.max(tieTolerance, 1e-12) * scores.reduce((most, score) => Math.max(most, Math.abs(score)), 1),
  };
}

/** The best selection when some rules are left out; `null` when there is none. */
export function bestWithout(
  prepared: PreparedPortfolio,
  leftOut: ReadonlySet<number>,
  scores: Float64Array,
): Optimum | null {
  const free = new Int8Array(prepared.size);
  return bestSelection(prepared.searchWithout(leftOut), scores, free, prepared.toleranceFor(scores));
}
