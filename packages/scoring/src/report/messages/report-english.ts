/**
 * The headings and labels of reports in English.
 *
 * @category report
 * @example
 * ```ts
 * import { formatMessage } from '@osee/core';
 * import { reportEnglish } from '@osee/scoring/report';
 *
 * formatMessage(reportEnglish, 'rank'); // => 'Rank'
 * ```
 */
export const reportEnglish = {
  locale: 'en',
  messages: {
    'selection-title': 'Result of the selection',
    'maturity-title': 'Maturity of {subject}',
    rank: 'Rank',
    'rank-number': 'Rank {rank}',
    applicant: 'Applicant',
    score: 'Score of 100',
    worst: 'At worst',
    best: 'At best',
    coverage: 'Known, per cent',
    eligibility: 'Eligibility',
    eligible: 'eligible',
    'not-eligible': 'not eligible',
    undecided: 'open',
    ranking: 'Ranking',
    'more-applicants': {
      plural: 'count',
      one: '{count} more applicant is in the data beside this report.',
      other: '{count} more applicants are in the data beside this report.',
    },
    conditions: 'Who meets which condition',
    pass: 'met',
    fail: 'not met',
    unknown: 'not known',
    waived: 'waived',
    contributions: 'What the scores are made of',
    'contributions-description': 'Points of each applicant by criterion; hatched is not known.',
    'rank-shares': 'How often each rank comes out',
    'rank-shares-description': 'Share of the weightings in which an applicant takes each rank.',
    recipe: 'How to compute it again',
    'recipe-item': '{what}: {value}',
    model: 'Model',
    weights: 'Weights',
    share: 'Share, per cent',
    criterion: 'Criterion',
    seed: 'Seed',
    draws: 'Draws',
    digest: 'Digest of the result',
    parts: 'Parts',
    part: 'Part',
    'parts-description': 'Score of each part; hatched is what the open answers can still change.',
    level: 'Level',
    findings: 'Findings',
    gaps: 'Gaps',
    competency: 'Competency',
    current: 'Now, per cent',
    target: 'Target, per cent',
    gap: 'Gap, points',
  },
} as const;
