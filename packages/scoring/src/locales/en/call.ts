import type { MessageTexts } from '@osee/core';
import type { CallMessageId } from '../../call/messages/call-message-id.ts';

/** The forms, score sheets and letters of a call in English. */
export const call = {
  'sheet-call': 'Call',
  'sheet-round': 'Round',
  'sheet-assessor': 'Assessor',
  'sheet-application': 'Application',
  'sheet-applicant': 'Applicant',
  'sheet-criterion': 'Criterion',
  'sheet-title': 'Title',
  'sheet-statement': 'What is judged',
  'sheet-scale': 'Scale',
  'sheet-score': 'Score',
  'sheet-reason': 'Reason, for the applicant',
  'sheet-remark': 'Remark, for the panel alone',
  'sheet-conflict': 'Conflict of interest',
  'sheet-date': 'Date',
  'sheet-how':
    'Fill in the column {column}. The sign {unknown} means not known, the sign {none} not applicable; an empty cell is a score still to come.',
  'sheet-left-out': 'Left out because of a conflict of interest: {count}.',
} as const satisfies MessageTexts<CallMessageId>;
