import type { InterimDeliverable } from './interim-deliverable.ts';

/**
 * The ten interim deliverables of the presentation.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeInterimDeliverables } from '@osee/core';
 *
 * oseeInterimDeliverables.reduce((sum, { count }) => sum + count, 0); // => 23
 * ```
 */
export const oseeInterimDeliverables: readonly InterimDeliverable[] = [
  {
    id: 'visual-identity',
    name: 'Project visual identity',
    description: 'Logo, colours and type of the project.',
    count: 1,
    isCountPrinted: false,
    source: [{ document: 'presentation-2024', lines: [340, 340] }],
  },
  {
    id: 'website',
    name: 'Project website',
    description: 'A site on the web.',
    count: 1,
    isCountPrinted: false,
    source: [{ document: 'presentation-2024', lines: [341, 341] }],
  },
  {
    id: 'webinars',
    name: 'thematic webinars',
    description: 'Webinars, each on one subject.',
    count: 4,
    isCountPrinted: true,
    source: [{ document: 'presentation-2024', lines: [342, 342] }],
  },
  {
    id: 'workshops',
    name: 'planned workshops',
    description: 'Workshops that are planned.',
    count: 2,
    isCountPrinted: true,
    source: [{ document: 'presentation-2024', lines: [343, 343] }],
  },
  {
    id: 'launch-event',
    name: 'project launch event',
    description: 'An event to begin with.',
    count: 1,
    isCountPrinted: true,
    source: [{ document: 'presentation-2024', lines: [344, 344] }],
  },
  {
    id: 'joint-web-news',
    name: 'joint Web news',
    description: 'An item of news, published jointly.',
    count: 1,
    isCountPrinted: true,
    source: [{ document: 'presentation-2024', lines: [345, 345] }],
  },
  {
    id: 'draft-case-studies',
    name: 'draft case-studies',
    description: 'Drafts of case studies.',
    count: 2,
    isCountPrinted: true,
    source: [{ document: 'presentation-2024', lines: [346, 346] }],
  },
  {
    id: 'open-source-experts',
    name: 'intl. OS experts',
    description: 'Experts of open source from several countries.',
    count: 9,
    isCountPrinted: true,
    source: [{ document: 'presentation-2024', lines: [347, 347] }],
  },
  {
    id: 'draft-framework',
    name: 'draft framework',
    description: 'The draft of the framework.',
    count: 1,
    isCountPrinted: true,
    source: [{ document: 'presentation-2024', lines: [348, 348] }],
  },
  {
    id: 'draft-call',
    name: 'draft Open Call EoI',
    description: 'The draft of the open call for expressions of interest.',
    count: 1,
    isCountPrinted: true,
    source: [{ document: 'presentation-2024', lines: [349, 349] }],
  },
];
