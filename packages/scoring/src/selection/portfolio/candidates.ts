import type { PortfolioCandidate } from '../../mcda/portfolio/candidate.ts';
import type { PortfolioRule } from '../../mcda/portfolio/rule.ts';
import type { SelectionPolicies } from '../model/policies.ts';
import type { PortfolioRules } from '../model/portfolio-rules.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { FactCondition } from '../result/fact-condition.ts';
import { knowledgeOf, subjectOf } from './knowledge.ts';

/** Apart from an attribute of the same name, which an application of another subject may state. */
const countryOfApplicant = '@country';

type Policy = NonNullable<SelectionPolicies['unknownAttribute']>;

/**
 * Who can be chosen, in the order that decides between equal sets: by rank, then by id. Under `askPanel` an unknown
 * attribute stands for a value of its own unless a condition says what it is, so that nobody is left out by what nobody
 * knows.
 */
export const candidatesOf = (
  applicants: readonly ApplicantResult[],
  unknown: Policy,
  conditions: readonly FactCondition[] = [],
): readonly PortfolioCandidate[] => {
  const { classOf } = knowledgeOf(conditions);
  return applicants.flatMap(({ id, country, score, rank, attributes }) => {
    if (rank === null || score === null) return [];
    const labels = Object.entries(attributes).map(([attribute, value]) => {
      if (value === null && unknown !== 'askPanel') return [attribute, null] as const;
      const term = value === null ? subjectOf({ id, attribute }) : { attribute, value };
      return [attribute, classOf(term)] as const;
    });
    const place = country === null ? {} : { [countryOfApplicant]: country };
    return [{ id, score, attributes: { ...Object.fromEntries(labels), ...place } }];
  });
};

/** Who can be chosen with the scores of another weighting, in the same order. */
export const rescored = (
  candidates: readonly PortfolioCandidate[],
  scores: readonly number[],
): readonly PortfolioCandidate[] =>
  candidates.map((candidate, index) => ({ ...candidate, score: scores[index] ?? candidate.score }));

/** The rules of the model; one country is never chosen twice. */
export const rulesOf = (
  rules: PortfolioRules,
  candidates: readonly PortfolioCandidate[],
): readonly PortfolioRule[] => {
  const places = candidates.flatMap(({ attributes }) => attributes?.[countryOfApplicant] ?? []);
  const once: PortfolioRule = { kind: 'distinct', attribute: countryOfApplicant, id: 'one-per-country' };
  return [
    ...rules.distinct.map(({ id, attribute }) => ({ kind: 'distinct', attribute, id }) as const),
    ...(new Set(places).size < places.length ? [once] : []),
  ];
};
