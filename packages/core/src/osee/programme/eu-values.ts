import type { EuValue } from './sdg-link.ts';

/**
 * The values that the European Union sees in open source.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeEuValues } from '@osee/core';
 *
 * oseeEuValues.map((value) => value.name);
 * // => ['privacy', 'security', 'transparency', 'innovation', 'sovereignty']
 * ```
 */
export const oseeEuValues: readonly EuValue[] = [
  {
    id: 'privacy',
    name: 'privacy',
    description: 'People decide on their own data.',
    source: [{ document: 'news-2024', lines: [23, 23] }],
  },
  {
    id: 'security',
    name: 'security',
    description: 'Systems are safe to rely on.',
    source: [{ document: 'news-2024', lines: [23, 23] }],
  },
  {
    id: 'transparency',
    name: 'transparency',
    description: 'Everybody can look inside.',
    source: [{ document: 'news-2024', lines: [23, 23] }],
  },
  {
    id: 'innovation',
    name: 'innovation',
    description: 'New things can be built.',
    source: [{ document: 'news-2024', lines: [23, 23] }],
  },
  {
    id: 'sovereignty',
    name: 'sovereignty',
    description: 'Nobody else holds the keys.',
    source: [{ document: 'news-2024', lines: [23, 23] }],
  },
];
