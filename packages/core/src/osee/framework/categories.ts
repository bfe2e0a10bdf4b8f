import type { CategoryContent } from './content.ts';

/** The general categories, in the order of the source. */
export const categories = [
  {
    id: 'organisational-and-programmatic',
    name: 'Organisational and Programmatic',
    description:
      'The groundwork inside an institution: what it wants, what it needs, what it buys and whom it works with. Without it, an open-source solution in government seldom outlives its first project.',
    lines: [
      [97, 97],
      [103, 585],
    ],
    termLists: [
      {
        id: 'organisational-and-programmatic-chapters',
        name: 'Chapters outside the modules',
        description:
          'Two chapters that precede the modules of this category: the office that carries the work, and the resources that a transformation needs.',
        lines: [
          [107, 129],
          [131, 290],
        ],
        terms: [
          'OPEN-SOURCE PROGRAM OFFICE – A starting point',
          'Open-Source Digital Transformation Program - Resource Requirements',
        ],
      },
    ],
  } satisfies CategoryContent<'organisational-and-programmatic'>,
  {
    id: 'ecosystemic-and-societal',
    name: 'Ecosystemic and Societal',
    description:
      'The society around the institution: skills, inclusion, control of data, and means. It decides whether open source helps many people or only a few.',
    lines: [
      [98, 98],
      [587, 1219],
    ],
    note: "Training tables print 'Ecosystem and Societal' (lines 670, 717, 776 and 1211); a dependency of Procurement and Legal prints 'Ecosystemic' (line 472).",
    nameVariants: ['Ecosystem and Societal', 'Ecosystemic'],
  } satisfies CategoryContent<'ecosystemic-and-societal'>,
  {
    id: 'technical',
    name: 'Technical',
    description:
      'The skills needed to set up, connect and keep open-source systems. It gives examples of skill areas rather than rules, since infrastructure, capacity and policy differ between countries.',
    lines: [
      [99, 99],
      [1221, 1301],
    ],
    note: 'Has skill areas in place of modules.',
    termLists: [
      {
        id: 'technical-considerations',
        name: 'Considerations',
        description: 'The four concerns that run through all skill areas of the category.',
        lines: [[1223, 1223]],
        terms: [
          'system interoperability',
          'development workflows',
          'deployment environments',
          'secure data handling',
        ],
      },
      {
        id: 'technical-govstack-concepts',
        name: 'GovStack concepts',
        description: 'The idea behind GovStack: services are put together from parts that can be used again.',
        lines: [[1265, 1265]],
        terms: ['digital building blocks (BBs)'],
      },
    ],
  } satisfies CategoryContent<'technical'>,
] as const;
