import { formatMessage, textDirection } from '@osee/core';
import type { RobustnessResult } from '../../selection/robustness/robustness-result.ts';
import { heatMap } from '../chart/heat-map.ts';
import type { ReportBlock } from '../document/report.ts';
import type { Drawing } from '../figure/drawing.ts';
import { nameOf } from './report-names.ts';
import { labelsOf, type SelectionReportInput } from './selection-report-input.ts';

const mostRanks = 10;

/** How often each rank comes out under other weights, as a figure and as a table. */
export const robustnessFigure = (
  input: SelectionReportInput,
  robustness: RobustnessResult,
  visible: ReadonlySet<string>,
): ReportBlock => {
  const labels = labelsOf(input);
  const caption = formatMessage(labels, 'rank-shares');
  const applicants = robustness.applicants.filter(({ id }) => visible.has(id));
  const ranks = Math.min(mostRanks, applicants[0]?.acceptability.length ?? 0);
  const numbers = Array.from({ length: ranks }, (_, position) => position + 1);
  const drawing = {
    kind: 'heatMap',
    input: {
      title: caption,
      description: formatMessage(labels, 'rank-shares-description'),
      locale: labels.locale,
      direction: textDirection(labels.locale),
      columns: numbers.map(String),
      rows: applicants.map(({ id, acceptability }) => ({
        name: nameOf(input, id),
        shares: acceptability.slice(0, ranks),
      })),
    },
  } as const satisfies Drawing;
  const svg = heatMap(drawing.input);
  return {
    kind: 'figure',
    svg,
    drawing,
    table: {
      caption: `${caption} (%)`,
      header: [
        formatMessage(labels, 'applicant'),
        ...numbers.map((rank) => formatMessage(labels, 'rank-number', { rank })),
      ],
      rows: applicants.map(({ id, acceptability }) => [
        nameOf(input, id),
        ...acceptability.slice(0, ranks).map((share) => share * 100),
      ]),
      full: 100,
    },
  };
};
