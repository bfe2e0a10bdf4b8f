import type { CaseIssueCode } from '../case/report/case-issue.ts';
import type { LicenceMessageId } from '../licences/messages/message-id.ts';
import type { OfficeMessageId } from '../office/text/office-message-id.ts';
import type { CallStatusName } from '../programme/call-status.ts';
import type { ICalendarMessageId } from '../programme/icalendar/icalendar-messages.ts';
import type { CallPlanMessageId } from '../programme/plan/call-plan-messages.ts';
import type { ResourcingMessageId } from '../resourcing/messages/message-id.ts';
import type { MessageBundle, MessageTexts } from '../text/message-bundle.ts';

/** The messages of the package by subject. A missing or an unknown id does not compile. */
type CoreMessages = {
  readonly callStatus: MessageTexts<CallStatusName>;
  readonly callPlan: MessageTexts<CallPlanMessageId>;
  readonly calendar: MessageTexts<ICalendarMessageId>;
  readonly case: MessageTexts<CaseIssueCode>;
  readonly licences: MessageTexts<LicenceMessageId>;
  readonly office: MessageTexts<OfficeMessageId>;
  readonly resourcing: MessageTexts<ResourcingMessageId>;
};

/**
 * The sentences of the package in one language.
 *
 * @category languages
 * @example
 * ```ts
 * import { type CoreLocaleBundle, en } from '@osee/core/locales/en';
 *
 * const bundle: CoreLocaleBundle = en;
 * bundle.messages.calendar.derived; // => 'The date is calculated.'
 * ```
 */
export interface CoreLocaleBundle extends MessageBundle<CoreMessages> {
  /** SPDX id of the licence of the texts. */
  readonly licence: string;
  /** Share of the English words of the whole package that the bundle holds, in hundredths, from 0 to 1. */
  readonly coverage: number;
}
