import type { MessageTexts } from '../../text/message-bundle.ts';
import type { CallStepId } from './call-step.ts';

/**
 * The names of the steps of a call, and the sentence of a reminder.
 *
 * @category programme
 * @example
 * ```ts
 * import type { CallPlanMessageId } from '@osee/core';
 *
 * const id: CallPlanMessageId = 'closing';
 * ```
 */
export type CallPlanMessageId = CallStepId | 'reminder' | 'reminder-today';

/** The English words of the plan of a call, which it has unless it is given another language. */
export const callPlanMessages: MessageTexts<CallPlanMessageId> = {
  announcement: 'The call is announced',
  opening: 'The call opens',
  webinar: 'Webinar for applicants',
  questions: 'Last day for questions',
  answers: 'Answers are sent to everybody',
  closing: 'The call closes',
  check: 'Check of the conditions',
  declarations: 'Declarations of conflicts of interest',
  scoring: 'Scoring by the assessors',
  panel: 'Meeting of the selection panel',
  decision: 'Decision',
  letters: 'Letters to all applicants',
  objections: 'Time for objections',
  publication: 'The result is published',
  reminder: {
    plural: 'days',
    one: '{name}: {date:date}. {days} day is left.',
    other: '{name}: {date:date}. {days} days are left.',
  },
  'reminder-today': '{name}: today, {date:date}.',
};
