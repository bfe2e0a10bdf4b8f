import type { PortfolioSelection, PortfolioResult as Solved } from '../../mcda/portfolio/result.ts';
import { selectPortfolio } from '../../mcda/portfolio/select-portfolio.ts';
import type { PortfolioRules } from '../model/portfolio-rules.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { OpenFact } from '../result/fact-condition.ts';
import type { PortfolioResult, ScoredSet } from '../result/portfolio-result.ts';
import type { Settings } from '../settings/settings.ts';
import { type Branch, branchesOf } from './alternatives.ts';
import { candidatesOf, rulesOf } from './candidates.ts';
import { decidingFacts } from './deciding-facts.ts';

/** Chooses the best set among the ranked applicants, exactly; `null` when the model chooses nobody. */
export const choosePortfolio = (
  applicants: readonly ApplicantResult[],
  { model, policies }: Settings,
): PortfolioResult | null => {
  const { portfolio: rules } = model;
  if (rules === undefined) return null;
  const { tieTolerance, unknownAttribute } = policies;
  const openFacts = openFactsOf(applicants, rules);
  const ranked = applicants.filter(({ rank }) => rank !== null);
  const common = {
    candidates: ranked.map(({ id }) => id).sort(),
    openFacts,
    leftAside: unknownAttribute === 'leaveAside' && rules.size > 1 ? openFacts : [],
  };
  if (unknownAttribute === 'refuse' && openFacts.length > 0)
    return { ...refused(rules, openFacts), ...common };
  if (unknownAttribute === 'askPanel') {
    const { proposal, branches } = branchesOf({ applicants: ranked, rules, tieTolerance });
    return {
      ...told(proposal, applicants, rules, tieTolerance),
      ...common,
      ...(branches.length > 1 ? { provisional: true } : {}),
      deciding: decidingFacts(branches, openFacts),
      alternatives: branches.length > 1 ? branches.map(alternativeOf) : [],
    };
  }
  const candidates = candidatesOf(applicants, unknownAttribute);
  const options = { count: rules.size, rules: rulesOf(rules, candidates), tieTolerance };
  return { ...told(selectPortfolio(candidates, options), applicants, rules, tieTolerance), ...common };
};

type Told = Omit<PortfolioResult, 'candidates' | 'openFacts' | 'leftAside'>;

const nothingOpen = { deciding: [], alternatives: [] } as const;

const told = (
  found: Solved,
  applicants: readonly ApplicantResult[],
  rules: PortfolioRules,
  tieTolerance: number,
): Told => {
  const common = {
    ...nothingOpen,
    prices: found.priceOfRules.map(({ rule, price, without }) => ({ rule, price, without: setOf(without) })),
    runnerUp: found.runnerUp === null ? null : setOf(found.runnerUp),
  };
  if (found.status === 'infeasible') {
    const blocking = new Set(found.relaxations.flatMap((relaxation) => relaxation.rules));
    return {
      status: 'infeasible',
      selected: null,
      blocking: blocking.size === 0 ? [rules.id] : [...blocking],
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

const refused = (rules: PortfolioRules, openFacts: readonly OpenFact[]): Told => {
  const needed = new Set(openFacts.map(({ attribute }) => attribute));
  return {
    status: 'refused',
    selected: null,
    runnerUp: null,
    prices: [],
    blocking: rules.distinct.filter(({ attribute }) => needed.has(attribute)).map(({ id }) => id),
    provisional: false,
    tied: false,
    ...nothingOpen,
  };
};

const setOf = ({ selected, total }: PortfolioSelection): ScoredSet => ({ ids: [...selected].sort(), total });

const alternativeOf = ({ when, found }: Branch): PortfolioResult['alternatives'][number] => ({
  when,
  outcome: found === 'open' ? 'open' : found.status === 'optimal' ? 'chosen' : 'infeasible',
  selected: found === 'open' || found.status === 'infeasible' ? null : setOf(found),
});

/** What the rules read of the ranked and nobody knows. */
const openFactsOf = (applicants: readonly ApplicantResult[], rules: PortfolioRules): readonly OpenFact[] => {
  const attributes = [...new Set(rules.distinct.map(({ attribute }) => attribute))];
  return applicants.flatMap(({ id, rank, attributes: known }) =>
    rank === null
      ? []
      : attributes.flatMap((attribute) => ((known[attribute] ?? null) === null ? [{ id, attribute }] : [])),
  );
};
