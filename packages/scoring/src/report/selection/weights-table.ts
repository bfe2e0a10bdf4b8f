import { formatMessage } from '@osee/core';
import type { ReportTable } from '../document/report.ts';
import { nameOf } from './report-names.ts';
import { labelsOf, type SelectionReportInput } from './selection-report-input.ts';

/** How much each criterion counts in the whole. */
export const weightsTable = (input: SelectionReportInput): ReportTable => {
  const { result } = input;
  const labels = labelsOf(input);
  const groups = new Set(result.weights.map(({ parent }) => parent));
  return {
    caption: formatMessage(labels, 'weights'),
    header: [formatMessage(labels, 'criterion'), formatMessage(labels, 'share')],
    rows: result.weights
      .filter(({ id }) => !groups.has(id))
      .map(({ id, effective }) => [nameOf(input, id), effective * 100]),
    full: 100,
  };
};
