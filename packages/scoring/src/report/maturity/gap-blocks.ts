import { type CompetencyGap, formatMessage, messagesOf } from '@osee/core';
import { displayScore } from '../../maturity/explain/display-score.ts';
import { nodesOf } from '../../maturity/result/nodes-of.ts';
import { roundFigure } from '../chart/shown-figure.ts';
import type { ReportBlock } from '../document/report.ts';
import type { MaturityReportInput } from './maturity-report.ts';

/** How far each competency is from its target; where it stands nowhere yet, there is no gap in figures either. */
export const gapBlocks = (
  { locale, result, names = {} }: MaturityReportInput,
  gaps: readonly CompetencyGap[],
): ReportBlock[] => {
  const labels = messagesOf(locale, 'report');
  const policies = { ...result.policies, displayMaximum: 100 };
  const titles = new Map(nodesOf(result.root).map(({ competencyId, title }) => [competencyId, title]));
  const nameOf = (id: string): string =>
    (Object.hasOwn(names, id) ? names[id] : undefined) ?? titles.get(id) ?? id;
  return [
    { kind: 'heading', level: 2, text: formatMessage(labels, 'gaps') },
    {
      kind: 'table',
      table: {
        caption: formatMessage(labels, 'gaps'),
        header: (['competency', 'current', 'target', 'gap'] as const).map((id) => formatMessage(labels, id)),
        rows: gaps.map(({ competencyId, current, target, gap }) => [
          nameOf(competencyId),
          current === null ? formatMessage(labels, 'unknown') : displayScore(current, 1, policies),
          displayScore(target, 1, policies),
          current === null ? null : roundFigure(gap * 100, 100, policies.displayDecimals),
        ]),
        decimals: 3,
      },
    },
  ];
};
