import type { PortfolioMember } from '../candidate.ts';
import type { PortfolioOptions } from '../options.ts';
import { ruleId } from '../rule.ts';
import type { PortfolioRow } from '../solver.ts';
import { checkMembers, checkOptions } from './check-members.ts';
import { type Chooser, chooseBy } from './chooser.ts';
import type { Optimum } from './optimise.ts';
import { createPairSearch } from './pair-search.ts';
import { rowsOfRule } from './rows-of-rule.ts';
import { createSearch } from './search.ts';
import { createSolverSearch } from './solver-search.ts';

/** A checked problem whose rules can be left out one by one. */
export interface PreparedPortfolio {
  readonly size: number;
  readonly count: number;
  readonly ruleIds: readonly string[];
  /** A chooser under the rules whose positions are not left out. */
  readonly chooserWithout: (leftOut: ReadonlySet<number>) => Chooser;
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
  const chooserUnder = (rows: readonly PortfolioRow[]): Chooser => {
    if (options.solver !== undefined)
      return chooseBy(createSolverSearch(options.solver, size, count, rows), size);
    const pairs = count === 2 ? createPairSearch(size, rows) : null;
    return pairs ?? chooseBy(createSearch(size, count, rows, searchLimit), size);
  };
  return {
    size,
    count,
    ruleIds: rules.map(ruleId),
    chooserWithout: (leftOut) => chooserUnder(rowsByRule.filter((_, index) => !leftOut.has(index)).flat()),
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
  return prepared.chooserWithout(leftOut).best(scores, prepared.toleranceFor(scores));
}
