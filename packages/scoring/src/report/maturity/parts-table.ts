import { formatMessage, messagesOf } from '@osee/core';
import type { NodeResult } from '../../maturity/result/node-result.ts';
import type { ReportTable } from '../document/report.ts';
import type { MaturityReportInput } from './maturity-report.ts';
import { figuresOf, isKnown } from './part-figures.ts';

/** Score, interval and level of some parts, as every figure of them prints them. */
export const partsTable = (
  { result, locale }: MaturityReportInput,
  nodes: readonly NodeResult[],
): ReportTable => {
  const labels = messagesOf(locale, 'report');
  const levels = new Map(result.model.levels.map(({ id, title }) => [id, title]));
  return {
    caption: formatMessage(labels, 'parts'),
    header: (['part', 'score-of', 'worst', 'best', 'level'] as const).map((id) =>
      formatMessage(labels, id, { maximum: result.policies.displayMaximum }),
    ),
    rows: nodes.map((node) => {
      const { score, worst, best } = figuresOf(node, result.policies);
      const level = isKnown(node) ? (levels.get(node.level.reached ?? '') ?? null) : null;
      return [node.title, score, worst, best, level];
    }),
    decimals: 3,
  };
};
