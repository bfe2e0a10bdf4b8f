import { formatMessage } from '@osee/core';
import type { ReportTable } from '../document/report.ts';
import { nameOf } from './report-names.ts';
import { labelsOf, type SelectionReportInput } from './selection-report-input.ts';

/** One row an applicant, one column a condition: met, not met, not known or waived, in words. */
export const gateTable = (input: SelectionReportInput): ReportTable => {
  const { result } = input;
  const labels = labelsOf(input);
  const gates = [
    ...new Set(result.applicants.flatMap((applicant) => applicant.gates.map(({ gate }) => gate))),
  ];
  return {
    caption: formatMessage(labels, 'conditions'),
    header: [formatMessage(labels, 'applicant'), ...gates.map((gate) => nameOf(input, gate))],
    rows: result.applicants.map((applicant) => [
      nameOf(input, applicant.id),
      ...gates.map((gate) => {
        const found = applicant.gates.find((each) => each.gate === gate);
        return found ? formatMessage(labels, found.outcome) : null;
      }),
    ]),
  };
};
