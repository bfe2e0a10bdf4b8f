import type { ApplicantResult } from '../result/applicant-result.ts';
import type { CriterionResult } from '../result/criterion-result.ts';
import type { SelectionResult } from '../result/selection-result.ts';
import { perHundred, say } from './say.ts';
import type { ContributionBar, ExplanationMessage } from './selection-explanation.ts';

/** The bar of one applicant: a piece for each criterion, and the words for each. */
export const barOf = (applicant: ApplicantResult, weights: SelectionResult['weights']): ContributionBar => {
  const { id, score, interval, criteria } = applicant;
  const effective = new Map(weights.map((weight) => [weight.id, weight.effective]));
  const segments = criteria.map(({ criterion, points, multiplier }) => ({
    criterion,
    points: points === null ? null : perHundred(points),
    most: perHundred(multiplier ?? effective.get(criterion) ?? 0),
  }));
  return {
    applicant: id,
    score: score === null ? null : perHundred(score),
    worst: perHundred(interval.worst),
    best: perHundred(interval.best),
    segments,
    messages: [
      scoreMessage(applicant),
      ...segments.map(({ criterion, points, most }) =>
        points === null
          ? say('bar-unknown', { criterion, most })
          : say('bar-known', { criterion, points, most }),
      ),
      ...criteria.flatMap(assessorMessages),
    ],
  };
};

const scoreMessage = ({ id, score, interval, branches }: ApplicantResult): ExplanationMessage => {
  const bounds = { applicant: id, worst: perHundred(interval.worst), best: perHundred(interval.best) };
  if (score === null) {
    const missing = branches.filter(({ value }) => value === null).map(({ branch }) => branch);
    return say('score-none', { ...bounds, branches: missing });
  }
  if (interval.worst === interval.best) return say('score', { applicant: id, score: perHundred(score) });
  return say('score-open', { ...bounds, score: perHundred(score) });
};

const assessorMessages = ({
  criterion,
  assessors,
  spread,
  excluded,
}: CriterionResult): readonly ExplanationMessage[] => [
  ...(assessors > 1 && spread !== null
    ? [
        say('bar-assessors', {
          criterion,
          assessors,
          lowest: perHundred(spread.lowest),
          highest: perHundred(spread.highest),
        }),
      ]
    : []),
  ...(excluded.length > 0 ? [say('bar-excluded', { criterion, count: excluded.length })] : []),
];
