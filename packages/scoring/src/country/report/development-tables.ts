import { formatMessage } from '@osee/core';
import type { ReportCell, ReportTable } from '../../report/document/report.ts';
import type { DevelopmentResult } from '../development/development-result.ts';
import { percentOf, type ReportContext } from './report-context.ts';

/** The parts of the composite. */
export const partTable = ({ model, parts }: DevelopmentResult, { labels }: ReportContext): ReportTable => ({
  caption: model.title,
  full: 100,
  header: [
    formatMessage(labels, 'part'),
    formatMessage(labels, 'score'),
    formatMessage(labels, 'worst'),
    formatMessage(labels, 'best'),
    formatMessage(labels, 'coverage'),
  ],
  rows: parts.map(({ title, value, interval, coverage }): ReportCell[] => [
    title,
    percentOf(value),
    percentOf(interval.worst),
    percentOf(interval.best),
    percentOf(coverage),
  ]),
});

/** Every indicator with its year. */
export const indicatorTable = (
  { parts, indicators }: DevelopmentResult,
  { texts, labels }: ReportContext,
): ReportTable => {
  const partTitles = new Map(parts.map(({ partId, title }) => [partId, title]));
  return {
    caption: formatMessage(texts, 'label.indicator'),
    full: 100,
    header: [
      formatMessage(texts, 'label.indicator'),
      formatMessage(labels, 'part'),
      formatMessage(labels, 'score'),
      formatMessage(texts, 'label.year'),
    ],
    rows: indicators.map(({ title, partId, placed, year }): ReportCell[] => [
      title,
      partTitles.get(partId) ?? null,
      percentOf(placed),
      // A year is a name, not a number with thousands.
      year === null ? null : String(year),
    ]),
  };
};
