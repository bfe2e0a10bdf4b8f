/** The kinds of our items that are items in CASE too, with what a reader of another system sees of them. */
export const itemKinds = {
  category: { title: 'Category', code: '1', description: 'A group of modules or of technical domains.' },
  module: { title: 'Module', code: '1.1', description: 'A field of work that a competency belongs to.' },
  'term-list': { title: 'Term list', code: '1.2', description: 'Terms that a category or a module names.' },
  'technical-domain': { title: 'Technical domain', code: '1.3', description: 'A field of technical skills.' },
  consideration: {
    title: 'Consideration',
    code: '1.1.1',
    description: 'A point that a module asks to weigh.',
  },
  topic: { title: 'Topic', code: '1.1.2', description: 'A subject that a module treats.' },
  competency: { title: 'Competency', code: '1.1.3', description: 'What people can do, or a part of it.' },
} as const satisfies Readonly<Record<string, { title: string; code: string; description: string }>>;

/** One of our kinds that are items in CASE. */
export type CaseItemKind = keyof typeof itemKinds;

/** Whether a word is such a kind. */
export const isItemKind = (kind: string): kind is CaseItemKind => Object.hasOwn(itemKinds, kind);

/** The kinds that an item of a kind may stand under; `null` is the top. */
export const parentKinds: Readonly<Record<CaseItemKind, readonly (CaseItemKind | null)[]>> = {
  category: [null],
  module: ['category'],
  'term-list': ['category', 'module'],
  'technical-domain': ['category'],
  consideration: ['module'],
  topic: ['module'],
  competency: ['module', 'competency'],
};

/** What groups the relations of a framework, beside the tree. */
export const groupings = {
  dependencies: 'Dependencies and overlaps',
  phases: 'Phases of the development matrix',
  'technical-domains': 'Technical domains drawn on',
  more: 'Where to go on',
  audiences: 'Audiences',
  readings: 'Readings',
} as const;

/** One of the groups of relations. */
export type Grouping = keyof typeof groupings;
