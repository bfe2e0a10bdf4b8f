import type { ICalendarMessageId } from '../../programme/icalendar/icalendar-messages.ts';
import type { MessageTexts } from '../../text/message-bundle.ts';

/** What a calendar adds to its entries in French. */
export const calendar = {
  imprecise: 'Le jour n’est pas connu : la date indiquée est {date}.',
  derived: 'La date est calculée.',
  'kind-context': 'Contexte',
  'kind-event': 'Événement',
  'kind-implementation': 'Mise en œuvre',
  'kind-operation': 'Fonctionnement',
  'kind-project': 'Projet',
  'kind-review': 'Bilan',
  'kind-selection': 'Sélection',
  'kind-sustainability': 'Pérennité',
} as const satisfies MessageTexts<ICalendarMessageId>;
