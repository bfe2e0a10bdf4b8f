import type { OspoDefinitionPoint } from '../../ospo/ospo-definition-point.ts';

/**
 * What the documents say an office is, in ten points.
 *
 * @category offices
 * @example
 * ```ts
 * import { ospoDefinitionPoints } from '@osee/core';
 *
 * ospoDefinitionPoints.at(-1)?.aspect; // => 'necessity'
 * ```
 */
export const ospoDefinitionPoints: readonly OspoDefinitionPoint[] = [
  {
    id: 'appointed-place',
    aspect: 'nature',
    name: 'Appointed place',
    description:
      'A named place in an organisation from which the open source work of that organisation, or of a wider circle, is overseen.',
    source: [
      { document: 'circular-2024', lines: [57, 57] },
      { document: 'call-page-2024', lines: [3, 3] },
    ],
  },
  {
    id: 'coordination',
    aspect: 'task',
    name: 'Coordination',
    description:
      'Makes it easier to use open source, to give back to it and to publish it, and keeps these three together.',
    source: [
      { document: 'circular-2024', lines: [59, 59] },
      { document: 'call-page-2024', lines: [3, 3] },
    ],
  },
  {
    id: 'policy',
    aspect: 'task',
    name: 'Policy',
    description: 'May write the rules on open source.',
    source: [
      { document: 'circular-2024', lines: [59, 59] },
      { document: 'call-page-2024', lines: [3, 3] },
    ],
  },
  {
    id: 'licence-compliance',
    aspect: 'task',
    name: 'Licence compliance',
    description: 'May see to it that licences are kept.',
    source: [
      { document: 'circular-2024', lines: [59, 59] },
      { document: 'call-page-2024', lines: [3, 3] },
    ],
  },
  {
    id: 'advice',
    aspect: 'task',
    name: 'Advice',
    description: 'May show its own organisation and others what works well.',
    source: [
      { document: 'circular-2024', lines: [59, 59] },
      { document: 'call-page-2024', lines: [3, 3] },
    ],
  },
  {
    id: 'culture',
    aspect: 'task',
    name: 'Culture',
    description: 'May help people get used to working in the open.',
    source: [
      { document: 'circular-2024', lines: [59, 59] },
      { document: 'call-page-2024', lines: [3, 3] },
    ],
  },
  {
    id: 'balance-of-benefit-and-risk',
    aspect: 'benefit',
    name: 'Benefit and risk',
    description:
      'Brings openness, cooperation and new ideas, while risks and the aims of the organisation stay in view.',
    source: [
      { document: 'circular-2024', lines: [59, 59] },
      { document: 'call-page-2024', lines: [3, 3] },
    ],
  },
  {
    id: 'central-hub',
    aspect: 'nature',
    name: 'Central hub',
    description: 'One hub that keeps the departments on the same course.',
    source: [{ document: 'training-framework-1.0', lines: [109, 109] }],
  },
  {
    id: 'services',
    aspect: 'task',
    name: 'Services',
    description:
      'Looks after the law, links teams with communities, speaks for open source, teaches, and helps people contribute.',
    source: [{ document: 'training-framework-1.0', lines: [109, 109] }],
  },
  {
    id: 'necessity',
    aspect: 'necessity',
    name: 'Necessity',
    description:
      'Said to be needed by every country that introduces an open source system or a digital public good.',
    source: [{ document: 'training-framework-1.0', lines: [109, 109] }],
    note: 'The programme itself pays for two offices only.',
  },
];
