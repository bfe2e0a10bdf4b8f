import type { Conflict } from '../model/conflict.ts';
import { callPage, circular, news, slides, trainingFramework } from './sources.ts';

/** Where the documents of the call differ, from each other or within themselves. */
export const conflicts: readonly Conflict[] = [
  {
    id: 'eoi-closing-date',
    topic: 'Closing date of the call',
    positions: [
      { value: '2024-05-15', source: [...slides(292, 374), ...circular(29)] },
      { value: '2024-05-22', source: circular(35, 100) },
    ],
    used: '2024-05-22',
    why: 'The circular contradicts itself: one sentence has the earlier day, both timelines the later one. The later day shuts nobody out who relied on a timeline.',
  },
  {
    id: 'selection-date-precision',
    topic: 'Date of the selection',
    positions: [
      { value: '2024-06-10', source: [...slides(293), ...circular(36, 101)] },
      { value: '2024-06', source: slides(305, 375) },
    ],
    used: '2024-06-10',
    why: 'The two agree; the day is the more precise of them.',
  },
  {
    id: 'dpg-or-service',
    topic: 'What must already run in the country',
    positions: [
      { value: 'at least one DPG for public services', source: slides(255) },
      { value: 'at least one digital public service', source: circular(87) },
    ],
    used: 'at least one digital public service',
    why: 'The circular is what governments received. The stricter words of the slide would shut out countries that did what they were asked.',
  },
  {
    id: 'ostf-or-ospo',
    topic: 'Name of the office',
    positions: [
      { value: 'OSTF', source: slides(251, 265, 268) },
      {
        value: 'OSPO',
        source: [...slides(180, 205), ...circular(15), ...callPage(3), ...trainingFramework(107)],
      },
    ],
    used: 'OSPO',
    why: 'Four documents use it, and no document explains the other one.',
  },
  {
    id: 'programme-or-program',
    topic: 'Spelling of the name of the office',
    positions: [
      { value: 'Open Source Programme Office', source: [...slides(180), ...circular(15)] },
      {
        value: 'Open-Source Program Office',
        source: [...circular(23, 57), ...callPage(3), ...trainingFramework(107)],
      },
    ],
    used: 'Open Source Programme Office',
    why: 'It is in the title of the call and follows the spelling of this project.',
  },
  {
    id: 'host-mandate-wording',
    topic: 'What the host does',
    positions: [
      { value: 'mandate for local digital ecosystem and public services', source: slides(267) },
      { value: 'focus on open technologies for the SDGs', source: circular(88) },
      { value: 'experience turning technology into public impact', source: circular(25) },
    ],
    used: 'mandate for local digital ecosystem and public services',
    why: 'The mandate is the gate. The two others do not contradict it and are scored on their own.',
  },
  {
    id: 'criteria-only-in-slides',
    topic: 'Champion, strategic priority, diversity and income of the host',
    positions: [
      { value: 'stated', source: slides(259, 260, 261, 268) },
      { value: 'absent', source: circular(85, 87, 88, 89, 90) },
    ],
    used: 'stated',
    why: 'The circular does not take them back. A panel that follows the circular alone gives them the weight 0.',
  },
  {
    id: 'criteria-only-in-circular',
    topic: 'Income group, government links, experience and in-kind share',
    positions: [
      { value: 'stated', source: circular(25, 81, 85, 88) },
      { value: 'not among the slide criteria', source: slides(255, 256, 258, 259, 260, 261, 267, 268) },
    ],
    used: 'stated',
    why: 'The circular is the official text. The slides have the income condition only in their copy of the web page, at line 284.',
  },
  {
    id: 'launch-year',
    topic: 'Start of the initiative',
    positions: [
      { value: 'launched 2022', source: slides(297) },
      { value: '2023-09-01', source: slides(46) },
      { value: 'presented 2024-02-02', source: news(11) },
    ],
    used: '2023-09-01',
    why: 'It is the start date of the funded action. Line 297 of the slides runs two sentences of the circular together, so its year is doubtful.',
  },
  {
    id: 'hundred-countries-year',
    topic: 'Year in which more than a hundred countries had support',
    positions: [
      { value: '2022', source: [...circular(21, 49), ...callPage(1)] },
      { value: '2023', source: news(29) },
    ],
    used: '2022',
    why: 'Two documents against one, and the official one among them.',
  },
  {
    id: 'sdg-70-percent-meaning',
    topic: 'What the 70 per cent count',
    positions: [
      {
        value: 'SDG targets',
        source: [...slides(36, 276), ...circular(19, 49), ...callPage(1), ...news(13)],
      },
      { value: 'the Goals themselves', source: slides(297) },
    ],
    used: 'SDG targets',
    why: 'Four documents agree; the other line is a doubtful reading.',
  },
  {
    id: 'case-study-count',
    topic: 'Number of case studies',
    positions: [
      { value: '3 slots', source: slides(142, 144, 147) },
      { value: '2 draft case-studies', source: slides(346) },
    ],
    used: '3 slots',
    why: 'The slots are the plan; the drafts are how far it had come.',
  },
  {
    id: 'coordinator-title',
    topic: 'Title of the coordinator at ITU',
    positions: [
      { value: 'Senior Project Coordinator', source: [...slides(14, 360), ...circular(29, 71)] },
      { value: 'Program Coordinator', source: callPage(7) },
    ],
    used: 'Senior Project Coordinator',
    why: 'Two documents against one, and the official one among them.',
  },
  {
    id: 'coordinator-surname',
    topic: 'Spelling of the surname of the coordinator',
    positions: [
      { value: 'as at line 12', source: [...slides(12), ...circular(29, 71), ...callPage(7)] },
      { value: 'as at line 358, one letter missing', source: slides(358) },
    ],
    used: 'as at line 12',
    why: 'Three documents agree; the other is a slip.',
  },
  {
    id: 'who-recruits',
    topic: 'Who recruits the local leads',
    positions: [
      {
        value: "'each OSEE' as printed, read as the OSEE project",
        source: [...circular(79), ...callPage(12)],
      },
    ],
    used: "'each OSEE' as printed, read as the OSEE project",
    why: 'There is one OSEE project; the words may have been meant for each office.',
  },
];
