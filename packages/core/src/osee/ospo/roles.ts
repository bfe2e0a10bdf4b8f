import type { OspoRole } from '../../ospo/ospo-role.ts';

/**
 * The eight roles in an office, with whom they are filled.
 *
 * @category offices
 * @example
 * ```ts
 * import { ospoRoles } from '@osee/core';
 *
 * ospoRoles.at(-1)?.name; // => 'Performance and Monitoring'
 * ```
 */
export const ospoRoles: readonly OspoRole[] = [
  {
    id: 'strategy',
    name: 'Strategy',
    description: 'Decides on the course, with political weight and technical authority.',
    source: [{ document: 'training-framework-1.0', lines: [114, 116] }],
    note: 'The table joins the three printed posts in one cell; they are split at the numbers.',
    composition: [
      { text: '1 CIO at Government level', isPrinted: true, origin: 'internal', count: 1, per: 'government' },
      { text: '1 CIO in each Ministry', isPrinted: true, origin: 'internal', count: 1, per: 'ministry' },
      {
        text: '1 CISO at Government level',
        isPrinted: true,
        origin: 'internal',
        count: 1,
        per: 'government',
      },
    ],
  },
  {
    id: 'service-design',
    name: 'Service Design / Requirement and Specifications',
    description: 'Finds out what users need and designs services to fit.',
    source: [{ document: 'training-framework-1.0', lines: [117, 118] }],
    composition: [
      { text: 'People with long experience of government work', isPrinted: false, origin: 'unspecified' },
      { text: 'External consultants, if needed', isPrinted: false, origin: 'external' },
    ],
  },
  {
    id: 'procurement',
    name: 'Procurement',
    description: 'Buys in a way that gives open source a fair chance.',
    source: [{ document: 'training-framework-1.0', lines: [119, 119] }],
    composition: [
      { text: 'People who know the procurement policies well', isPrinted: false, origin: 'unspecified' },
    ],
  },
  {
    id: 'legal-and-policy',
    name: 'Legal and Policy',
    description: 'Looks after licences, policy and the protection of data.',
    source: [{ document: 'training-framework-1.0', lines: [120, 121] }],
    composition: [
      { text: 'People with long experience of making policy', isPrinted: false, origin: 'unspecified' },
      { text: 'External consultants, if needed', isPrinted: false, origin: 'external' },
    ],
  },
  {
    id: 'community-management',
    name: 'Community Management',
    description: 'Builds the community around the work and gets people to join.',
    source: [{ document: 'training-framework-1.0', lines: [122, 125] }],
    note: 'A page break splits the row over lines 122 and 125.',
    composition: [
      {
        text: 'People with experience of IEC campaigns (Information, Education and Communication)',
        isPrinted: false,
        origin: 'unspecified',
      },
    ],
  },
  {
    id: 'capacity-building',
    name: 'Capacity Building',
    description: 'Teaches, and writes what is taught.',
    source: [{ document: 'training-framework-1.0', lines: [126, 127] }],
    composition: [
      { text: 'People with long experience of government work', isPrinted: false, origin: 'unspecified' },
      { text: 'External consultants, if needed', isPrinted: false, origin: 'external' },
    ],
  },
  {
    id: 'fundraising',
    name: 'Fundraising',
    description: 'Finds money and negotiates with those who give it.',
    source: [{ document: 'training-framework-1.0', lines: [128, 128] }],
    composition: [{ text: 'Fundraising Experts at Country Level', isPrinted: true, origin: 'unspecified' }],
  },
  {
    id: 'performance-and-monitoring',
    name: 'Performance and Monitoring',
    description: 'Measures how the office and its projects are doing.',
    source: [{ document: 'training-framework-1.0', lines: [129, 129] }],
    composition: [{ text: 'Internal', isPrinted: true, origin: 'internal' }],
  },
];
