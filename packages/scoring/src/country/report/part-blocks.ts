import { formatMessage, textDirection } from '@osee/core';
import { intervalBars } from '../../report/chart/interval-bars.ts';
import type { ReportBlock, ReportTable } from '../../report/document/report.ts';
import type { Drawing } from '../../report/figure/drawing.ts';
import { fewestAxes } from '../../report/figure/fewest-axes.ts';
import { radarChart } from '../../report/figure/radar-chart.ts';
import type { DrawnPart } from './drawn-part.ts';
import type { ReportContext } from './report-context.ts';

/** Parts drawn as asked, each figure with its table; the table of all of them in any case. The table has a row a part. */
export const partBlocks = (
  parts: readonly DrawnPart[],
  table: ReportTable,
  context: ReportContext,
): ReportBlock[] => {
  const figures = context.figures.flatMap((figure): ReportBlock[] => {
    if (figure === 'bars') return barsOf(parts, table, context);
    return figure === 'radar' ? radarOf(parts, table, context) : [];
  });
  const isThere = figures.some((block) => block.kind === 'figure' && block.table === table);
  return isThere ? figures : [...figures, { kind: 'table', table }];
};

const frameOf = ({ texts, labels }: ReportContext, { caption }: ReportTable) => ({
  title: caption,
  description: formatMessage(texts, 'figure.parts'),
  locale: texts.locale,
  direction: textDirection(texts.locale),
  maximum: 100,
  notKnown: formatMessage(labels, 'unknown'),
});

const barsOf = (parts: readonly DrawnPart[], table: ReportTable, context: ReportContext): ReportBlock[] => {
  if (parts.length === 0) return [];
  const highest = Math.min(...parts.map(({ depth }) => depth));
  const drawing = {
    kind: 'intervalBars',
    input: {
      ...frameOf(context, table),
      bars: parts.map(({ depth, ...part }) => ({ ...part, indent: depth - highest })),
    },
  } as const satisfies Drawing;
  return [{ kind: 'figure', svg: intervalBars(drawing.input), drawing, table }];
};

const radarOf = (parts: readonly DrawnPart[], table: ReportTable, context: ReportContext): ReportBlock[] => {
  const axes = parts.filter(({ depth }) => depth === 1);
  if (axes.length < fewestAxes) return [];
  const drawing = {
    kind: 'radar',
    input: { ...frameOf(context, table), axes: axes.map(({ depth, ...axis }) => axis) },
  } as const satisfies Drawing;
  const rows = table.rows.filter((_, position) => parts[position]?.depth === 1);
  const shown = rows.length === table.rows.length ? table : { ...table, rows };
  return [{ kind: 'figure', svg: radarChart(drawing.input), drawing, table: shown }];
};
