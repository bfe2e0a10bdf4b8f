import type { ICalendarMessageId } from '../../programme/icalendar/icalendar-messages.ts';
import type { MessageTexts } from '../../text/message-bundle.ts';

/** What a calendar adds to its entries in Spanish. */
export const calendar = {
  imprecise: 'No se sabe el día: la fecha indicada es {date}.',
  derived: 'La fecha está calculada.',
} as const satisfies MessageTexts<ICalendarMessageId>;
