import type { SourceDocument } from './source-document.ts';

/**
 * The five documents of the programme that this model was read from.
 *
 * @category osee
 * @example
 * ```ts
 * import { oseeSourceDocuments } from '@osee/core';
 *
 * oseeSourceDocuments.map((document) => document.lineCount); // => [379, 101, 14, 49, 1309]
 * ```
 */
export const oseeSourceDocuments: readonly SourceDocument[] = [
  {
    id: 'presentation-2024',
    kind: 'presentation',
    name: 'Open Source Ecosystem Enabler',
    description: 'The slides that present the programme, its draft framework, the office and the selection.',
    lineCount: 379,
    day: null,
    source: [{ document: 'presentation-2024', lines: [1, 379] }],
    note: 'Undated; it was made while the call was open.',
  },
  {
    id: 'circular-2024',
    kind: 'circular',
    name: 'Circular BDT/DNS/DSD/027',
    description:
      'The letter of ITU that calls on the administrations of its Member States to express their interest.',
    lineCount: 101,
    day: '2024-04-12',
    source: [{ document: 'circular-2024', lines: [1, 101] }],
    note: 'The name is the reference of the letter.',
  },
  {
    id: 'call-page-2024',
    kind: 'web-page',
    name: 'Call page',
    description: 'The text of the page that carried the call: background, the office, activities and costs.',
    lineCount: 14,
    day: null,
    source: [{ document: 'call-page-2024', lines: [1, 14] }],
    note: 'The page has no heading of its own; the name is a label. It states no criteria.',
  },
  {
    id: 'news-2024',
    kind: 'news',
    name: 'ITU and UNDP join forces with the European Union',
    description: 'The article on the first showing of the programme.',
    lineCount: 49,
    day: '2024-03-20',
    source: [{ document: 'news-2024', lines: [1, 49] }],
    note: 'The name is the first part of the headline.',
  },
  {
    id: 'training-framework-1.0',
    kind: 'framework',
    name: 'Open Source Ecosystem Enabler Training Framework',
    description: 'The training framework, version 1.0.',
    lineCount: 1309,
    day: null,
    source: [{ document: 'training-framework-1.0', lines: [1, 1309] }],
  },
];
