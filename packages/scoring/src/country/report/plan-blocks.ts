import { formatMessage, textDirection } from '@osee/core';
import type { ReportBlock } from '../../report/document/report.ts';
import type { Drawing } from '../../report/figure/drawing.ts';
import { timelineChart } from '../../report/figure/timeline-chart.ts';
import type { MatrixPlan } from '../plan/matrix-plan-result.ts';
import { lengthTable, stepTable } from './plan-tables.ts';
import type { ReportContext } from './report-context.ts';

/** The steps with their days, drawn where that is asked for, and the lengths with what those rest on. */
export const planBlocks = (plan: MatrixPlan, context: ReportContext): ReportBlock[] => [
  stepBlock(plan, context),
  { kind: 'table', table: lengthTable(plan, context) },
];

const stepBlock = (plan: MatrixPlan, context: ReportContext): ReportBlock => {
  const { texts, labels, figures } = context;
  const table = stepTable(plan, context);
  if (!figures.includes('timeline') || plan.entries.length === 0) return { kind: 'table', table };
  const drawing = {
    kind: 'timeline',
    input: {
      title: plan.title,
      description: formatMessage(texts, 'figure.timeline'),
      locale: texts.locale,
      direction: textDirection(texts.locale),
      notKnown: formatMessage(labels, 'unknown'),
      rows: plan.entries.map(({ name, first, last }) => ({ name, start: first, end: last })),
    },
  } as const satisfies Drawing;
  return { kind: 'figure', svg: timelineChart(drawing.input), drawing, table };
};
