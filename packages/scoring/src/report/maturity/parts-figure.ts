import { formatMessage, formatNumber, type MessageCatalogue, messagesOf, textDirection } from '@osee/core';
import type { NodeResult } from '../../maturity/result/node-result.ts';
import { type IntervalBarsInput, intervalBars } from '../chart/interval-bars.ts';
import type { ReportBlock } from '../document/report.ts';
import type { Drawing } from '../figure/drawing.ts';
import type { ReportMessageId } from '../messages/report-message-id.ts';
import type { MaturityReportInput } from './maturity-report.ts';
import { figuresOf, isKnown, type PartFigures } from './part-figures.ts';

interface Part {
  readonly node: NodeResult;
  readonly depth: number;
}

const partsOf = (node: NodeResult, depth = 0): Part[] => [
  { node, depth },
  ...node.children.flatMap((child) => partsOf(child, depth + 1)),
];

/** The score of each part with what is still open, drawn and as a table; both print the same score. */
export const partsFigure = ({ result, locale }: MaturityReportInput): ReportBlock[] => {
  const labels = messagesOf(locale, 'report');
  const { policies } = result;
  const caption = formatMessage(labels, 'parts');
  const levels = new Map(result.model.levels.map(({ id, title }) => [id, title]));
  const parts = partsOf(result.root).map((part) => ({ ...part, figures: figuresOf(part.node, policies) }));
  const drawing = {
    kind: 'intervalBars',
    input: {
      title: caption,
      description: formatMessage(labels, 'parts-description'),
      locale: labels.locale,
      direction: textDirection(labels.locale),
      maximum: policies.displayMaximum,
      notKnown: formatMessage(labels, 'unknown'),
      bars: parts.map(({ node, depth, figures }) => ({
        ...extentOf(node, policies.displayMaximum),
        name: node.title,
        indent: depth,
        label: labelOf(labels, node, figures),
      })),
    },
  } as const satisfies Drawing;
  const svg = intervalBars(drawing.input);
  const heads = (['part', 'score-of', 'worst', 'best', 'level'] as const).map((id) =>
    formatMessage(labels, id, { maximum: policies.displayMaximum }),
  );
  const rows = parts.map(({ node, figures: { score, worst, best } }) => [
    node.title,
    score,
    worst,
    best,
    isKnown(node) ? (levels.get(node.level.reached ?? '') ?? null) : null,
  ]);
  return [
    { kind: 'figure', svg, drawing, table: { caption, header: heads, rows, decimals: 3 } },
    ...boundNote(labels, parts),
  ];
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

type Extent = Pick<IntervalBarsInput['bars'][number], 'value' | 'worst' | 'best'>;

/** How far the bar goes, unrounded: hatched over the whole width where nothing is known, empty where nothing applies. */
const extentOf = (node: NodeResult, full: number): Extent => {
  if (node.coverage === null) return { value: null, worst: 0, best: 0 };
  if (!isKnown(node)) return { value: null, worst: null, best: null };
  const drawn = (score: number): number => (score / (node.maximum || 1)) * full;
  return {
    value: node.score === null ? null : drawn(node.score),
    worst: node.interval ? drawn(node.interval.worst) : null,
    best: node.interval ? drawn(node.interval.best) : null,
  };
};

/** The score alone: how far it may go is drawn and stands in the table, so that no chart says 100 for what is not full. */
const labelOf = (
  labels: MessageCatalogue<ReportMessageId>,
  { coverage }: NodeResult,
  { score }: PartFigures,
): string => {
  if (coverage === null) return '–';
  return score === null ? formatMessage(labels, 'unknown') : formatNumber(score, labels.locale);
};
