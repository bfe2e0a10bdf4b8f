import { formatMessage, messagesOf, textDirection } from '@osee/core';
import type { ReportBlock } from '../document/report.ts';
import type { Drawing } from '../figure/drawing.ts';
import { fewestAxes } from '../figure/fewest-axes.ts';
import { radarChart } from '../figure/radar-chart.ts';
import type { MaturityReportInput } from './maturity-report.ts';
import { extentLabel, extentOf } from './part-extent.ts';
import { figuresOf } from './part-figures.ts';
import { partsTable } from './parts-table.ts';

/** The parts right under the whole on axes, with their table. */
export const partsRadar = (input: MaturityReportInput): ReportBlock[] => {
  const { result, locale } = input;
  const labels = messagesOf(locale, 'report');
  const nodes = result.root.children;
  if (nodes.length < fewestAxes) return [];
  const drawing = {
    kind: 'radar',
    input: {
      title: formatMessage(labels, 'parts'),
      description: formatMessage(labels, 'parts-description'),
      locale: labels.locale,
      direction: textDirection(labels.locale),
      maximum: result.policies.displayMaximum,
      notKnown: formatMessage(labels, 'unknown'),
      axes: nodes.map((node) => ({
        ...extentOf(node, result.policies.displayMaximum),
        name: node.title,
        label: extentLabel(labels, node, figuresOf(node, result.policies)),
      })),
    },
  } as const satisfies Drawing;
  return [{ kind: 'figure', svg: radarChart(drawing.input), drawing, table: partsTable(input, nodes) }];
};
