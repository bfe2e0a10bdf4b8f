import type { LifecycleStage } from './lifecycle-stage.ts';

/**
 * The eight stages of a country in the programme, in order.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeLifecycleStages } from '@osee/core';
 *
 * oseeLifecycleStages.map((stage) => stage.order); // => [1, 2, 3, 4, 5, 6, 7, 8]
 * ```
 */
export const oseeLifecycleStages: readonly LifecycleStage[] = [
  {
    id: 'eoi-opens',
    order: 1,
    name: 'EoI opens',
    description: 'Countries can apply.',
    milestoneIds: ['eoi-opens'],
    source: [
      { document: 'presentation-2024', lines: [290, 290] },
      { document: 'circular-2024', lines: [33, 33] },
      { document: 'circular-2024', lines: [98, 98] },
    ],
  },
  {
    id: 'webinar',
    order: 2,
    name: 'Webinar',
    description: 'Countries can ask questions.',
    milestoneIds: ['eoi-webinar'],
    source: [
      { document: 'presentation-2024', lines: [291, 291] },
      { document: 'circular-2024', lines: [34, 34] },
      { document: 'circular-2024', lines: [99, 99] },
    ],
  },
  {
    id: 'eoi-closes',
    order: 3,
    name: 'EoI closes',
    description: 'Applications end.',
    milestoneIds: ['eoi-closes-a', 'eoi-closes-b'],
    source: [
      { document: 'presentation-2024', lines: [292, 292] },
      { document: 'circular-2024', lines: [35, 35] },
      { document: 'circular-2024', lines: [100, 100] },
    ],
  },
  {
    id: 'selection',
    order: 4,
    name: 'Selection',
    description: 'Two countries and their hosts are selected.',
    milestoneIds: ['selection'],
    source: [
      { document: 'presentation-2024', lines: [293, 293] },
      { document: 'circular-2024', lines: [36, 36] },
      { document: 'circular-2024', lines: [101, 101] },
    ],
  },
  {
    id: 'announcement',
    order: 5,
    name: 'Announcement',
    description: 'The result is made known.',
    milestoneIds: ['announcement'],
    source: [{ document: 'presentation-2024', lines: [376, 376] }],
  },
  {
    id: 'setup-and-personalisation',
    order: 6,
    name: 'OSPO setup and personalisation',
    description: 'Offices are set up, and the framework is fitted to each country.',
    milestoneIds: ['ospo-setup-personalisation'],
    source: [{ document: 'presentation-2024', lines: [377, 377] }],
  },
  {
    id: 'operation',
    order: 7,
    name: 'Two-year operation',
    description: 'The offices work with money of the programme.',
    milestoneIds: ['ospo-operation'],
    source: [
      { document: 'presentation-2024', lines: [216, 216] },
      { document: 'circular-2024', lines: [70, 70] },
    ],
  },
  {
    id: 'sustainability',
    order: 8,
    name: 'Sustainability after project',
    description: 'The hosts carry the offices on.',
    milestoneIds: [],
    source: [
      { document: 'presentation-2024', lines: [216, 216] },
      { document: 'presentation-2024', lines: [268, 268] },
      { document: 'circular-2024', lines: [70, 70] },
    ],
  },
];
