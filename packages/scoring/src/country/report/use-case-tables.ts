import { formatMessage } from '@osee/core';
import type { ReportCell, ReportTable } from '../../report/document/report.ts';
import type { UseCasePart } from '../assess/country-result.ts';
import { percentOf, type ReportContext } from './report-context.ts';

/** The candidates of each list, best rank first. */
export const useCaseTables = (
  { lists }: UseCasePart,
  { texts, labels, nameOf }: ReportContext,
): ReportTable[] =>
  lists
    .filter(({ result }) => result.applicants.length > 0)
    .map(({ title, result, quadrants, selectedIds, names }) => {
      const places = new Map<string, ReportCell>([
        ...(quadrants?.placed ?? []).map((place) => [place.id, place.quadrant] as const),
        ...(quadrants?.undecided ?? []).map((place) => [place.id, place.quadrants.join(' / ')] as const),
      ]);
      return {
        caption: title,
        full: 100,
        header: [
          formatMessage(labels, 'rank'),
          formatMessage(texts, 'label.candidate'),
          formatMessage(labels, 'score'),
          formatMessage(labels, 'worst'),
          formatMessage(labels, 'best'),
          formatMessage(labels, 'coverage'),
          ...(quadrants === null ? [] : [formatMessage(texts, 'label.quadrant')]),
          formatMessage(texts, 'label.chosen'),
        ],
        rows: result.applicants.map(({ id, rank, score, interval, coverage }): ReportCell[] => [
          rank,
          nameOf(id, names),
          percentOf(score),
          percentOf(interval.worst),
          percentOf(interval.best),
          percentOf(coverage),
          ...(quadrants === null ? [] : [places.get(id) ?? null]),
          formatMessage(texts, selectedIds.includes(id) ? 'label.yes' : 'label.no'),
        ]),
      };
    });
