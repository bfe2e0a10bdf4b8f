/**
 * Who is chosen, in the order of the candidates, and what their scores sum to.
 *
 * @category portfolios
 * @example
 * ```ts
 * import type { PortfolioSelection } from '@osee/scoring/mcda';
 *
 * const selection: PortfolioSelection = { selected: ['a', 'c'], total: 160 };
 * ```
 */
export interface PortfolioSelection {
  readonly selected: readonly string[];
  readonly total: number;
}

/**
 * What a rule costs: the total that is lost by having it.
 *
 * @category portfolios
 * @example
 * ```ts
 * import type { PriceOfRule } from '@osee/scoring/mcda';
 *
 * const price: PriceOfRule = {
 *   rule: 'distinct:region',
 *   price: 10,
 *   without: { selected: ['a', 'b'], total: 170 },
 * };
 * ```
 */
export interface PriceOfRule {
  readonly rule: string;
  /** 0 or more: the best total without this rule (all others kept) minus the best total. */
  readonly price: number;
  /** The best selection without it. */
  readonly without: PortfolioSelection;
}

/**
 * The best selection.
 *
 * @category portfolios
 * @example
 * ```ts
 * import { type OptimalPortfolio, selectPortfolio } from '@osee/scoring/mcda';
 *
 * const result = selectPortfolio([{ id: 'a', score: 3 }, { id: 'b', score: 5 }], { count: 1 });
 * const totalOf = ({ total }: OptimalPortfolio): number => total;
 * result.status === 'optimal' && totalOf(result); // => 5
 * ```
 */
export interface OptimalPortfolio extends PortfolioSelection {
  readonly status: 'optimal';
  /** The best other selection; `null` when there is none. */
  readonly runnerUp: PortfolioSelection | null;
  /** One for each rule, in the order of the rules. */
  readonly priceOfRules: readonly PriceOfRule[];
  /** The best total without any rule minus the best total. */
  readonly priceOfAllRules: number;
}

/**
 * No selection obeys all rules, or there are too few candidates.
 *
 * @category portfolios
 * @example
 * ```ts
 * import { type InfeasiblePortfolio, selectPortfolio } from '@osee/scoring/mcda';
 *
 * const twoOfOneRegion = [
 *   { id: 'a', score: 3, attributes: { region: 'Europe' } },
 *   { id: 'b', score: 5, attributes: { region: 'Europe' } },
 * ];
 * const result = selectPortfolio(twoOfOneRegion, {
 *   count: 2,
 *   rules: [{ kind: 'distinct', attribute: 'region' }],
 * });
 * const rulesToGiveUp = ({ relaxations }: InfeasiblePortfolio) => relaxations.map(({ rules }) => rules);
 * result.status === 'infeasible' && rulesToGiveUp(result); // => [['distinct:region']]
 * ```
 */
export interface InfeasiblePortfolio {
  readonly status: 'infeasible';
  readonly reason: 'rules' | 'too-few-candidates';
  readonly selected: null;
  readonly total: null;
  readonly runnerUp: null;
  readonly priceOfRules: readonly [];
  /**
   * The smallest sets of rules of which giving up one makes a selection possible, each with the best selection then.
   * Empty when there are too few candidates.
   */
  readonly relaxations: readonly PortfolioRelaxation[];
}

/**
 * Rules to give up together, and what is then best.
 *
 * @category portfolios
 * @example
 * ```ts
 * import type { PortfolioRelaxation } from '@osee/scoring/mcda';
 *
 * const relaxation: PortfolioRelaxation = {
 *   rules: ['distinct:region'],
 *   without: { selected: ['a', 'b'], total: 170 },
 * };
 * ```
 */
export interface PortfolioRelaxation {
  readonly rules: readonly string[];
  readonly without: PortfolioSelection;
}

/**
 * What {@link selectPortfolio} answers.
 *
 * @category portfolios
 * @example
 * ```ts
 * import { type PortfolioResult, selectPortfolio } from '@osee/scoring/mcda';
 *
 * const result: PortfolioResult = selectPortfolio([], { count: 1 });
 * result.status; // => 'infeasible'
 * ```
 */
export type PortfolioResult = OptimalPortfolio | InfeasiblePortfolio;
