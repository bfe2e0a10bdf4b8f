import { caseMessages } from '../../case/report/case-messages.ts';
import { licenceMessages } from '../../licences/messages/licence-messages.ts';
import { officeMessages } from '../../office/text/office-messages.ts';
import { callStatusMessages } from '../../programme/call-status-messages.ts';
import { iCalendarMessages } from '../../programme/icalendar/icalendar-messages.ts';
import { callPlanMessages } from '../../programme/plan/call-plan-messages.ts';
import { resourcingMessages } from '../../resourcing/messages/resourcing-messages.ts';
import type { LocaleBundle } from '../../text/locale-bundle.ts';
import type { CoreLocaleBundle } from '../core-locale.ts';

/**
 * The sentences of the package in English, the language that they are written in. The framework holds its own English
 * words.
 *
 * @category languages
 * @example
 * ```ts
 * import { formatMessage, messagesOf } from '@osee/core';
 * import { en } from '@osee/core/locales/en';
 *
 * formatMessage(messagesOf(en, 'calendar'), 'derived'); // => 'The date is calculated.'
 * ```
 */
export const en: CoreLocaleBundle & LocaleBundle = {
  locale: 'en',
  frameworkId: 'osee',
  licence: 'CC-BY-4.0',
  coverage: 1,
  texts: {},
  messages: {
    callStatus: callStatusMessages,
    callPlan: callPlanMessages,
    calendar: iCalendarMessages,
    case: caseMessages,
    licences: licenceMessages,
    office: officeMessages,
    resourcing: resourcingMessages,
  },
  stamps: {},
  reviewed: {},
};
