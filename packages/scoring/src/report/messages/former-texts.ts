import { expectShape, type MessageCatalogue, shape } from '@osee/core';
import type { ReportMessageId } from './report-message-id.ts';

/**
 * The texts of a report before there were bundles: one catalogue for the sentences and one for the labels.
 *
 * @deprecated Give the bundle of the language as `locale`.
 * @category former names
 * @example
 * ```ts
 * import { maturityEnglish } from '@osee/scoring/maturity';
 * import { type FormerReportTexts, reportEnglish } from '@osee/scoring/report';
 *
 * const texts: FormerReportTexts<string> = { sentences: maturityEnglish, labels: reportEnglish };
 * ```
 */
export interface FormerReportTexts<SentenceId extends string> {
  readonly sentences: MessageCatalogue<SentenceId>;
  readonly labels: MessageCatalogue<ReportMessageId>;
}

/** Fits an input that may have the former texts with texts of today. */
export const withLocale = <
  Subject extends 'maturity' | 'selection',
  Id extends string,
  Input extends { readonly locale: object },
>(
  input: Input | (Omit<Input, 'locale'> & FormerReportTexts<Id>),
  subject: Subject,
): Input => {
  if (!('sentences' in input) || !('labels' in input)) return input as Input;
  const { sentences, labels, ...others } = input;
  expectShape(sentences, catalogueForm, ['input', 'sentences']);
  expectShape(labels, catalogueForm, ['input', 'labels']);
  const messages = { [subject]: sentences.messages, report: labels.messages };
  return { ...others, locale: { locale: labels.locale, messages } } as unknown as Input;
};

/** The messages themselves are checked where they are written. */
const catalogueForm = /* #__PURE__ */ shape.record(
  { locale: shape.text, messages: /* #__PURE__ */ shape.record({}) },
  {},
  'a message catalogue',
);
