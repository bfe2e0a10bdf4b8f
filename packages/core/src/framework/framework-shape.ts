import { shape } from '../input/shape.ts';
import type { Shape } from '../input/shape-walk.ts';
import { assessedFields, itemRefShape, pageShape } from './page-shape.ts';

const { text, list, record, orNull } = shape;

/** Places in documents, or this project itself. */
const places = list(record({ document: text, lines: list(shape.number) }));
const sourceShape: Shape = {
  expected: 'project, or an array of places in documents',
  check: (value, walk) => {
    if (value !== 'project') places.check(value, walk);
  },
};

const itemFields = { id: text, name: text, description: text, source: sourceShape };
const item = record(itemFields);
const texts = list(text);
const inCategory = { categoryId: text };
const inModule = { moduleId: text };
const termLists = list(record({ ...itemFields, terms: texts }));

const targetShape = shape.byWord('kind', {
  module: record({ id: text }),
  category: record({ id: text }),
  'all-modules': record({}),
  'external-factor': record({ id: text }),
});

/** What each kind of item has to look like for the functions of this package to work on it. */
export const itemShapes = {
  category: record(itemFields, { termLists }),
  module: record({ ...itemFields, ...inCategory }, { considerations: list(item), termLists }),
  topic: record({ ...itemFields, ...inModule }),
  competency: record({ ...itemFields, ...inModule, parentId: orNull(text) }, { page: pageShape }),
  audience: record({ ...itemFields, ...inModule }),
  dependency: record({ ...itemFields, ...inModule, target: targetShape }),
  'training-activity': record({
    ...itemFields,
    ...inCategory,
    moduleId: orNull(text),
    resources: list(record({ title: text })),
  }),
  reading: record({ ...itemFields, ...inCategory, moduleId: orNull(text) }),
  'technical-domain': record(
    { ...itemFields, ...inCategory, skills: texts, namedTechnologies: texts },
    assessedFields,
  ),
  phase: item,
  'matrix-row': item,
  'matrix-item': record(
    { ...itemFields, rowId: text, phaseIds: texts, startPhaseId: text, mapsTo: list(itemRefShape) },
    { alternativePhaseIds: texts },
  ),
} as const;

const matrixShape = record({
  name: text,
  source: sourceShape,
  phases: list(itemShapes.phase),
  rows: list(itemShapes['matrix-row']),
  items: list(itemShapes['matrix-item']),
  countryAssessment: record({ ...itemFields, phaseIds: texts, parts: list(item) }),
});

/** What a framework has to look like for the functions of this package to work on it; documents are checked in full. */
export const frameworkShape: Shape = record(
  {
    id: text,
    version: text,
    title: text,
    status: text,
    language: text,
    licence: text,
    categories: list(itemShapes.category),
    modules: list(itemShapes.module),
    topics: list(itemShapes.topic),
    competencies: list(itemShapes.competency),
    audiences: list(itemShapes.audience),
    dependencies: list(itemShapes.dependency),
    trainingActivities: list(itemShapes['training-activity']),
    readings: list(itemShapes.reading),
    technicalDomains: list(itemShapes['technical-domain']),
    matrix: matrixShape,
  },
  { referenceResources: list(record({ ...itemFields, ...inCategory, components: texts })) },
  'a framework',
);
