import type { ICalendarMessageId } from '../../programme/icalendar/icalendar-messages.ts';
import type { MessageTexts } from '../../text/message-bundle.ts';

/** What a calendar adds to its entries in Arabic. */
export const calendar = {
  imprecise: 'اليوم غير معروف: التاريخ المذكور هو {date}.',
  derived: 'التاريخ محسوب.',
  'kind-context': 'السياق',
  'kind-event': 'الفعالية',
  'kind-implementation': 'التنفيذ',
  'kind-operation': 'التشغيل',
  'kind-project': 'المشروع',
  'kind-review': 'المراجعة',
  'kind-selection': 'الاختيار',
  'kind-sustainability': 'الاستدامة',
} as const satisfies MessageTexts<ICalendarMessageId>;
