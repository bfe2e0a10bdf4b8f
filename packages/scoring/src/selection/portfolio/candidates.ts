import type { PortfolioCandidate } from '../../mcda/portfolio/candidate.ts';
import type { PortfolioRule } from '../../mcda/portfolio/rule.ts';
import type { PortfolioRules } from '../model/portfolio-rules.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';

/** Who can be chosen, in the order that decides between equal sets: by rank, then by id. */
export const candidatesOf = (applicants: readonly ApplicantResult[]): readonly PortfolioCandidate[] =>
  applicants.flatMap(({ id, country, score, rank, attributes }) =>
    rank === null || score === null ? [] : [{ id, score, attributes: { ...attributes, country } }],
  );

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
  const countries = new Set(candidates.map(({ attributes }) => attributes?.['country']));
  const once: PortfolioRule = { kind: 'distinct', attribute: 'country', id: 'one-per-country' };
  return [
    ...rules.distinct.map(({ id, attribute }) => ({ kind: 'distinct', attribute, id }) as const),
    ...(countries.size < candidates.length ? [once] : []),
  ];
};
