import { formatMessage, textDirection } from '@osee/core';
import { stackedBars } from '../chart/stacked-bars.ts';
import type { ReportBlock } from '../document/report.ts';
import { nameOf } from './report-names.ts';
import type { SelectionReportInput } from './selection-report-input.ts';

/** The scores cut into criteria, as a figure and as a table. */
export const contributionFigure = (input: SelectionReportInput): ReportBlock => {
  const { labels, explanation } = input;
  const caption = formatMessage(labels, 'contributions');
  const criteria = [
    ...new Set(explanation.bars.flatMap(({ segments }) => segments.map(({ criterion }) => criterion))),
  ];
  const svg = stackedBars({
    title: caption,
    description: formatMessage(labels, 'contributions-description'),
    locale: labels.locale,
    direction: textDirection(labels.locale),
    maximum: 100,
    parts: criteria.map((id) => ({ id, name: nameOf(input, id) })),
    unknown: formatMessage(labels, 'unknown'),
    bars: explanation.bars.map(({ applicant, segments }) => ({
      name: nameOf(input, applicant),
      parts: segments.map(({ criterion, points, most }) => ({ id: criterion, value: points, most })),
    })),
  });
  const rows = explanation.bars.map(({ applicant, segments }) => [
    nameOf(input, applicant),
    ...criteria.map((id) => {
      const segment = segments.find(({ criterion }) => criterion === id);
      return segment?.points ?? formatMessage(labels, 'unknown');
    }),
  ]);
  const header = [formatMessage(labels, 'applicant'), ...criteria.map((id) => nameOf(input, id))];
  return { kind: 'figure', svg, table: { caption, header, rows } };
};
