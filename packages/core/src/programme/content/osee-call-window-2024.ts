import type { Call } from '../call.ts';

/**
 * The window of the 2024 call for expressions of interest. The documents disagree about the closing day; the other one
 * can be chosen with the option `conflicts`.
 *
 * @category programme
 * @example
 * ```ts
 * import { callStatus, oseeCallWindow2024 } from '@osee/core';
 *
 * callStatus(oseeCallWindow2024, '2024-05-15').status; // => 'open'
 * callStatus(oseeCallWindow2024, '2024-05-23').status; // => 'closed'
 * ```
 */
export const oseeCallWindow2024: Call = {
  id: 'osee-call-2024',
  title: 'OSEE call for expressions of interest, 2024',
  opens: {
    value: '2024-04-15',
    source: [
      { document: 'presentation-2024', lines: [290, 290] },
      { document: 'circular-2024', lines: [33, 33] },
      { document: 'circular-2024', lines: [98, 98] },
    ],
    yearInferred: true,
  },
  closes: {
    value: '2024-05-22',
    source: [
      { document: 'circular-2024', lines: [35, 35] },
      { document: 'circular-2024', lines: [100, 100] },
    ],
    yearInferred: true,
    conflict: {
      id: 'eoi-closing-date',
      positions: [
        {
          value: '2024-05-15',
          source: [
            { document: 'presentation-2024', lines: [292, 292] },
            { document: 'presentation-2024', lines: [374, 374] },
            { document: 'circular-2024', lines: [29, 29] },
          ],
        },
        {
          value: '2024-05-22',
          source: [
            { document: 'circular-2024', lines: [35, 35] },
            { document: 'circular-2024', lines: [100, 100] },
          ],
        },
      ],
      reason:
        'The circular is the formal invitation and both its timelines print the later day. The later day shuts out nobody who trusted either date.',
    },
  },
  timeZone: 'Europe/Zurich',
  timeZoneReason: 'No document names a zone. The circular was sent from Geneva, so the days are read there.',
  latePolicy: { graceDays: 0, reason: 'No document offers time after the closing day.' },
  source: [
    { document: 'presentation-2024', lines: [288, 293] },
    { document: 'circular-2024', lines: [31, 36] },
    { document: 'circular-2024', lines: [96, 101] },
  ],
};
