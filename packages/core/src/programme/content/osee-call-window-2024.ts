import type { Call } from '../call.ts';
import { recordedDate } from './recorded-milestone.ts';

const readCall = (): Call => ({
  id: 'osee-call-2024',
  title: 'OSEE call for expressions of interest, 2024',
  opens: recordedDate('eoi-opens'),
  closes: recordedDate('eoi-closes-b'),
  timeZone: 'Europe/Zurich',
  timeZoneReason: 'No document names a zone. The circular was sent from Geneva, so the days are read there.',
  latePolicy: { graceDays: 0, reason: 'No document offers time after the closing day.' },
  source: [
    { document: 'presentation-2024', lines: [288, 293] },
    { document: 'circular-2024', lines: [31, 36] },
    { document: 'circular-2024', lines: [96, 101] },
  ],
});

/**
 * The window of the 2024 call for expressions of interest. The documents disagree about the closing day; the other one
 * can be chosen with the option `conflicts`.
 *
 * @category programme
 * @see `oseeConflicts` for why the later day is used
 * @example
 * ```ts
 * import { callStatus, oseeCallWindow2024 } from '@osee/core';
 *
 * callStatus(oseeCallWindow2024, '2024-05-15').status; // => 'open'
 * callStatus(oseeCallWindow2024, '2024-05-23').status; // => 'closed'
 * ```
 */
export const oseeCallWindow2024: Call = /* #__PURE__ */ readCall();
