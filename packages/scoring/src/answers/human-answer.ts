import type { Answer } from '../maturity/assessment/answer.ts';
import { lastDayOf } from '../maturity/assessment/last-day-of.ts';
import type { Criterion } from '../maturity/model/criterion.ts';

/** An answer of a human with its day as evidence, so that it grows old like any other. */
export const humanAnswer = (answer: Answer): Answer => {
  const dated =
    answer.status === 'answered' && answer.at !== undefined && !(answer.evidence ?? []).length
      ? [{ kind: 'interview' as const, polarity: 'supports' as const, collected: answer.at }]
      : answer.evidence;
  return { ...answer, by: answer.by ?? 'human', ...(dated !== undefined && { evidence: dated }) };
};

/** Whether everything that an answer of a human rests on is too old on the day. */
export const isOutdated = (
  answer: Answer,
  { evidenceMonths }: Pick<Criterion, 'evidenceMonths'>,
  asOf: string,
): boolean => {
  const supporting = (humanAnswer(answer).evidence ?? []).filter(({ polarity }) => polarity === 'supports');
  return (
    supporting.length > 0 &&
    supporting.every((item) => {
      const last = lastDayOf(item, evidenceMonths);
      return last !== undefined && last < asOf;
    })
  );
};
