import type { PortfolioOptions } from '../../mcda/portfolio/options.ts';
import type { PortfolioResult as Found } from '../../mcda/portfolio/result.ts';
import { selectPortfolio } from '../../mcda/portfolio/select-portfolio.ts';
import type { PortfolioRules } from '../model/portfolio-rules.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { FactCondition } from '../result/fact-condition.ts';
import { candidatesOf, rulesOf } from './candidates.ts';
import { knowledgeOf, type Term } from './knowledge.ts';

/** What is chosen when some conditions hold; `null` for nobody, `open` where it was not worked out. */
export interface Branch {
  readonly when: readonly FactCondition[];
  readonly found: Found | 'open';
}

/** More ways than these are not worked out: a panel that has to ask for so many facts asks for all of them. */
const mostBranches = 64;

/** Who can be chosen, and by which rules. */
export interface Field {
  readonly applicants: readonly ApplicantResult[];
  readonly rules: PortfolioRules;
  readonly tieTolerance: number;
}

/**
 * What is chosen, by what the unknown facts turn out to be; the first branch takes every unknown for a value of its own.
 * A set that is best although every unknown could stand beside every other is best in truth where none of its pairs is
 * in doubt. Where one is, both of its outcomes are followed.
 */
export const branchesOf = (
  field: Field,
): { readonly proposal: Found; readonly branches: readonly Branch[] } => {
  let ended = 0;
  const end = (when: readonly FactCondition[], found: Found | 'open'): readonly Branch[] => {
    ended += 1;
    return [{ when, found }];
  };
  const follow = (when: readonly FactCondition[], known: Found | null): readonly Branch[] => {
    // The other branch of every step that was taken still has to end, too.
    if (ended + 1 >= mostBranches && known === null) return end(when, 'open');
    const found = known ?? solve(field, when);
    const doubt = found.status === 'optimal' ? doubtIn(found.selected, field, when) : null;
    if (doubt === null) return end(when, found);
    const apart = follow([...when, { ...doubt, is: 'different' }], found);
    const together = follow([...when, { ...doubt, is: 'same' }], null);
    return merged(when, apart, together);
  };
  const proposal = solve(field, []);
  return { proposal, branches: follow([], proposal) };
};

/** The best set when some conditions hold and every other unknown is a value of its own. */
const solve = ({ applicants, rules, tieTolerance }: Field, when: readonly FactCondition[]): Found => {
  const candidates = candidatesOf(applicants, 'askPanel', when);
  const options: PortfolioOptions = { count: rules.size, rules: rulesOf(rules, candidates), tieTolerance };
  return selectPortfolio(candidates, options);
};

/** The first pair of a set of which nobody knows whether it differs in an attribute that it has to differ in. */
const doubtIn = (
  selected: readonly string[],
  { applicants, rules }: Field,
  when: readonly FactCondition[],
): Omit<FactCondition, 'is'> | null => {
  const { areDifferent } = knowledgeOf(when);
  const members = applicants.filter(({ id }) => selected.includes(id));
  for (const { attribute } of rules.distinct) {
    for (const [index, one] of members.entries()) {
      for (const other of members.slice(index + 1)) {
        if (areDifferent(termOf(one, attribute), termOf(other, attribute))) continue;
        const [asked, against] = (one.attributes[attribute] ?? null) === null ? [one, other] : [other, one];
        const value = against.attributes[attribute] ?? null;
        return { id: asked.id, attribute, value, applicant: value === null ? against.id : null };
      }
    }
  }
  return null;
};

const termOf = ({ id, attributes }: ApplicantResult, attribute: string): Term => {
  const value = attributes[attribute] ?? null;
  return value === null ? { attribute, applicant: id } : { attribute, value };
};

/** A question whose answers lead to one and the same choice need not be asked. */
const merged = (
  when: readonly FactCondition[],
  apart: readonly Branch[],
  together: readonly Branch[],
): readonly Branch[] => {
  const [one, other] = [apart[0], together[0]];
  const isIdle =
    apart.length === 1 &&
    together.length === 1 &&
    one !== undefined &&
    other !== undefined &&
    one.found !== 'open' &&
    choiceOf(one) === choiceOf(other);
  return isIdle ? [{ when, found: one.found }] : [...apart, ...together];
};

/** The choice of a branch as a text. */
export const choiceOf = ({ found }: Branch): string =>
  found === 'open' ? 'open' : JSON.stringify(found.selected);
