import type { ICalendarMessageId } from '../../programme/icalendar/icalendar-messages.ts';
import type { MessageTexts } from '../../text/message-bundle.ts';

/** What a calendar adds to its entries in Portuguese. */
export const calendar = {
  imprecise: 'Não se sabe o dia: a data indicada é {date}.',
  derived: 'A data é calculada.',
  'kind-context': 'Contexto',
  'kind-event': 'Evento',
  'kind-implementation': 'Execução',
  'kind-operation': 'Funcionamento',
  'kind-project': 'Projeto',
  'kind-review': 'Balanço',
  'kind-selection': 'Seleção',
  'kind-sustainability': 'Sustentabilidade',
} as const satisfies MessageTexts<ICalendarMessageId>;
