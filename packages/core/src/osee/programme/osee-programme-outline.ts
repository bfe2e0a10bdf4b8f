import type { ProgrammeOutline } from './programme-outline.ts';

/**
 * The programme in short: what it wants, what it makes, and where.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeProgrammeOutline } from '@osee/core';
 *
 * oseeProgrammeOutline.geography.name; // => 'Global + 2 pilot countries'
 * ```
 */
export const oseeProgrammeOutline: ProgrammeOutline = {
  name: 'Open Source Ecosystem Enabler',
  abbreviation: 'OSEE',
  motto: {
    id: 'motto',
    name: 'Building digital public services for impact',
    description: 'The line under the name of the programme.',
    source: [{ document: 'presentation-2024', lines: [5, 6] }],
  },
  objective: {
    id: 'objective',
    name: 'Objective',
    description:
      'Public and private bodies, in countries and in regions, get better at taking up open source for digital government services.',
    source: [{ document: 'presentation-2024', lines: [58, 60] }],
  },
  outcome: {
    id: 'outcome',
    name: 'Outcome',
    description:
      'They know more, act in concert, and have the strength to adopt and to create open source for public services.',
    source: [{ document: 'presentation-2024', lines: [64, 66] }],
  },
  outputs: [
    {
      id: 'framework',
      name: 'OSEE Framework',
      description: 'The framework for training and support.',
      source: [{ document: 'presentation-2024', lines: [70, 70] }],
    },
    {
      id: 'ospos',
      name: '2x OSPOs',
      description: 'Two open source programme offices.',
      source: [{ document: 'presentation-2024', lines: [74, 74] }],
    },
    {
      id: 'knowledge-base',
      name: 'Knowledge Base',
      description: 'A collection of what was learnt.',
      source: [{ document: 'presentation-2024', lines: [79, 79] }],
    },
  ],
  geography: {
    id: 'geography',
    name: 'Global + 2 pilot countries',
    description: 'The programme works worldwide, and closely with two countries.',
    source: [{ document: 'presentation-2024', lines: [47, 47] }],
  },
  source: [{ document: 'presentation-2024', lines: [3, 79] }],
};
