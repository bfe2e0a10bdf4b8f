export type { AttributeValue, PortfolioCandidate, PortfolioMember } from './candidate.ts';
export type { PortfolioOptions } from './options.ts';
export {
  type PortfolioAcceptabilityOptions,
  type PortfolioShares,
  portfolioAcceptability,
} from './portfolio-acceptability.ts';
export type {
  InfeasiblePortfolio,
  OptimalPortfolio,
  PortfolioRelaxation,
  PortfolioResult,
  PortfolioSelection,
  PriceOfRule,
} from './result.ts';
export type { PortfolioRule, RuleValue } from './rule.ts';
export { selectPortfolio } from './select-portfolio.ts';
export type { PortfolioModel, PortfolioRow, PortfolioSolver } from './solver.ts';
