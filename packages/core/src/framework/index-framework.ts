import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import { expectShape } from '../input/expect-shape.ts';
import type { Audience } from './audience.ts';
import type { Competency } from './competency.ts';
import type { Dependency } from './dependency.ts';
import { type DependencyEdge, edgesOf } from './dependency-edges.ts';
import type { Framework } from './framework.ts';
import { frameworkShape } from './framework-shape.ts';
import { type ItemByKind, listsOf } from './item-by-kind.ts';
import type { ItemKind } from './item-ref.ts';
import type { MatrixItem } from './matrix.ts';
import type { Module } from './module.ts';
import type { Reading } from './reading.ts';
import type { Topic } from './topic.ts';
import type { TrainingActivity } from './training-activity.ts';

/**
 * A framework with its items at hand. Lists come in the order of the framework; an id that nothing carries gives an
 * empty list.
 *
 * @category framework
 * @example
 * ```ts
 * import { indexFramework, oseeFramework, type FrameworkIndex } from '@osee/core';
 *
 * const index: FrameworkIndex = indexFramework(oseeFramework);
 * ```
 */
export interface FrameworkIndex {
  readonly framework: Framework;
  /** The item of that kind and id, or `undefined`. */
  find<Kind extends ItemKind>(kind: Kind, id: string): ItemByKind[Kind] | undefined;
  /** The item of that kind and id; throws an `OseeError` with code `unknown-item` when there is none. */
  get<Kind extends ItemKind>(kind: Kind, id: string): ItemByKind[Kind];
  /** Modules of a category. */
  modulesOf(categoryId: string): readonly Module[];
  /** Topics of a module. */
  topicsOf(moduleId: string): readonly Topic[];
  /** Competencies of a module without the sub-competencies. */
  competenciesOf(moduleId: string): readonly Competency[];
  /** Parts of a competency. */
  subCompetenciesOf(competencyId: string): readonly Competency[];
  /** People whom a module is for. */
  audiencesOf(moduleId: string): readonly Audience[];
  /** Rows of a module's 'Dependencies and Overlaps'. */
  dependenciesOf(moduleId: string): readonly Dependency[];
  /** Rows of a module's training table. */
  trainingActivitiesOf(moduleId: string): readonly TrainingActivity[];
  /** Readings of a module. */
  readingsOf(moduleId: string): readonly Reading[];
  /** Boxes of the development matrix that cover a phase. */
  matrixItemsIn(phaseId: string): readonly MatrixItem[];
  /** Competencies whose page names the audience. */
  competenciesFor(audienceId: string): readonly Competency[];
  /** Modules that the module leans on. */
  edgesFrom(moduleId: string): readonly DependencyEdge[];
  /** Modules that lean on the module. */
  edgesTo(moduleId: string): readonly DependencyEdge[];
}

/**
 * Makes the items of a framework quick to find by id, by parent and by neighbour.
 *
 * @param framework - any framework; it is neither changed nor frozen
 * @returns look-ups over the items of the framework; the first of two items with one id is found
 * @category framework
 * @example
 * ```ts
 * import { indexFramework, oseeFramework } from '@osee/core';
 *
 * const index = indexFramework(oseeFramework);
 * index.get('module', 'strategy').name; // => 'Strategy'
 * index.competenciesOf('strategy').length; // => 6
 * index.get('module', 'nowhere'); // => throws 'unknown-item'
 * ```
 */
export const indexFramework = (framework: Framework): FrameworkIndex => {
  expectShape(framework, frameworkShape, ['framework']);
  const items = listsOf(framework);
  const byId = new Map(
    Object.entries(items).map(([kind, list]) => [
      kind,
      new Map([...list].reverse().map((item) => [item.id, item])),
    ]),
  );
  const find = <Kind extends ItemKind>(kind: Kind, id: string): ItemByKind[Kind] | undefined =>
    byId.get(kind)?.get(id) as ItemByKind[Kind] | undefined;
  const ofModule = <Item extends { readonly moduleId: string | null }>(list: readonly Item[]) =>
    listsBy(list, (item) => item.moduleId);

  const modules = listsBy(framework.modules, (module) => module.categoryId);
  const competencies = ofModule(framework.competencies.filter((competency) => competency.parentId === null));
  const subCompetencies = listsBy(framework.competencies, (competency) => competency.parentId);
  const [topics, audiences] = [ofModule(framework.topics), ofModule(framework.audiences)];
  const [dependencies, readings] = [ofModule(framework.dependencies), ofModule(framework.readings)];
  const trainingActivities = ofModule(framework.trainingActivities);
  const edges = edgesOf(framework);
  const [from, to] = [listsBy(edges, (edge) => edge.from), listsBy(edges, (edge) => edge.to)];

  return {
    framework,
    find,
    get: (kind, id) => {
      const item = find(kind, id);
      if (item) return item;
      throw new OseeError(
        'unknown-item',
        `Expected the id of a ${typeof kind === 'string' ? kind : describeValue(kind)} of "${framework.id}", got ${describeValue(id)}.`,
        {
          details: { kind, id },
        },
      );
    },
    modulesOf: modules,
    topicsOf: topics,
    competenciesOf: competencies,
    subCompetenciesOf: subCompetencies,
    audiencesOf: audiences,
    dependenciesOf: dependencies,
    trainingActivitiesOf: trainingActivities,
    readingsOf: readings,
    matrixItemsIn: (phaseId) => framework.matrix.items.filter((item) => item.phaseIds.includes(phaseId)),
    competenciesFor: (audienceId) =>
      framework.competencies.filter((competency) => competency.page?.audienceIds.includes(audienceId)),
    edgesFrom: from,
    edgesTo: to,
  };
};

const listsBy = <Item>(list: readonly Item[], keyOf: (item: Item) => string | null) => {
  const lists = new Map<string, Item[]>();
  for (const item of list) {
    const key = keyOf(item);
    if (key === null) continue;
    const members = lists.get(key);
    if (members) members.push(item);
    else lists.set(key, [item]);
  }
  return (key: string): readonly Item[] => lists.get(key) ?? [];
};
