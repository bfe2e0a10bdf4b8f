import { formatMessage } from '@osee/core';
import type { ReportTable } from '../document/report.ts';
import { nameOf } from './report-names.ts';
import { labelsOf, type SelectionReportInput } from './selection-report-input.ts';

/** The applicants with rank, score and how far it may still move. */
export const rankingTable = (input: SelectionReportInput): ReportTable => {
  const { result } = input;
  const labels = labelsOf(input);
  return {
    caption: formatMessage(labels, 'ranking'),
    header: (['applicant', 'rank', 'score', 'worst', 'best', 'coverage', 'eligibility'] as const).map((id) =>
      formatMessage(labels, id),
    ),
    rows: result.applicants.map(({ id, rank, score, interval, coverage, eligibility }) => [
      nameOf(input, id),
      rank,
      score === null ? null : score * 100,
      interval.worst * 100,
      interval.best * 100,
      coverage * 100,
      formatMessage(labels, eligibility),
    ]),
    full: 100,
  };
};
