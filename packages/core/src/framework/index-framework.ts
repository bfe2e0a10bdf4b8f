import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import { expectShape } from '../input/expect-shape.ts';
import type { KnownId } from '../input/known-id.ts';
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
 * The ids of a framework by kind, where its type tells them; `string` for frameworks of which nothing is known before
 * they are read.
 *
 * @typeParam Content - the type of the framework
 * @category framework
 * @example
 * ```ts
 * import type { FrameworkIds, OseeFramework } from '@osee/core';
 *
 * const id: FrameworkIds<OseeFramework>['module'] = 'strategy';
 * ```
 */
export interface FrameworkIds<Content extends Framework = Framework> {
  readonly category: Content['categories'][number]['id'];
  readonly module: Content['modules'][number]['id'];
  readonly competency: Content['competencies'][number]['id'];
  readonly audience: Content['audiences'][number]['id'];
  readonly phase: Content['matrix']['phases'][number]['id'];
  readonly topic: Content['topics'][number]['id'];
  readonly dependency: Content['dependencies'][number]['id'];
  readonly 'training-activity': Content['trainingActivities'][number]['id'];
  readonly reading: Content['readings'][number]['id'];
  readonly 'technical-domain': Content['technicalDomains'][number]['id'];
  readonly 'matrix-row': Content['matrix']['rows'][number]['id'];
  readonly 'matrix-item': Content['matrix']['items'][number]['id'];
}

/**
 * A framework with its items at hand. Lists come in the order of the framework; an id that nothing carries gives an
 * empty list.
 *
 * @typeParam Ids - the ids of the framework by kind, so that a misspelt one does not compile
 * @category framework
 * @example
 * ```ts
 * import { indexFramework, oseeFramework, type FrameworkIndex } from '@osee/core';
 *
 * const index: FrameworkIndex = indexFramework(oseeFramework);
 * ```
 */
export interface FrameworkIndex<Ids extends FrameworkIds = FrameworkIds> {
  readonly framework: Framework;
  /** The item of that kind and id, or `undefined`. */
  find<Kind extends ItemKind, Id extends string>(
    kind: Kind,
    id: KnownId<Id, Ids[Kind]>,
  ): ItemByKind[Kind] | undefined;
  /** The item of that kind and id; throws an `OseeError` with code `unknown-item` when there is none. */
  get<Kind extends ItemKind, Id extends string>(kind: Kind, id: KnownId<Id, Ids[Kind]>): ItemByKind[Kind];
  /** Modules of a category. */
  modulesOf<Id extends string>(categoryId: KnownId<Id, Ids['category']>): readonly Module[];
  /** Topics of a module. */
  topicsOf<Id extends string>(moduleId: KnownId<Id, Ids['module']>): readonly Topic[];
  /** Competencies of a module without the sub-competencies. */
  competenciesOf<Id extends string>(moduleId: KnownId<Id, Ids['module']>): readonly Competency[];
  /** Parts of a competency. */
  subCompetenciesOf<Id extends string>(competencyId: KnownId<Id, Ids['competency']>): readonly Competency[];
  /** People whom a module is for. */
  audiencesOf<Id extends string>(moduleId: KnownId<Id, Ids['module']>): readonly Audience[];
  /** Rows of a module's 'Dependencies and Overlaps'. */
  dependenciesOf<Id extends string>(moduleId: KnownId<Id, Ids['module']>): readonly Dependency[];
  /** Rows of a module's training table. */
  trainingActivitiesOf<Id extends string>(moduleId: KnownId<Id, Ids['module']>): readonly TrainingActivity[];
  /** Readings of a module. */
  readingsOf<Id extends string>(moduleId: KnownId<Id, Ids['module']>): readonly Reading[];
  /** Boxes of the development matrix that cover a phase. */
  matrixItemsIn<Id extends string>(phaseId: KnownId<Id, Ids['phase']>): readonly MatrixItem[];
  /** Competencies whose page names the audience. */
  competenciesFor<Id extends string>(audienceId: KnownId<Id, Ids['audience']>): readonly Competency[];
  /** Modules that the module leans on. */
  edgesFrom<Id extends string>(moduleId: KnownId<Id, Ids['module']>): readonly DependencyEdge[];
  /** Modules that lean on the module. */
  edgesTo<Id extends string>(moduleId: KnownId<Id, Ids['module']>): readonly DependencyEdge[];
}

/**
 * Makes the items of a framework quick to find by id, by parent and by neighbour.
 *
 * @typeParam Content - the type of the framework; from that of the OSEE framework come the ids that the look-ups take
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
 * index.get('topic', 'nowhere'); // => throws 'unknown-item'
 * ```
 */
export const indexFramework = <Content extends Framework>(
  framework: Content,
): FrameworkIndex<FrameworkIds<Content>> => {
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
