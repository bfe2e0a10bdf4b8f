import type { MessageTexts } from '../../text/message-bundle.ts';

/**
 * The sentences that `toICalendar` adds to the description of an entry, and the names of the kinds of milestone that
 * our programmes have.
 *
 * @category programme
 * @example
 * ```ts
 * import type { ICalendarMessageId } from '@osee/core';
 *
 * const id: ICalendarMessageId = 'imprecise';
 * ```
 */
export type ICalendarMessageId =
  | 'imprecise'
  | 'derived'
  | `kind-${'context' | 'event' | 'implementation' | 'operation' | 'project' | 'review' | 'selection' | 'sustainability'}`;

/** The English sentences of `toICalendar`, which it writes unless it is given another language. */
export const iCalendarMessages: MessageTexts<ICalendarMessageId> = {
  imprecise: 'The day is not known: the date is given as {date}.',
  derived: 'The date is calculated.',
  'kind-context': 'Context',
  'kind-event': 'Event',
  'kind-implementation': 'Implementation',
  'kind-operation': 'Operation',
  'kind-project': 'Project',
  'kind-review': 'Review',
  'kind-selection': 'Selection',
  'kind-sustainability': 'Sustainability',
};
