import { formatMessage, formatNumber, type MessageCatalogue } from '@osee/core';
import type { NodeResult } from '../../maturity/result/node-result.ts';
import type { IntervalBarsInput } from '../chart/interval-bars.ts';
import type { ReportMessageId } from '../messages/report-message-id.ts';
import { isKnown, type PartFigures } from './part-figures.ts';

type Extent = Pick<IntervalBarsInput['bars'][number], 'value' | 'worst' | 'best'>;

/** How far a part is drawn, unrounded: hatched over the whole length where nothing is known, empty where nothing applies. */
export const extentOf = (node: NodeResult, full: number): Extent => {
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
export const extentLabel = (
  labels: MessageCatalogue<ReportMessageId>,
  { coverage }: NodeResult,
  { score }: PartFigures,
): string => {
  if (coverage === null) return '–';
  return score === null ? formatMessage(labels, 'unknown') : formatNumber(score, labels.locale);
};
