import type { OspoScope } from '../../ospo/ospo-scope.ts';

/**
 * The four scopes that an office may choose from.
 *
 * @category offices
 * @example
 * ```ts
 * import { ospoScopes } from '@osee/core';
 *
 * ospoScopes.length; // => 4
 * ```
 */
export const ospoScopes: readonly OspoScope[] = [
  {
    id: 'country-wide',
    name: 'host country (broad view)',
    description: 'Serves the whole country.',
    source: [
      { document: 'circular-2024', lines: [79, 79] },
      { document: 'call-page-2024', lines: [12, 12] },
    ],
    note: 'The words in brackets stand elsewhere in the sentence.',
  },
  {
    id: 'sector',
    name: 'specific sector',
    description: 'Serves one sector.',
    source: [
      { document: 'circular-2024', lines: [79, 79] },
      { document: 'call-page-2024', lines: [12, 12] },
    ],
  },
  {
    id: 'agency',
    name: 'specific government agency',
    description: 'Serves one government agency.',
    source: [
      { document: 'circular-2024', lines: [79, 79] },
      { document: 'call-page-2024', lines: [12, 12] },
    ],
  },
  {
    id: 'programme',
    name: 'implementation program',
    description: 'Serves one programme that is being carried out.',
    source: [
      { document: 'circular-2024', lines: [79, 79] },
      { document: 'call-page-2024', lines: [12, 12] },
    ],
  },
];
