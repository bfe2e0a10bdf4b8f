import type { Milestone } from '../milestone.ts';
import type { Programme } from '../programme.ts';
import { oseeCallWindow2024 } from './osee-call-window-2024.ts';

const startAndNews: readonly Milestone[] = [
  {
    id: 'project-start',
    name: 'Project starts',
    description: 'First day of the action that the European Union funds.',
    kind: 'project',
    timing: { kind: 'start' },
    source: [{ document: 'presentation-2024', lines: [46, 46] }],
  },
  {
    id: 'policy-summit',
    name: 'OSEE is shown at the Open Source Policy Summit',
    description: 'First public showing of the project, in Brussels.',
    kind: 'event',
    timing: {
      kind: 'date',
      date: { value: '2024-02-02', source: [{ document: 'news-2024', lines: [11, 11] }], yearInferred: true },
    },
    dependsOn: [{ milestoneId: 'project-start' }],
    source: [
      { document: 'news-2024', lines: [11, 11] },
      { document: 'news-2024', lines: [31, 31] },
    ],
  },
  {
    id: 'news-article',
    name: 'Joint news article appears',
    description: 'ITU, UNDP and the European Union tell about the project.',
    kind: 'event',
    timing: {
      kind: 'date',
      date: { value: '2024-03-20', source: [{ document: 'news-2024', lines: [3, 3] }] },
    },
    source: [{ document: 'news-2024', lines: [3, 3] }],
  },
];

const callAndSelection: readonly Milestone[] = [
  {
    id: 'circular',
    name: 'Circular BDT/DNS/DSD/027 is sent',
    description: 'The ITU writes to the administrations of its Member States.',
    kind: 'selection',
    timing: {
      kind: 'date',
      date: { value: '2024-04-12', source: [{ document: 'circular-2024', lines: [8, 10] }] },
    },
    source: [{ document: 'circular-2024', lines: [8, 10] }],
  },
  {
    id: 'eoi-opens',
    name: 'Call opens',
    description: 'The online form for expressions of interest can be filled in.',
    kind: 'selection',
    timing: { kind: 'date', date: oseeCallWindow2024.opens },
    dependsOn: [{ milestoneId: 'circular' }],
    source: oseeCallWindow2024.opens.source,
  },
  {
    id: 'eoi-webinar',
    name: 'Information webinar',
    description: 'Questions about the call are answered. The day was to be announced on the website.',
    kind: 'selection',
    timing: {
      kind: 'date',
      date: {
        value: '2024-04',
        source: [
          { document: 'presentation-2024', lines: [291, 291] },
          { document: 'circular-2024', lines: [34, 34] },
          { document: 'circular-2024', lines: [99, 99] },
        ],
        yearInferred: true,
      },
    },
    dependsOn: [{ milestoneId: 'eoi-opens' }],
    source: [
      { document: 'presentation-2024', lines: [291, 291] },
      { document: 'circular-2024', lines: [29, 29] },
      { document: 'circular-2024', lines: [34, 34] },
      { document: 'circular-2024', lines: [99, 99] },
    ],
  },
  {
    id: 'eoi-closes',
    name: 'Call closes',
    description: 'Last day of the online form.',
    kind: 'selection',
    timing: { kind: 'date', date: oseeCallWindow2024.closes },
    dependsOn: [{ milestoneId: 'eoi-opens' }, { milestoneId: 'eoi-webinar' }],
    source: oseeCallWindow2024.closes.source,
  },
  {
    id: 'selection',
    name: 'Two countries and their hosts are selected',
    kind: 'selection',
    timing: {
      kind: 'date',
      date: {
        value: '2024-06-10',
        source: [
          { document: 'presentation-2024', lines: [293, 293] },
          { document: 'circular-2024', lines: [36, 36] },
          { document: 'circular-2024', lines: [101, 101] },
        ],
        yearInferred: true,
        conflict: {
          id: 'selection-date-precision',
          positions: [
            {
              value: '2024-06-10',
              source: [
                { document: 'presentation-2024', lines: [293, 293] },
                { document: 'circular-2024', lines: [36, 36] },
                { document: 'circular-2024', lines: [101, 101] },
              ],
            },
            {
              value: '2024-06',
              source: [
                { document: 'presentation-2024', lines: [305, 305] },
                { document: 'presentation-2024', lines: [375, 375] },
              ],
            },
          ],
          reason:
            'The day lies in the month that the other places print, so it says more without a contradiction.',
        },
      },
    },
    dependsOn: [{ milestoneId: 'eoi-closes' }],
    source: [
      { document: 'presentation-2024', lines: [293, 293] },
      { document: 'circular-2024', lines: [36, 36] },
      { document: 'circular-2024', lines: [101, 101] },
    ],
  },
];

const officesAndEnd: readonly Milestone[] = [
  {
    id: 'announcement',
    name: 'Selection is announced at the OSPO for Good symposium',
    description: 'In New York City.',
    kind: 'selection',
    timing: {
      kind: 'date',
      date: {
        value: '2024-07-09/2024-07-10',
        source: [{ document: 'presentation-2024', lines: [376, 376] }],
        yearInferred: true,
      },
    },
    dependsOn: [{ milestoneId: 'selection' }],
    source: [{ document: 'presentation-2024', lines: [376, 376] }],
  },
  {
    id: 'ospo-setup-personalisation',
    name: 'Offices are set up and the framework is fitted to each country',
    kind: 'implementation',
    timing: {
      kind: 'date',
      date: {
        value: '2024-07/2024-12',
        source: [{ document: 'presentation-2024', lines: [377, 377] }],
        yearInferred: true,
      },
    },
    dependsOn: [{ milestoneId: 'selection' }],
    source: [{ document: 'presentation-2024', lines: [377, 377] }],
  },
  {
    id: 'ospo-operation',
    name: 'Offices work for two years',
    description: 'Counted from the end of the setup, because the documents give a length and no dates.',
    kind: 'implementation',
    timing: { kind: 'after', length: { months: 24 } },
    dependsOn: [{ milestoneId: 'ospo-setup-personalisation' }],
    source: [
      { document: 'presentation-2024', lines: [216, 216] },
      { document: 'circular-2024', lines: [23, 23] },
      { document: 'circular-2024', lines: [70, 70] },
      { document: 'call-page-2024', lines: [6, 6] },
    ],
  },
  {
    id: 'project-end',
    name: 'Project ends',
    description: 'Last day of the 42 months.',
    kind: 'project',
    timing: { kind: 'month', month: 42 },
    dependsOn: [{ milestoneId: 'ospo-operation' }],
    source: [{ document: 'presentation-2024', lines: [45, 46] }],
  },
];

/**
 * The OSEE programme as its documents of 2024 planned it: 42 months from 1 September 2023. The end of the project and
 * the time of the offices are calculated; the documents print only lengths. The order between milestones is the
 * project's own reading.
 *
 * @category programme
 * @example
 * ```ts
 * import { buildSchedule, oseeProgramme } from '@osee/core';
 *
 * const schedule = buildSchedule(oseeProgramme);
 * schedule.entries.find((entry) => entry.id === 'ospo-operation')?.date; // => '2025-01/2026-12'
 * ```
 */
export const oseeProgramme: Programme = {
  id: 'osee',
  title: 'Open Source Ecosystem Enabler',
  start: '2023-09-01',
  months: 42,
  milestones: [...startAndNews, ...callAndSelection, ...officesAndEnd],
  source: [{ document: 'presentation-2024', lines: [45, 47] }],
};
