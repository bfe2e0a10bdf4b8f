import { formatMessage } from '@osee/core';
import type { ReportCell, ReportTable } from '../../report/document/report.ts';
import type { UseCaseList } from '../assess/country-result.ts';
import { percentOf, type ReportContext } from './report-context.ts';

/** The candidates of a list, best rank first. */
export const candidateTable = (
  { title, result, quadrants, selectedIds, names }: UseCaseList,
  { texts, labels, nameOf }: ReportContext,
): ReportTable => {
  const placeOf = quadrantOf(quadrants);
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
      ...(quadrants === null ? [] : [placeOf(id)]),
      formatMessage(texts, selectedIds.includes(id) ? 'label.yes' : 'label.no'),
    ]),
  };
};

/** The letter of the quadrant of a candidate, or every one that it may still stand in. */
export const quadrantOf = (quadrants: UseCaseList['quadrants']): ((id: string) => ReportCell) => {
  const places = new Map<string, ReportCell>([
    ...(quadrants?.placed ?? []).map((place) => [place.id, place.quadrant] as const),
    ...(quadrants?.undecided ?? []).map((place) => [place.id, place.quadrants.join(' / ')] as const),
  ]);
  return (id) => places.get(id) ?? null;
};
