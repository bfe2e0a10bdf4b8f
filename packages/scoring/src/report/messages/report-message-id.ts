import type { MessageCatalogue } from '@osee/core';
import type { reportEnglish } from './report-english.ts';

/**
 * The id of a heading or label of a report.
 *
 * @category report
 * @example
 * ```ts
 * import type { ReportMessageId } from '@osee/scoring/report';
 *
 * const id: ReportMessageId = 'rank';
 * ```
 */
export type ReportMessageId = keyof (typeof reportEnglish)['messages'];

/**
 * The headings and labels of reports in one language.
 *
 * @category report
 * @example
 * ```ts
 * import { reportEnglish, type ReportMessages } from '@osee/scoring/report';
 *
 * const messages: ReportMessages = reportEnglish;
 * ```
 */
export type ReportMessages = MessageCatalogue<ReportMessageId>;
