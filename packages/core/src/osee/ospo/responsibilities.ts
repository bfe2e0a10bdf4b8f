import type { OspoResponsibility } from '../../ospo/ospo-responsibility.ts';

/**
 * The seven things that an office covers, from the slide 'What is an OSPO and what it will cover ?'.
 *
 * @category offices
 * @example
 * ```ts
 * import { ospoResponsibilities } from '@osee/core';
 *
 * ospoResponsibilities.length; // => 7
 * ```
 */
export const ospoResponsibilities: readonly OspoResponsibility[] = [
  {
    id: 'manage-strategy',
    name: 'Manages open-source software strategy',
    description: 'Runs the open source strategy of the organisation.',
    source: [{ document: 'presentation-2024', lines: [207, 207] }],
  },
  {
    id: 'set-policies',
    name: 'Sets policies for using, developing, and contributing',
    description: 'Writes the rules for using open source, building on it and giving back.',
    source: [{ document: 'presentation-2024', lines: [208, 208] }],
    note: 'The name is the part printed in bold; the sentence goes on after it.',
  },
  {
    id: 'facilitate-collaboration',
    name: 'Facilitates collaboration',
    description: 'Brings teams, partners and the community outside together.',
    source: [{ document: 'presentation-2024', lines: [209, 209] }],
  },
  {
    id: 'provide-guidance',
    name: 'Provides guidance on',
    description: 'Advises on questions of open source software.',
    source: [{ document: 'presentation-2024', lines: [210, 210] }],
    note: 'The name is the part printed in bold; the sentence goes on after it.',
  },
  {
    id: 'promote-transparency',
    name: 'Promotes transparency, innovation, and community-driven',
    description: 'Stands for openness, for new ideas and for development led by a community.',
    source: [{ document: 'presentation-2024', lines: [211, 211] }],
    note: 'The name is the part printed in bold; the sentence goes on after it.',
  },
  {
    id: 'develop-standards',
    name: 'Develops internal standards and best practices',
    description: 'Works out house standards and good practice for open technology.',
    source: [{ document: 'presentation-2024', lines: [212, 212] }],
  },
  {
    id: 'coordinate-initiatives',
    name: 'Coordinates open-source initiatives',
    description: 'Keeps the various initiatives in line with the aims of the organisation.',
    source: [{ document: 'presentation-2024', lines: [213, 213] }],
  },
];
