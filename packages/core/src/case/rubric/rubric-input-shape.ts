import { shape } from '../../input/shape.ts';
import type { Shape } from '../../input/shape-walk.ts';

const { text, number, list, spelt, words, anything } = shape;

const level = spelt({ id: text, label: text, description: text, score: number });

const criterion = spelt(
  { id: text, text, levels: list(level) },
  {
    itemId: text,
    itemKind: words(['category', 'module', 'topic', 'competency', 'technical-domain']),
    itemName: text,
    category: text,
    weight: number,
  },
);

/** What is to be written as a rubric. */
export const rubricInputShape: Shape = spelt(
  { id: text, title: text, criteria: list(criterion) },
  { description: text },
);

/** How a rubric is written. */
export const caseRubricOptionsShape: Shape = shape.options({
  lastChangeDateTime: anything,
  locale: anything,
  frameworkId: text,
  baseUri: anything,
});
