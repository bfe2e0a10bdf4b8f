import type { InfeasiblePortfolio, PortfolioSelection } from '../result.ts';
import type { Optimum } from './optimise.ts';
import type { PreparedPortfolio } from './prepare.ts';
import { smallestRelaxations } from './relaxations.ts';

/** The names of the chosen and their total. */
export const selectionOf = ({ positions, total }: Optimum, ids: readonly string[]): PortfolioSelection => ({
  selected: positions.map((position) => ids[position] as string),
  total,
});

/** What to give up when there is no selection. */
export function describeConflict(
  prepared: PreparedPortfolio,
  scores: Float64Array,
  ids: readonly string[],
): InfeasiblePortfolio {
  return {
    status: 'infeasible',
    reason: ids.length < prepared.count ? 'too-few-candidates' : 'rules',
    selected: null,
    total: null,
    runnerUp: null,
    priceOfRules: [],
    relaxations: smallestRelaxations(prepared, scores).map(({ leftOut, best }) => ({
      rules: [...leftOut].map((rule) => prepared.ruleIds[rule] as string),
      without: selectionOf(best, ids),
    })),
  };
}
