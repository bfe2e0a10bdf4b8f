import { formatMessage, type MessageCatalogue, type MessagesOn, messagesOf } from '@osee/core';
import type { ReportCell } from '../../report/document/report.ts';
import type { ReportMessageId } from '../../report/messages/report-message-id.ts';
import type { CountryTexts } from '../messages/country-texts.ts';
import type { RolledFigure } from '../roll-up/rolled-up-results.ts';
import type { CountryFigure } from './country-figure.ts';

/** What the tables of a report are written with. */
export interface ReportContext {
  readonly texts: CountryTexts;
  readonly labels: MessageCatalogue<ReportMessageId>;
  /** What is drawn, each once, in this order. */
  readonly figures: readonly CountryFigure[];
  /** From the words of the reader, else from those of the part, else the id. */
  readonly nameOf: (id: string, own?: Readonly<Record<string, string>>) => string;
}

export const labelsOf = (locale: MessagesOn<'report', ReportMessageId>): MessageCatalogue<ReportMessageId> =>
  messagesOf(locale, 'report');

/** A share as a figure of 100; what is not known is no figure. */
export const percentOf = (value: number | null | undefined, maximum = 1): ReportCell =>
  value === null || value === undefined ? null : (value / (maximum || 1)) * 100;

/** A figure of a group, or the word for what is hidden. */
export const shownIn = (
  { texts }: ReportContext,
  { hidden }: Pick<RolledFigure, 'hidden'>,
  value: number | null | undefined,
  maximum = 1,
): ReportCell => (hidden === null ? percentOf(value, maximum) : formatMessage(texts, 'label.hidden'));
