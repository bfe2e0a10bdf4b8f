import type { ContentGap } from './content-gap.ts';

/**
 * What is missing from the documents.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeContentGaps } from '@osee/core';
 *
 * oseeContentGaps.filter((gap) => gap.kind === 'lost-chart').length; // => 2
 * ```
 */
export const oseeContentGaps: readonly ContentGap[] = [
  {
    id: 'work-plan',
    kind: 'lost-chart',
    name: 'Appendix 2. Indicative Work Plan',
    description: 'The chart of the work plan is lost; only its heading is left.',
    source: [{ document: 'presentation-2024', lines: [334, 334] }],
  },
  {
    id: 'phases-and-milestones',
    kind: 'lost-chart',
    name: 'OSEE Phases and Milestones',
    description: 'The chart of phases and milestones is lost; only its heading is left.',
    source: [{ document: 'presentation-2024', lines: [87, 87] }],
  },
  {
    id: 'framework-links',
    kind: 'lost-links',
    name: 'Links of the training framework',
    description:
      'All links of the training and reading lists are gone; one address of the whole document survives.',
    source: [
      { document: 'training-framework-1.0', lines: [346, 349] },
      { document: 'training-framework-1.0', lines: [409, 418] },
      { document: 'training-framework-1.0', lines: [476, 479] },
      { document: 'training-framework-1.0', lines: [557, 585] },
      { document: 'training-framework-1.0', lines: [668, 671] },
      { document: 'training-framework-1.0', lines: [715, 717] },
      { document: 'training-framework-1.0', lines: [774, 776] },
      { document: 'training-framework-1.0', lines: [1208, 1219] },
      { document: 'training-framework-1.0', lines: [1275, 1280] },
    ],
  },
  {
    id: 'training-titles',
    kind: 'lost-separators',
    name: 'Borders between training titles',
    description:
      'Titles within one cell run together; 17 of 52 borders are uncertain. Looked up, the 52 titles as split are 51 works.',
    source: [
      { document: 'training-framework-1.0', lines: [348, 349] },
      { document: 'training-framework-1.0', lines: [1211, 1280] },
    ],
  },
  {
    id: 'stakeholder-engagement-strategy',
    kind: 'empty-entry',
    name: 'Stakeholder Engagement Strategy',
    description: 'A row of the training tables without any title.',
    source: [{ document: 'training-framework-1.0', lines: [560, 560] }],
  },
  {
    id: 'last-reading-of-procurement',
    kind: 'cut-off-text',
    name: 'Last reading of Procurement and Legal',
    description: 'The entry breaks off after a slash.',
    source: [{ document: 'training-framework-1.0', lines: [585, 585] }],
  },
  {
    id: 'governance-structures',
    kind: 'missing-content',
    name: 'Advice by governance structure',
    description:
      'Advice for external, internal and informal structures is announced; one common list follows.',
    source: [{ document: 'training-framework-1.0', lines: [1118, 1122] }],
  },
  {
    id: 'selection-weights',
    kind: 'missing-content',
    name: 'Weights of the selection',
    description: 'No document gives weights, scales, thresholds or a rule for ties.',
    source: [
      { document: 'presentation-2024', lines: [251, 268] },
      { document: 'circular-2024', lines: [83, 90] },
    ],
  },
  {
    id: 'maturity-levels',
    kind: 'missing-content',
    name: 'Levels of maturity',
    description: 'Assessments of maturity are named; no document gives levels, questions or formulas.',
    source: [
      { document: 'training-framework-1.0', lines: [78, 89] },
      { document: 'training-framework-1.0', lines: [348, 348] },
    ],
  },
];
