import { formatMessage, messagesOf } from '@osee/core';
import type { CriterionResult, CriterionStatus } from '../../maturity/result/trace.ts';
import type { ReportTable } from '../document/report.ts';
import type { ReportMessageId } from '../messages/report-message-id.ts';
import type { MaturityReportInput } from './maturity-report.ts';

/** Every question with its answer as stated, who gave it, when and why; the last three need the assessment. */
export const answersTable = ({
  result,
  locale,
  assessment,
  names = {},
}: MaturityReportInput): ReportTable => {
  const labels = messagesOf(locale, 'report');
  const given = new Map((assessment?.answers ?? []).map((answer) => [answer.criterionId, answer]));
  const answerOf = ({ optionId, optionLabel, statedStatus }: CriterionResult): string => {
    if (optionId === null) return formatMessage(labels, words[statedStatus]);
    return (Object.hasOwn(names, optionId) ? names[optionId] : undefined) ?? optionLabel ?? optionId;
  };
  return {
    caption: formatMessage(labels, 'answers'),
    header: (['question', 'answer', 'assessor', 'date', 'note'] as const).map((id) =>
      formatMessage(labels, id),
    ),
    rows: result.criteria.map((criterion) => {
      const answer = given.get(criterion.id);
      return [
        criterion.text,
        answerOf(criterion),
        answer?.by ?? null,
        answer?.at ?? null,
        answer?.justification ?? criterion.reasonText ?? null,
      ];
    }),
  };
};

const words: Readonly<Record<CriterionStatus, ReportMessageId>> = {
  answered: 'answered',
  notApplicable: 'not-applicable',
  unknown: 'unknown',
  unanswered: 'unanswered',
};
