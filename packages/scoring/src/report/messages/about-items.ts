import { formatMessage, type MessageCatalogue } from '@osee/core';
import type { ReportItem } from '../document/report.ts';
import type { ReportMessageId } from './report-message-id.ts';
import { sideBySide } from './side-by-side.ts';

type Labels = MessageCatalogue<ReportMessageId>;

/** A line 'what: value'. */
export const aboutItem = (labels: Labels, what: ReportMessageId, value: string): ReportItem => ({
  text: formatMessage(labels, 'recipe-item', { what: formatMessage(labels, what), value }),
});

/** Each text once, in order, or the words for nothing. */
export const listed = (labels: Labels, texts: readonly string[], nothing: ReportMessageId): string =>
  texts.length === 0 ? formatMessage(labels, nothing) : sideBySide([...new Set(texts)].sort(), labels.locale);

/** From the first to the last of some dates. */
export const dateRange = (labels: Labels, dates: readonly string[]): string => {
  const [first, ...others] = [...new Set(dates)].sort();
  if (first === undefined) return formatMessage(labels, 'not-stated');
  const last = others.at(-1);
  return last === undefined ? first : formatMessage(labels, 'date-range', { first, last });
};
