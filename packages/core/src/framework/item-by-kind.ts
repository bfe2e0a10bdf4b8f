import type { Path } from '../errors/path.ts';
import { expectShape } from '../input/expect-shape.ts';
import { record } from '../input/shape-holders.ts';
import type { Audience } from './audience.ts';
import type { Category } from './category.ts';
import type { Competency } from './competency.ts';
import type { Dependency } from './dependency.ts';
import type { Framework } from './framework.ts';
import type { ItemKind } from './item-ref.ts';
import type { MatrixItem, MatrixRow, Phase } from './matrix.ts';
import type { Module } from './module.ts';
import type { Reading } from './reading.ts';
import type { TechnicalDomain } from './technical-domain.ts';
import type { Topic } from './topic.ts';
import type { TrainingActivity } from './training-activity.ts';

/**
 * The type of item that each kind names.
 *
 * @category framework
 * @example
 * ```ts
 * import type { ItemByKind, Module } from '@osee/core';
 *
 * const name = (module: ItemByKind['module']): string => module.name;
 * ```
 */
export interface ItemByKind {
  readonly category: Category;
  readonly module: Module;
  readonly topic: Topic;
  readonly competency: Competency;
  readonly audience: Audience;
  readonly dependency: Dependency;
  readonly 'training-activity': TrainingActivity;
  readonly reading: Reading;
  readonly 'technical-domain': TechnicalDomain;
  readonly phase: Phase;
  readonly 'matrix-row': MatrixRow;
  readonly 'matrix-item': MatrixItem;
}

/**
 * All items of a framework, by kind, in the order of the framework.
 *
 * @category framework
 * @example
 * ```ts
 * import { itemsByKind, oseeFramework } from '@osee/core';
 *
 * itemsByKind(oseeFramework).module.length; // => 8
 * ```
 */
export type ItemsByKind = { readonly [Kind in ItemKind]: readonly ItemByKind[Kind][] };

/**
 * Lists all items of a framework by kind, those of the matrix among them.
 *
 * @param framework - any framework
 * @returns the lists of the framework itself, not copies
 * @category framework
 * @example
 * ```ts
 * import { itemsByKind, oseeFramework } from '@osee/core';
 *
 * itemsByKind(oseeFramework).phase.map((phase) => phase.id);
 * // => ['assess', 'plan', 'implement', 'evaluate', 'improve']
 * ```
 */
export const itemsByKind = (framework: Framework): ItemsByKind => {
  expectShape(framework, record({ matrix: record({}) }, {}, 'a framework'), ['framework']);
  return listsOf(framework);
};

/** The same for a framework that was looked at before. */
export const listsOf = (framework: Framework): ItemsByKind => ({
  category: framework.categories,
  module: framework.modules,
  topic: framework.topics,
  competency: framework.competencies,
  audience: framework.audiences,
  dependency: framework.dependencies,
  'training-activity': framework.trainingActivities,
  reading: framework.readings,
  'technical-domain': framework.technicalDomains,
  phase: framework.matrix.phases,
  'matrix-row': framework.matrix.rows,
  'matrix-item': framework.matrix.items,
});

/** Where the items of each kind stand in a framework. */
export const pathByKind: Readonly<Record<ItemKind, Path>> = {
  category: ['categories'],
  module: ['modules'],
  topic: ['topics'],
  competency: ['competencies'],
  audience: ['audiences'],
  dependency: ['dependencies'],
  'training-activity': ['trainingActivities'],
  reading: ['readings'],
  'technical-domain': ['technicalDomains'],
  phase: ['matrix', 'phases'],
  'matrix-row': ['matrix', 'rows'],
  'matrix-item': ['matrix', 'items'],
};
