import { formatMessage } from '@osee/core';
import type { ReportCell } from '../../report/document/report.ts';
import { cellWriter } from '../../report/document/write-cell.ts';
import { percentOf, type ReportContext } from './report-context.ts';

/** A part as a figure draws it, of 100. */
export interface DrawnPart {
  readonly name: string;
  /** How far it lies below the whole. */
  readonly depth: number;
  readonly value: number | null;
  /** Both `null` where nothing is known or shown. */
  readonly worst: number | null;
  readonly best: number | null;
  /** What is written beside it: the figure as the table writes it. */
  readonly label: string;
}

/** What a part is drawn from. */
export interface PartToDraw {
  readonly title: string;
  readonly depth: number;
  readonly value: number | null;
  /** `null` where nothing applies, or where it is hidden. */
  readonly interval: { readonly worst: number; readonly best: number } | null;
  readonly maximum?: number;
  readonly isHidden?: boolean;
}

/** Hatched as far as it may go, over the whole length where it is hidden, empty where nothing applies. */
export const drawnPart = (part: PartToDraw, context: ReportContext): DrawnPart => {
  const { title, depth, interval, maximum = 1, isHidden = false } = part;
  const ofHundred = (figure: number | undefined): number | null =>
    figure === undefined ? null : (figure / (maximum || 1)) * 100;
  const nothingApplies = interval === null && !isHidden;
  const value = isHidden ? null : percentOf(part.value, maximum);
  return {
    name: title,
    depth,
    value: typeof value === 'number' ? value : null,
    worst: nothingApplies ? 0 : ofHundred(interval?.worst),
    best: nothingApplies ? 0 : ofHundred(interval?.best),
    label: labelOf(value, isHidden, nothingApplies, context),
  };
};

const labelOf = (
  value: ReportCell,
  isHidden: boolean,
  nothingApplies: boolean,
  { texts, labels }: ReportContext,
): string => {
  if (isHidden) return formatMessage(texts, 'label.hidden');
  if (value !== null || nothingApplies) return cellWriter(texts.locale)(value, { full: 100 });
  return formatMessage(labels, 'unknown');
};
