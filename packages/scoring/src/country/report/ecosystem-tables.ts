import { formatMessage } from '@osee/core';
import type { MaturityResult } from '../../maturity/result/maturity-result.ts';
import { nodesOf } from '../../maturity/result/nodes-of.ts';
import type { ReportCell, ReportTable } from '../../report/document/report.ts';
import type { RolledGroup } from '../roll-up/rolled-up-results.ts';
import { percentOf, type ReportContext, shownIn } from './report-context.ts';

/** Each part of the one result. */
export const resultTable = (result: MaturityResult, { texts, labels }: ReportContext): ReportTable => {
  const levels = new Map(result.model.levels.map(({ id, title }) => [id, title]));
  return {
    caption: formatMessage(texts, 'part.ecosystem'),
    full: 100,
    header: [
      formatMessage(labels, 'part'),
      formatMessage(labels, 'score'),
      formatMessage(labels, 'worst'),
      formatMessage(labels, 'best'),
      formatMessage(labels, 'coverage'),
      formatMessage(labels, 'level'),
    ],
    rows: nodesOf(result.root).map(({ title, score, maximum, interval, coverage, level }): ReportCell[] => [
      title,
      percentOf(score, maximum),
      percentOf(interval?.worst, maximum),
      percentOf(interval?.best, maximum),
      percentOf(coverage),
      level.reached === null ? null : (levels.get(level.reached) ?? level.reached),
    ]),
  };
};

/** Each part of a kind of unit, with its spread. */
export const groupTable = ({ stratum, nodes }: RolledGroup, context: ReportContext): ReportTable => {
  const { texts, labels, nameOf } = context;
  return {
    caption: stratum === null ? formatMessage(texts, 'label.all-institutions') : nameOf(stratum),
    full: 100,
    header: [
      formatMessage(labels, 'part'),
      formatMessage(texts, 'label.asked'),
      formatMessage(texts, 'label.answered'),
      formatMessage(texts, 'label.mean'),
      formatMessage(labels, 'worst'),
      formatMessage(labels, 'best'),
      formatMessage(texts, 'label.lower-quartile'),
      formatMessage(texts, 'label.median'),
      formatMessage(texts, 'label.upper-quartile'),
    ],
    rows: nodes.map((node): ReportCell[] => {
      const { title, maximum, asked, answered, mean, intervalOfAll, spread } = node;
      const shown = (value: number | null | undefined): ReportCell => shownIn(context, node, value, maximum);
      return [
        title,
        asked,
        answered,
        shown(mean),
        shown(intervalOfAll?.worst),
        shown(intervalOfAll?.best),
        shown(spread?.lowerQuartile),
        shown(spread?.median),
        shown(spread?.upperQuartile),
      ];
    }),
  };
};
