import type { ICalendarMessageId } from '../../programme/icalendar/icalendar-messages.ts';
import type { MessageTexts } from '../../text/message-bundle.ts';

/** What a calendar adds to its entries in Spanish. */
export const calendar = {
  imprecise: 'No se sabe el día: la fecha indicada es {date}.',
  derived: 'Es una fecha calculada.',
  'kind-context': 'Contexto',
  'kind-event': 'Evento',
  'kind-implementation': 'Ejecución',
  'kind-operation': 'Funcionamiento',
  'kind-project': 'Proyecto',
  'kind-review': 'Revisión',
  'kind-selection': 'Selección',
  'kind-sustainability': 'Sostenibilidad',
} as const satisfies MessageTexts<ICalendarMessageId>;
