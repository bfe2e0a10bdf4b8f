import type { Issue } from '@osee/core';
import type { PortfolioSelection } from '../../mcda/portfolio/result.ts';
import { selectPortfolio } from '../../mcda/portfolio/select-portfolio.ts';
import { notice } from '../check/notice.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { PortfolioResult, ScoredSet } from '../result/portfolio-result.ts';
import type { Settings } from '../settings/settings.ts';
import { candidatesOf, rulesOf } from './candidates.ts';

/** Chooses the best set among the ranked applicants, exactly; `null` when the model chooses nobody. */
export const choosePortfolio = (
  applicants: readonly ApplicantResult[],
  { model, policies }: Settings,
): PortfolioResult | null => {
  const { portfolio } = model;
  if (portfolio === undefined) return null;
  const candidates = candidatesOf(applicants);
  const { tieTolerance } = policies;
  const rules = rulesOf(portfolio, candidates);
  const found = selectPortfolio(candidates, { count: portfolio.size, rules, tieTolerance });
  const common = {
    candidates: candidates.map(({ id }) => id).sort(),
    leftAside: leftAsideOf(applicants),
    prices: found.priceOfRules.map(({ rule, price, without }) => ({ rule, price, without: setOf(without) })),
    runnerUp: found.runnerUp === null ? null : setOf(found.runnerUp),
  };
  if (found.status === 'infeasible') {
    const blocking = new Set(found.relaxations.flatMap((relaxation) => relaxation.rules));
    return {
      status: 'infeasible',
      selected: null,
      blocking: blocking.size === 0 ? [portfolio.id] : [...blocking],
      provisional: false,
      tied: false,
      ...common,
    };
  }
  const chosen = new Set(found.selected);
  return {
    status: 'chosen',
    selected: setOf(found),
    blocking: [],
    provisional: applicants.some(({ id, eligibility }) => chosen.has(id) && eligibility !== 'eligible'),
    tied: found.runnerUp !== null && found.total - found.runnerUp.total <= tieTolerance,
    ...common,
  };
};

const setOf = ({ selected, total }: PortfolioSelection): ScoredSet => ({ ids: [...selected].sort(), total });

const leftAsideOf = (applicants: readonly ApplicantResult[]): PortfolioResult['leftAside'] =>
  applicants.flatMap(({ id, rank, attributes }) =>
    rank === null
      ? []
      : Object.entries(attributes).flatMap(([attribute, value]) =>
          value === null ? [{ id, attribute }] : [],
        ),
  );

/** What a panel should know of the choice. */
export const portfolioNotices = (portfolio: PortfolioResult | null): readonly Issue[] => {
  if (portfolio === null) return [];
  const { leftAside, tied, provisional } = portfolio;
  const path = ['portfolio'];
  return [
    ...leftAside.map(({ id, attribute }) =>
      notice(
        'unknown-attribute',
        'warning',
        ['applicants', id, 'attributes', attribute],
        `Expected a known ${attribute}, got none: "${id}" cannot be chosen together with others.`,
        { id, attribute },
      ),
    ),
    tied && notice('tied-portfolio', 'warning', path, 'Expected one best set, got a tie.'),
    provisional &&
      notice(
        'provisional-portfolio',
        'warning',
        path,
        'Expected eligible applicants, got an undecided one among the chosen.',
      ),
  ].filter((issue) => issue !== false);
};
