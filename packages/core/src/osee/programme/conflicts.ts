import type { RecordedConflict } from './recorded-conflict.ts';

/**
 * The contradictions that were found in and between the documents, with the value used and why.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeConflicts } from '@osee/core';
 *
 * oseeConflicts.length; // => 16
 * oseeConflicts.filter((conflict) => conflict.resolution === 'one').length; // => 11
 * ```
 */
export const oseeConflicts: readonly RecordedConflict[] = [
  {
    id: 'eoi-closing-date',
    name: 'Closing date of the call',
    description:
      'The slides and the letter of the circular say 15 May, both timelines of the circular say 22 May.',
    positions: [
      {
        value: '2024-05-15',
        source: [
          { document: 'presentation-2024', lines: [292, 292] },
          { document: 'presentation-2024', lines: [374, 374] },
          { document: 'circular-2024', lines: [29, 29] },
        ],
      },
      {
        value: '2024-05-22',
        source: [
          { document: 'circular-2024', lines: [35, 35] },
          { document: 'circular-2024', lines: [100, 100] },
        ],
      },
    ],
    resolution: 'one',
    valueUsed: '2024-05-22',
    reason:
      'The circular is the formal call and prints this date twice. It is also the later one, so nobody is shut out who relied on either.',
    source: [
      { document: 'presentation-2024', lines: [292, 292] },
      { document: 'presentation-2024', lines: [374, 374] },
      { document: 'circular-2024', lines: [29, 29] },
      { document: 'circular-2024', lines: [35, 35] },
      { document: 'circular-2024', lines: [100, 100] },
    ],
  },
  {
    id: 'selection-date-precision',
    name: 'Date of the selection',
    description: 'Some places name the day, others only the month.',
    positions: [
      {
        value: '2024-06-10',
        source: [
          { document: 'presentation-2024', lines: [293, 293] },
          { document: 'circular-2024', lines: [36, 36] },
          { document: 'circular-2024', lines: [101, 101] },
        ],
      },
      {
        value: '2024-06',
        source: [
          { document: 'presentation-2024', lines: [305, 305] },
          { document: 'presentation-2024', lines: [375, 375] },
        ],
      },
    ],
    resolution: 'one',
    valueUsed: '2024-06-10',
    reason: 'The day lies within the month: the more precise value is used.',
    source: [
      { document: 'presentation-2024', lines: [293, 293] },
      { document: 'circular-2024', lines: [36, 36] },
      { document: 'circular-2024', lines: [101, 101] },
      { document: 'presentation-2024', lines: [305, 305] },
      { document: 'presentation-2024', lines: [375, 375] },
    ],
  },
  {
    id: 'dpg-or-service',
    name: 'What must already be in use',
    description: 'The slides ask for one digital public good, the circular for one digital public service.',
    positions: [
      {
        value: 'at least one digital public good for public services',
        source: [{ document: 'presentation-2024', lines: [255, 255] }],
      },
      {
        value: 'at least one digital public service',
        source: [{ document: 'circular-2024', lines: [87, 87] }],
      },
    ],
    resolution: 'one',
    valueUsed: 'at least one digital public service',
    reason:
      'The circular is what the governments received, and its condition is the milder one. A call may be set to the stricter reading.',
    source: [
      { document: 'presentation-2024', lines: [255, 255] },
      { document: 'circular-2024', lines: [87, 87] },
    ],
  },
  {
    id: 'ostf-or-ospo',
    name: 'Name of the office',
    description: 'The slides on selection say OSTF and never explain it; all other places say OSPO.',
    positions: [
      {
        value: 'OSTF',
        source: [
          { document: 'presentation-2024', lines: [251, 251] },
          { document: 'presentation-2024', lines: [265, 265] },
          { document: 'presentation-2024', lines: [268, 268] },
        ],
      },
      {
        value: 'OSPO',
        source: [
          { document: 'presentation-2024', lines: [180, 180] },
          { document: 'presentation-2024', lines: [205, 205] },
          { document: 'circular-2024', lines: [15, 15] },
          { document: 'call-page-2024', lines: [3, 3] },
          { document: 'training-framework-1.0', lines: [107, 107] },
        ],
      },
    ],
    resolution: 'one',
    valueUsed: 'OSPO',
    reason: 'OSPO is explained and used everywhere else. OSTF is kept as an alias.',
    source: [
      { document: 'presentation-2024', lines: [251, 251] },
      { document: 'presentation-2024', lines: [265, 265] },
      { document: 'presentation-2024', lines: [268, 268] },
      { document: 'presentation-2024', lines: [180, 180] },
      { document: 'presentation-2024', lines: [205, 205] },
      { document: 'circular-2024', lines: [15, 15] },
      { document: 'call-page-2024', lines: [3, 3] },
      { document: 'training-framework-1.0', lines: [107, 107] },
    ],
  },
  {
    id: 'programme-or-program',
    name: 'Spelling of the office',
    description: 'British and American spelling of the same word.',
    positions: [
      {
        value: 'Open Source Programme Office',
        source: [
          { document: 'presentation-2024', lines: [180, 180] },
          { document: 'circular-2024', lines: [15, 15] },
        ],
      },
      {
        value: 'Open-Source Program Office',
        source: [
          { document: 'circular-2024', lines: [23, 23] },
          { document: 'circular-2024', lines: [57, 57] },
          { document: 'call-page-2024', lines: [3, 3] },
          { document: 'training-framework-1.0', lines: [107, 107] },
        ],
      },
    ],
    resolution: 'one',
    valueUsed: 'Open Source Programme Office',
    reason: 'It is the spelling of the subject line and of this project.',
    source: [
      { document: 'presentation-2024', lines: [180, 180] },
      { document: 'circular-2024', lines: [15, 15] },
      { document: 'circular-2024', lines: [23, 23] },
      { document: 'circular-2024', lines: [57, 57] },
      { document: 'call-page-2024', lines: [3, 3] },
      { document: 'training-framework-1.0', lines: [107, 107] },
    ],
  },
  {
    id: 'host-mandate-wording',
    name: 'What a host is there for',
    description: 'Three places describe the work of a host in three ways.',
    positions: [
      {
        value: 'a mandate for the local digital ecosystem and public services',
        source: [{ document: 'presentation-2024', lines: [267, 267] }],
      },
      {
        value: 'a focus on open technologies for the SDGs',
        source: [{ document: 'circular-2024', lines: [88, 88] }],
      },
      {
        value: 'experience with turning technology into public benefit',
        source: [{ document: 'circular-2024', lines: [25, 25] }],
      },
    ],
    resolution: 'all',
    valueUsed: null,
    reason: 'The three descriptions ask for different things, so that each is a criterion of its own.',
    source: [
      { document: 'presentation-2024', lines: [267, 267] },
      { document: 'circular-2024', lines: [88, 88] },
      { document: 'circular-2024', lines: [25, 25] },
    ],
  },
  {
    id: 'criteria-only-in-slides',
    name: 'Criteria of the slides only',
    description:
      'Regional example, strategic priority, diversity and income of the host stand on the slides and not in the circular.',
    positions: [
      {
        value: 'stated',
        source: [
          { document: 'presentation-2024', lines: [259, 261] },
          { document: 'presentation-2024', lines: [268, 268] },
        ],
      },
      {
        value: 'absent',
        source: [
          { document: 'circular-2024', lines: [85, 85] },
          { document: 'circular-2024', lines: [87, 90] },
        ],
      },
    ],
    resolution: 'one',
    valueUsed: 'stated',
    reason:
      'A criterion that was announced may have been used. Each carries its source, so that a call can leave it out.',
    source: [
      { document: 'presentation-2024', lines: [259, 261] },
      { document: 'presentation-2024', lines: [268, 268] },
      { document: 'circular-2024', lines: [85, 85] },
      { document: 'circular-2024', lines: [87, 90] },
    ],
  },
  {
    id: 'criteria-only-in-circular',
    name: 'Criteria of the circular only',
    description:
      'Income group, links to government, experience and the share of the host stand in the circular and not among the criteria of the slides.',
    positions: [
      {
        value: 'stated',
        source: [
          { document: 'circular-2024', lines: [25, 25] },
          { document: 'circular-2024', lines: [81, 81] },
          { document: 'circular-2024', lines: [85, 85] },
          { document: 'circular-2024', lines: [88, 88] },
        ],
      },
      {
        value: 'absent',
        source: [
          { document: 'presentation-2024', lines: [255, 256] },
          { document: 'presentation-2024', lines: [258, 261] },
          { document: 'presentation-2024', lines: [267, 268] },
        ],
      },
    ],
    resolution: 'one',
    valueUsed: 'stated',
    reason: 'The circular is the formal call. The slides quote the condition on income on another page.',
    source: [
      { document: 'circular-2024', lines: [25, 25] },
      { document: 'circular-2024', lines: [81, 81] },
      { document: 'circular-2024', lines: [85, 85] },
      { document: 'circular-2024', lines: [88, 88] },
      { document: 'presentation-2024', lines: [255, 256] },
      { document: 'presentation-2024', lines: [258, 261] },
      { document: 'presentation-2024', lines: [267, 268] },
    ],
    note: 'The slides state the condition on income only in the text of a web page, line 284.',
  },
  {
    id: 'launch-year',
    name: 'Start of the initiative',
    description:
      'A page on the slides says 2022, the project data says September 2023, and the news tells of a first showing in February 2024.',
    positions: [
      { value: '2022', source: [{ document: 'presentation-2024', lines: [297, 297] }] },
      { value: '2023-09-01', source: [{ document: 'presentation-2024', lines: [46, 46] }] },
      { value: '2024-02-02', source: [{ document: 'news-2024', lines: [11, 11] }] },
    ],
    resolution: 'one',
    valueUsed: '2023-09-01',
    reason:
      'It is the one exact date and the project data of the slides. The page with 2022 is a garbled picture that mixes two sentences.',
    source: [
      { document: 'presentation-2024', lines: [297, 297] },
      { document: 'presentation-2024', lines: [46, 46] },
      { document: 'news-2024', lines: [11, 11] },
    ],
    note: 'The third value is the day of the first public showing.',
  },
  {
    id: 'hundred-countries-year',
    name: 'Year of the hundred countries',
    description: 'The circular and the call page say 2022, the news says 2023.',
    positions: [
      {
        value: '2022',
        source: [
          { document: 'circular-2024', lines: [21, 21] },
          { document: 'circular-2024', lines: [49, 49] },
          { document: 'call-page-2024', lines: [1, 1] },
        ],
      },
      { value: '2023', source: [{ document: 'news-2024', lines: [29, 29] }] },
    ],
    resolution: 'none',
    valueUsed: null,
    reason: 'Both may be true of their year. The figure is shown with its sources and without a year.',
    source: [
      { document: 'circular-2024', lines: [21, 21] },
      { document: 'circular-2024', lines: [49, 49] },
      { document: 'call-page-2024', lines: [1, 1] },
      { document: 'news-2024', lines: [29, 29] },
    ],
  },
  {
    id: 'sdg-70-percent-meaning',
    name: 'What the 70 per cent are of',
    description: 'Nearly all places count targets, one page counts the Goals themselves.',
    positions: [
      {
        value: 'SDG targets',
        source: [
          { document: 'presentation-2024', lines: [36, 36] },
          { document: 'presentation-2024', lines: [276, 276] },
          { document: 'circular-2024', lines: [19, 19] },
          { document: 'circular-2024', lines: [49, 49] },
          { document: 'call-page-2024', lines: [1, 1] },
          { document: 'news-2024', lines: [13, 13] },
        ],
      },
      { value: 'the Goals themselves', source: [{ document: 'presentation-2024', lines: [297, 297] }] },
    ],
    resolution: 'one',
    valueUsed: 'SDG targets',
    reason: 'All documents say targets; only the garbled page says Goals.',
    source: [
      { document: 'presentation-2024', lines: [36, 36] },
      { document: 'presentation-2024', lines: [276, 276] },
      { document: 'circular-2024', lines: [19, 19] },
      { document: 'circular-2024', lines: [49, 49] },
      { document: 'call-page-2024', lines: [1, 1] },
      { document: 'news-2024', lines: [13, 13] },
      { document: 'presentation-2024', lines: [297, 297] },
    ],
  },
  {
    id: 'case-study-count',
    name: 'Number of case studies',
    description: 'The framework has three places for case studies, the deliverables count two drafts.',
    positions: [
      {
        value: '3 places',
        source: [
          { document: 'presentation-2024', lines: [142, 142] },
          { document: 'presentation-2024', lines: [144, 144] },
          { document: 'presentation-2024', lines: [147, 147] },
        ],
      },
      { value: '2 drafts', source: [{ document: 'presentation-2024', lines: [346, 346] }] },
    ],
    resolution: 'all',
    valueUsed: null,
    reason: 'They are two things: places in the framework, and drafts delivered by a certain day.',
    source: [
      { document: 'presentation-2024', lines: [142, 142] },
      { document: 'presentation-2024', lines: [144, 144] },
      { document: 'presentation-2024', lines: [147, 147] },
      { document: 'presentation-2024', lines: [346, 346] },
    ],
  },
  {
    id: 'coordinator-title',
    name: "Title of ITU's coordinator",
    description: 'Two documents give one title, the call page another.',
    positions: [
      {
        value: 'Senior Project Coordinator',
        source: [
          { document: 'presentation-2024', lines: [14, 14] },
          { document: 'presentation-2024', lines: [360, 360] },
          { document: 'circular-2024', lines: [29, 29] },
          { document: 'circular-2024', lines: [71, 71] },
        ],
      },
      { value: 'Program Coordinator', source: [{ document: 'call-page-2024', lines: [7, 7] }] },
    ],
    resolution: 'none',
    valueUsed: null,
    reason: 'No post of a named person is part of this model.',
    source: [
      { document: 'presentation-2024', lines: [14, 14] },
      { document: 'presentation-2024', lines: [360, 360] },
      { document: 'circular-2024', lines: [29, 29] },
      { document: 'circular-2024', lines: [71, 71] },
      { document: 'call-page-2024', lines: [7, 7] },
    ],
  },
  {
    id: 'coordinator-surname',
    name: "Surname of ITU's coordinator",
    description: 'One page of the slides leaves out a letter.',
    positions: [
      {
        value: 'the usual spelling',
        source: [
          { document: 'presentation-2024', lines: [12, 12] },
          { document: 'circular-2024', lines: [29, 29] },
          { document: 'circular-2024', lines: [71, 71] },
          { document: 'call-page-2024', lines: [7, 7] },
        ],
      },
      { value: 'one letter missing', source: [{ document: 'presentation-2024', lines: [358, 358] }] },
    ],
    resolution: 'none',
    valueUsed: null,
    reason: 'No names of persons are part of this model.',
    source: [
      { document: 'presentation-2024', lines: [12, 12] },
      { document: 'circular-2024', lines: [29, 29] },
      { document: 'circular-2024', lines: [71, 71] },
      { document: 'call-page-2024', lines: [7, 7] },
      { document: 'presentation-2024', lines: [358, 358] },
    ],
  },
  {
    id: 'who-recruits',
    name: 'Who recruits the local leads',
    description: 'The sentence speaks of each OSEE, although there is only one.',
    positions: [
      {
        value: 'the OSEE project',
        source: [
          { document: 'circular-2024', lines: [79, 79] },
          { document: 'call-page-2024', lines: [12, 12] },
        ],
      },
    ],
    resolution: 'one',
    valueUsed: 'the OSEE project',
    reason:
      'There is one OSEE, and the sentence before this one is about it. An office that has no lead yet can hardly recruit its own.',
    source: [
      { document: 'circular-2024', lines: [79, 79] },
      { document: 'call-page-2024', lines: [12, 12] },
    ],
    note: "Printed as 'each OSEE', which may also stand for each office.",
  },
  {
    id: 'openforum-anniversary',
    name: 'What was ten years old at the summit',
    description: 'The news calls the summit an anniversary of OpenForum Europe; others count summits.',
    positions: [
      { value: 'OpenForum Europe', source: [{ document: 'news-2024', lines: [31, 31] }] },
      { value: 'the summit, held for the tenth time', source: 'project' },
    ],
    resolution: 'one',
    valueUsed: 'the summit, held for the tenth time',
    reason:
      'A sponsor that took part reports the tenth edition of the summit (typo3.org, report from the EU Open Source Policy Summit, as stored in November 2026).',
    source: [{ document: 'news-2024', lines: [31, 31] }],
  },
];
