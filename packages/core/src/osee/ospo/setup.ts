import type { OspoSetupFact } from '../../ospo/ospo-setup-fact.ts';

/**
 * The eight conditions under which the programme sets an office up.
 *
 * @category offices
 * @example
 * ```ts
 * import { ospoSetup } from '@osee/core';
 *
 * ospoSetup.length; // => 8
 * ```
 */
export const ospoSetup: readonly OspoSetupFact[] = [
  {
    id: 'placement',
    name: 'Placement',
    description: 'Has its rooms in the country, in the house of a host institution.',
    source: [
      { document: 'presentation-2024', lines: [214, 214] },
      { document: 'circular-2024', lines: [61, 61] },
      { document: 'call-page-2024', lines: [4, 4] },
    ],
  },
  {
    id: 'staffing',
    name: 'Staffing',
    description: 'Has local staff, helped by the host, by consultants and by ITU and UNDP.',
    source: [
      { document: 'presentation-2024', lines: [215, 215] },
      { document: 'circular-2024', lines: [62, 62] },
      { document: 'call-page-2024', lines: [5, 5] },
    ],
  },
  {
    id: 'duration',
    name: 'Duration',
    description: 'Runs for two years, with a plan for the time after.',
    source: [
      { document: 'presentation-2024', lines: [216, 216] },
      { document: 'circular-2024', lines: [70, 70] },
      { document: 'call-page-2024', lines: [6, 6] },
      { document: 'circular-2024', lines: [23, 23] },
    ],
    quantity: { value: 2, unit: 'years' },
  },
  {
    id: 'local-lead',
    name: 'Local lead',
    description: 'A local project leader is in charge on the spot.',
    source: [
      { document: 'presentation-2024', lines: [217, 217] },
      { document: 'circular-2024', lines: [71, 71] },
      { document: 'call-page-2024', lines: [7, 7] },
    ],
  },
  {
    id: 'oversight',
    name: 'Oversight',
    description: 'ITU and UNDP manage the project as a whole.',
    source: [
      { document: 'presentation-2024', lines: [217, 217] },
      { document: 'circular-2024', lines: [71, 71] },
      { document: 'call-page-2024', lines: [7, 7] },
    ],
  },
  {
    id: 'count',
    name: 'Number of offices',
    description: 'One office in each of the two countries that are selected.',
    source: [
      { document: 'presentation-2024', lines: [74, 74] },
      { document: 'circular-2024', lines: [57, 57] },
      { document: 'call-page-2024', lines: [3, 3] },
    ],
    quantity: { value: 2, unit: 'offices' },
  },
  {
    id: 'recruitment',
    name: 'Recruitment',
    description: 'OSEE recruits project officers, who lead the offices locally.',
    source: [
      { document: 'circular-2024', lines: [79, 79] },
      { document: 'call-page-2024', lines: [12, 12] },
    ],
    note: "Printed as a task of 'each OSEE'. The conflict `who-recruits` says how we read it.",
  },
  {
    id: 'global-link',
    name: 'Link to the world',
    description: 'The joint team of ITU and UNDP advises each office and connects it with others worldwide.',
    source: [
      { document: 'circular-2024', lines: [79, 79] },
      { document: 'call-page-2024', lines: [12, 12] },
    ],
  },
];
