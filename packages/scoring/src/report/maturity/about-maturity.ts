import { formatMessage, messagesOf } from '@osee/core';
import { displayScore } from '../../maturity/explain/display-score.ts';
import { nodesOf } from '../../maturity/result/nodes-of.ts';
import type { ReportBlock, ReportItem } from '../document/report.ts';
import { aboutItem, dateRange, listed } from '../messages/about-items.ts';
import type { MaturityReportInput } from './maturity-report.ts';

/** What the report rests on: model, date, who judged, ties, spread and evidence. What nobody stated is said to be so. */
export const aboutMaturity = (input: MaturityReportInput): ReportBlock[] => {
  const { result, locale, assessment, conflictsOfInterest } = input;
  const labels = messagesOf(locale, 'report');
  const { id, version, title, status } = result.model;
  const dates = nodesOf(result.root).flatMap(({ trace }) =>
    trace.inputs.flatMap(({ evidence }) => evidence.map(({ collected }) => collected)),
  );
  const assessors = [
    ...(assessment?.assessors ?? []),
    ...(assessment?.answers ?? []).flatMap(({ by }) => (by === undefined ? [] : [by])),
  ];
  return [
    { kind: 'heading', level: 2, text: formatMessage(labels, 'about') },
    {
      kind: 'list',
      items: [
        aboutItem(labels, 'model', `${title} (${id} ${version})`),
        aboutItem(labels, 'status', formatMessage(messagesOf(locale, 'maturity'), `status-${status}`)),
        aboutItem(labels, 'as-of', result.asOf),
        aboutItem(labels, 'judged-by', listed(labels, assessors, 'not-stated')),
        aboutItem(
          labels,
          'conflicts',
          listed(labels, conflictsOfInterest ?? [], conflictsOfInterest ? 'none-stated' : 'not-stated'),
        ),
        ...spreadItem(input),
        aboutItem(labels, 'evidence-dates', dateRange(labels, dates)),
      ],
    },
  ];
};

const spreadItem = ({ result, locale, spread }: MaturityReportInput): ReportItem[] => {
  if (!spread) return [];
  const labels = messagesOf(locale, 'report');
  const shown = (score: number | null) => displayScore(score, result.root.maximum, result.policies);
  const [worst, best] = [shown(spread.lowest), shown(spread.highest)];
  return worst === null || best === null
    ? []
    : [aboutItem(labels, 'spread', formatMessage(labels, 'range', { worst, best }))];
};
