import type { OspoActivity } from '../../ospo/ospo-activity.ts';

/**
 * The four main activities of an office.
 *
 * @category offices
 * @example
 * ```ts
 * import { ospoActivities } from '@osee/core';
 *
 * ospoActivities.map((activity) => activity.beneficiaryIds.length); // => [3, 3, 1, 4]
 * ```
 */
export const ospoActivities: readonly OspoActivity[] = [
  {
    id: 'map-national-state',
    name: 'Map the national state',
    description:
      'Find out how far public bodies use open source, what they can do and what is missing, and design a plan.',
    source: [
      { document: 'circular-2024', lines: [75, 75] },
      { document: 'call-page-2024', lines: [8, 8] },
    ],
    beneficiaryIds: ['government-ministries', 'departments', 'agencies'],
    scopeOptions: ['one selected institution', 'the whole public sector'],
    outputs: ['maturity', 'capabilities', 'gaps', 'plan'],
  },
  {
    id: 'technical-assistance',
    name: 'Technical assistance',
    description:
      'Help public bodies directly with digital projects, planned or under way, that use open source.',
    source: [
      { document: 'circular-2024', lines: [76, 76] },
      { document: 'call-page-2024', lines: [9, 9] },
    ],
    beneficiaryIds: ['government-ministries', 'departments', 'agencies'],
  },
  {
    id: 'convene',
    name: 'Convene',
    description:
      'Give people who work on digital matters in the country places to meet, in rooms and online.',
    source: [
      { document: 'circular-2024', lines: [77, 77] },
      { document: 'call-page-2024', lines: [10, 10] },
    ],
    beneficiaryIds: ['local-digital-ecosystem'],
    channels: ['meetings', 'collaborations', 'lectures', 'workshops', 'other channels and platforms'],
  },
  {
    id: 'awareness-and-capacity',
    name: 'Awareness and capacity',
    description: 'Show public bodies and the local scene what open source offers, and teach them to use it.',
    source: [
      { document: 'circular-2024', lines: [78, 78] },
      { document: 'call-page-2024', lines: [11, 11] },
    ],
    beneficiaryIds: ['government-ministries', 'departments', 'agencies', 'local-digital-ecosystem'],
    approaches: ['technical', 'legal', 'operational', 'architectural'],
  },
];
