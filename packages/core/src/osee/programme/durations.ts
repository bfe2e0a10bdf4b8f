import type { ProgrammeDuration } from './programme-duration.ts';

/**
 * The lengths of time that the documents state.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeDurations } from '@osee/core';
 *
 * oseeDurations[0]?.value; // => 42
 * ```
 */
export const oseeDurations: readonly ProgrammeDuration[] = [
  {
    id: 'action',
    name: 'Length of the action',
    description: 'How long the European Union funds the programme.',
    value: 42,
    unit: 'months',
    source: [{ document: 'presentation-2024', lines: [45, 45] }],
  },
  {
    id: 'initial-period',
    name: 'First period',
    description: 'The expected length of the initiative at the beginning.',
    value: 3.5,
    unit: 'years',
    source: [{ document: 'news-2024', lines: [19, 19] }],
    note: 'The same as 42 months.',
  },
  {
    id: 'ospo',
    name: 'Operation of an office',
    description: 'How long the programme carries an office.',
    value: 2,
    unit: 'years',
    source: [
      { document: 'presentation-2024', lines: [216, 216] },
      { document: 'circular-2024', lines: [23, 23] },
      { document: 'circular-2024', lines: [70, 70] },
      { document: 'call-page-2024', lines: [6, 6] },
    ],
  },
];
