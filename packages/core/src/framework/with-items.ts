import type { Framework } from './framework.ts';
import type { ItemByKind } from './item-by-kind.ts';
import type { ItemKind } from './item-ref.ts';

/** A copy of a framework with the lists that `listOf` gives. */
export const withItems = (
  framework: Framework,
  listOf: <Kind extends ItemKind>(kind: Kind) => readonly ItemByKind[Kind][],
): Framework => ({
  ...framework,
  categories: listOf('category'),
  modules: listOf('module'),
  topics: listOf('topic'),
  competencies: listOf('competency'),
  audiences: listOf('audience'),
  dependencies: listOf('dependency'),
  trainingActivities: listOf('training-activity'),
  readings: listOf('reading'),
  technicalDomains: listOf('technical-domain'),
  matrix: {
    ...framework.matrix,
    phases: listOf('phase'),
    rows: listOf('matrix-row'),
    items: listOf('matrix-item'),
  },
});
