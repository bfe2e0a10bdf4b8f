import { formatMessage, type MessageCatalogue, messagesOf, textDirection } from '@osee/core';
import type { NodeResult } from '../../maturity/result/node-result.ts';
import { intervalBars } from '../chart/interval-bars.ts';
import type { ReportBlock, ReportTable } from '../document/report.ts';
import type { Drawing } from '../figure/drawing.ts';
import type { ReportMessageId } from '../messages/report-message-id.ts';
import type { MaturityFigure } from './maturity-figure.ts';
import type { MaturityReportInput } from './maturity-report.ts';
import { extentLabel, extentOf } from './part-extent.ts';
import { figuresOf, isKnown } from './part-figures.ts';
import { partsRadar } from './parts-radar.ts';
import { partsTable } from './parts-table.ts';

interface Part {
  readonly node: NodeResult;
  readonly depth: number;
}

const partsOf = (node: NodeResult, depth = 0): Part[] => [
  { node, depth },
  ...node.children.flatMap((child) => partsOf(child, depth + 1)),
];

/** The score of each part with what is still open, drawn as asked, and as a table; all print the same score. */
export const partsBlocks = (input: MaturityReportInput): ReportBlock[] => {
  const figures: readonly MaturityFigure[] = input.figures ?? ['bars'];
  const parts = partsOf(input.result.root);
  const table = partsTable(
    input,
    parts.map(({ node }) => node),
  );
  const draw = { bars: () => partsBars(input, parts, table), radar: () => partsRadar(input) };
  return [
    ...[...new Set(figures)].flatMap((figure) => draw[figure]()),
    ...(figures.includes('bars') ? [] : [{ kind: 'table' as const, table }]),
    ...boundNote(messagesOf(input.locale, 'report'), parts),
  ];
};

const partsBars = (
  { result, locale }: MaturityReportInput,
  parts: readonly Part[],
  table: ReportTable,
): ReportBlock[] => {
  const labels = messagesOf(locale, 'report');
  const drawing = {
    kind: 'intervalBars',
    input: {
      title: formatMessage(labels, 'parts'),
      description: formatMessage(labels, 'parts-description'),
      locale: labels.locale,
      direction: textDirection(labels.locale),
      maximum: result.policies.displayMaximum,
      notKnown: formatMessage(labels, 'unknown'),
      bars: parts.map(({ node, depth }) => ({
        ...extentOf(node, result.policies.displayMaximum),
        name: node.title,
        indent: depth,
        label: extentLabel(labels, node, figuresOf(node, result.policies)),
      })),
    },
  } as const satisfies Drawing;
  return [{ kind: 'figure', svg: intervalBars(drawing.input), drawing, table }];
};

/** Where the ends of an interval are not known to be reached, the report says so. */
const boundNote = (labels: MessageCatalogue<ReportMessageId>, parts: readonly Part[]): ReportBlock[] => {
  const titles = parts
    .filter(
      ({ node }) => isKnown(node) && node.bound === 'outer' && node.interval?.worst !== node.interval?.best,
    )
    .map(({ node }) => node.title);
  if (titles.length === 0) return [];
  return [{ kind: 'paragraph', text: formatMessage(labels, 'parts-bound', { parts: titles }) }];
};
