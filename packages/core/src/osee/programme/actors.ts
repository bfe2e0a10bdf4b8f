import type { ProgrammeActor } from './programme-actor.ts';

/**
 * Who takes part in the programme. Named persons and e-mail addresses are left out on purpose.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeActors } from '@osee/core';
 *
 * oseeActors.length; // => 16
 * ```
 */
export const oseeActors: readonly ProgrammeActor[] = [
  {
    id: 'itu',
    kind: 'organisation',
    name: 'ITU',
    description:
      'Leads the programme together with UNDP, manages the project, and runs the call through its development bureau.',
    source: [
      { document: 'circular-2024', lines: [5, 5] },
      { document: 'circular-2024', lines: [71, 71] },
      { document: 'call-page-2024', lines: [7, 7] },
      { document: 'news-2024', lines: [44, 44] },
    ],
  },
  {
    id: 'bdt',
    kind: 'unit',
    name: 'Telecommunication Development Bureau (BDT)',
    description: 'The bureau of ITU that sent the circular.',
    source: [
      { document: 'circular-2024', lines: [5, 6] },
      { document: 'circular-2024', lines: [8, 8] },
    ],
  },
  {
    id: 'undp',
    kind: 'organisation',
    name: 'UNDP',
    description: 'Leads the programme together with ITU; its Chief Digital Office looks after the project.',
    source: [
      { document: 'circular-2024', lines: [71, 71] },
      { document: 'call-page-2024', lines: [7, 7] },
      { document: 'news-2024', lines: [29, 29] },
      { document: 'news-2024', lines: [49, 49] },
    ],
  },
  {
    id: 'european-union',
    kind: 'organisation',
    name: 'European Union / European Commission',
    description: 'Pays for the project under NDICI Global Gateway.',
    source: [
      { document: 'presentation-2024', lines: [26, 26] },
      { document: 'presentation-2024', lines: [42, 42] },
      { document: 'presentation-2024', lines: [44, 44] },
      { document: 'news-2024', lines: [11, 11] },
      { document: 'news-2024', lines: [23, 23] },
    ],
  },
  {
    id: 'project-management-team',
    kind: 'unit',
    name: 'OSEE project management team',
    description: 'The common team of ITU and UNDP that guides each office.',
    source: [
      { document: 'circular-2024', lines: [79, 79] },
      { document: 'call-page-2024', lines: [12, 12] },
    ],
  },
  {
    id: 'host-institution',
    kind: 'group',
    name: 'Host institution',
    description: 'Houses an office and gives infrastructure in kind.',
    source: [
      { document: 'presentation-2024', lines: [214, 214] },
      { document: 'presentation-2024', lines: [267, 268] },
      { document: 'circular-2024', lines: [25, 25] },
      { document: 'circular-2024', lines: [61, 61] },
      { document: 'circular-2024', lines: [81, 81] },
      { document: 'circular-2024', lines: [88, 88] },
      { document: 'call-page-2024', lines: [4, 4] },
      { document: 'call-page-2024', lines: [13, 13] },
    ],
    note: 'The name is a label of this project, after several wordings of the documents.',
  },
  {
    id: 'local-project-leader',
    kind: 'post',
    name: 'Local project leader / project officer',
    description: 'Leads an office on the spot.',
    source: [
      { document: 'presentation-2024', lines: [217, 217] },
      { document: 'circular-2024', lines: [71, 71] },
      { document: 'circular-2024', lines: [79, 79] },
      { document: 'call-page-2024', lines: [7, 7] },
      { document: 'call-page-2024', lines: [12, 12] },
    ],
    note: 'The name is a label of this project, after several wordings of the documents.',
  },
  {
    id: 'local-staff',
    kind: 'group',
    name: 'Local staff',
    description: 'Work in an office.',
    source: [
      { document: 'presentation-2024', lines: [215, 215] },
      { document: 'circular-2024', lines: [62, 62] },
      { document: 'call-page-2024', lines: [5, 5] },
    ],
  },
  {
    id: 'consultants',
    kind: 'group',
    name: 'Consultants and external experts',
    description: 'Help an office from outside.',
    source: [
      { document: 'presentation-2024', lines: [215, 215] },
      { document: 'circular-2024', lines: [62, 62] },
      { document: 'circular-2024', lines: [79, 79] },
      { document: 'call-page-2024', lines: [5, 5] },
      { document: 'call-page-2024', lines: [12, 12] },
    ],
    note: 'The name is a label of this project, after several wordings of the documents.',
  },
  {
    id: 'administrations',
    kind: 'group',
    name: 'Administrations of ITU Member States',
    description: 'The addressees of the circular.',
    source: [{ document: 'circular-2024', lines: [13, 13] }],
  },
  {
    id: 'eligible-countries',
    kind: 'group',
    name: 'Low- and middle-income countries',
    description: 'May apply.',
    source: [
      { document: 'presentation-2024', lines: [284, 284] },
      { document: 'circular-2024', lines: [25, 25] },
      { document: 'circular-2024', lines: [85, 85] },
    ],
  },
  {
    id: 'public-bodies',
    kind: 'group',
    name: 'Government ministries, departments and agencies',
    description: 'Are helped by the office.',
    source: [
      { document: 'circular-2024', lines: [75, 76] },
      { document: 'circular-2024', lines: [78, 78] },
      { document: 'call-page-2024', lines: [8, 9] },
      { document: 'call-page-2024', lines: [11, 11] },
    ],
  },
  {
    id: 'local-ecosystem',
    kind: 'group',
    name: 'Local digital ecosystem stakeholders',
    description: 'Are brought together by the office.',
    source: [
      { document: 'circular-2024', lines: [77, 77] },
      { document: 'call-page-2024', lines: [10, 10] },
    ],
  },
  {
    id: 'international-experts',
    kind: 'group',
    name: 'International open-source experts (9)',
    description: 'Nine experts who look through the framework.',
    source: [
      { document: 'presentation-2024', lines: [123, 123] },
      { document: 'presentation-2024', lines: [347, 347] },
    ],
    note: 'The name is a label: the source prints the abbreviated count among the deliverables.',
  },
  {
    id: 'open-source-community',
    kind: 'group',
    name: 'Wider open-source community',
    description: 'Questions the framework and improves it.',
    source: [
      { document: 'presentation-2024', lines: [123, 123] },
      { document: 'training-framework-1.0', lines: [93, 93] },
    ],
    note: 'The name is a label of this project, after several wordings of the documents.',
  },
  {
    id: 'openforum-europe',
    kind: 'organisation',
    name: 'OpenForum Europe',
    description: 'Host of the summit where OSEE was first shown.',
    source: [{ document: 'news-2024', lines: [31, 31] }],
  },
];
