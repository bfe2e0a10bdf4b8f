import type { OspoName } from '../../ospo/ospo-name.ts';

/**
 * What the documents call the office.
 *
 * @category offices
 * @example
 * ```ts
 * import { ospoNames } from '@osee/core';
 *
 * ospoNames.map((name) => name.kind); // => ['usual', 'variant', 'alias']
 * ```
 */
export const ospoNames: readonly OspoName[] = [
  {
    id: 'open-source-programme-office',
    kind: 'usual',
    name: 'Open Source Programme Office (OSPO)',
    description:
      'The name on the slides and in the subject of the circular, and the one that this project uses.',
    source: [
      { document: 'presentation-2024', lines: [180, 180] },
      { document: 'circular-2024', lines: [15, 15] },
    ],
  },
  {
    id: 'open-source-program-office',
    kind: 'variant',
    name: 'Open-Source Program Office (OSPO)',
    description:
      'The same name in American spelling, in the body of the circular, on the call page and in the training framework.',
    source: [
      { document: 'circular-2024', lines: [23, 23] },
      { document: 'circular-2024', lines: [57, 57] },
      { document: 'call-page-2024', lines: [3, 3] },
      { document: 'training-framework-1.0', lines: [107, 109] },
    ],
    note: 'The conflict `programme-or-program` records both spellings.',
  },
  {
    id: 'ostf',
    kind: 'alias',
    name: 'OSTF',
    description: 'What the slides on selection call the office of the host.',
    source: [
      { document: 'presentation-2024', lines: [251, 251] },
      { document: 'presentation-2024', lines: [265, 265] },
      { document: 'presentation-2024', lines: [268, 268] },
    ],
    note: 'Never expanded in the documents. The conflict `ostf-or-ospo` records it; we read it as the office.',
  },
];
