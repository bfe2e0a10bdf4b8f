import type { Path } from '../../errors/path.ts';
import type { Competency } from '../../framework/competency.ts';
import type { Dependency } from '../../framework/dependency.ts';
import type { Framework } from '../../framework/framework.ts';
import type { FrameworkItem } from '../../framework/framework-item.ts';
import { listsOf } from '../../framework/item-by-kind.ts';
import type { OwnName } from '../identity/own-identity.ts';
import { writeNotes } from '../notes/notes.ts';
import type { CaseNodeLink } from '../package/case-link.ts';
import type { CaseAssociation } from '../package/case-package.ts';
import { type Grouping, isItemKind } from './item-kinds.ts';
import {
  documentName,
  groupingLinkOf,
  nodeLinkOf,
  type Own,
  objectOf,
  outsideLinkOf,
  relationObjectOf,
} from './own.ts';
import { sectionsOfItem } from './write-items.ts';

/** One relation that is to be written; without a name of its own it is named by its ends. */
interface Relation {
  readonly grouping: Grouping;
  readonly type: string;
  readonly origin: OwnName;
  readonly target: OwnName;
  readonly name?: OwnName;
  readonly notes?: string;
  readonly path: Path;
}

/** The associations of a framework beside its tree; what has no end inside of the package needs extensions. */
export const writeRelations = (framework: Framework, own: Own): CaseAssociation[] => {
  const titles = new Map(
    Object.entries(listsOf(framework)).flatMap(([kind, items]) =>
      items.map((item): [string, string] => [`${kind}/${item.id}`, item.name]),
    ),
  );
  const titleOf = ({ kind, id }: OwnName) => titles.get(`${kind}/${id}`) ?? id;
  return relationsOf(framework, own).flatMap((relation) => {
    const destination = endOf(relation.target, titleOf(relation.target), framework, own);
    if (destination) return [associationOf(relation, titleOf(relation.origin), destination, own)];
    const field = `${relation.grouping} to ${relation.target.kind}`;
    own.report('association-left-out', relation.path, { field, id: relation.target.id });
    return [];
  });
};

const associationOf = (relation: Relation, originTitle: string, destination: CaseNodeLink, own: Own) => {
  const { grouping, type, origin, target, name, notes } = relation;
  const ends = [grouping, origin.kind, origin.id, target.kind, target.id].join('/');
  return {
    ...(name ? objectOf(own, name) : relationObjectOf(own, { kind: 'relation', id: ends })),
    associationType: type,
    originNodeURI: nodeLinkOf(own, origin, originTitle),
    destinationNodeURI: destination,
    CFAssociationGroupingURI: groupingLinkOf(own, grouping),
    ...(notes !== undefined && { notes }),
  };
};

const endOf = (target: OwnName, title: string, framework: Framework, own: Own): CaseNodeLink | undefined => {
  if (target.kind === 'framework') return nodeLinkOf(own, target, framework.title);
  if (isItemKind(target.kind) || target.kind === 'phase') return nodeLinkOf(own, target, title);
  return own.extensions ? outsideLinkOf(own, target, title) : undefined;
};

const relationsOf = (framework: Framework, own: Own): Relation[] => [
  ...framework.dependencies.map((dependency, place) => dependencyRelation(dependency, place, own)),
  ...framework.competencies.flatMap(pageRelations),
  ...(own.extensions ? outsideRelations(framework) : []),
];

/** The rows of the source are overlaps as much as dependencies, and go both ways: no order is claimed. */
const dependencyRelation = (dependency: Dependency, place: number, own: Own): Relation => ({
  grouping: 'dependencies',
  type: 'isRelatedTo',
  origin: { kind: 'module', id: dependency.moduleId },
  target: dependency.target.kind === 'all-modules' ? documentName(own) : dependency.target,
  name: { kind: 'dependency', id: dependency.id },
  notes: writeNotes(sectionsOfItem(dependency)),
  path: ['dependencies', place],
});

const pageRelations = ({ id, page }: Competency, place: number): Relation[] => {
  if (!page) return [];
  const relate = (grouping: Grouping, type: string, field: string, targets: readonly OwnName[]) =>
    targets.map((target, position) => ({
      grouping,
      type,
      origin: { kind: 'competency', id },
      target,
      path: ['competencies', place, 'page', field, position],
    }));
  const named = (kind: string, ids: readonly string[]) => ids.map((target) => ({ kind, id: target }));
  return [
    ...relate('more', 'isRelatedTo', 'more', page.more),
    ...relate('audiences', 'ext:targetRole', 'audienceIds', named('audience', page.audienceIds)),
    ...relate('phases', 'isRelatedTo', 'phaseIds', named('phase', page.phaseIds)),
    ...relate(
      'technical-domains',
      'isRelatedTo',
      'technicalDomainIds',
      named('technical-domain', page.technicalDomainIds),
    ),
  ];
};

const outsideRelations = ({ audiences, readings }: Framework): Relation[] => {
  const relate = (
    grouping: Grouping,
    type: string,
    kind: string,
    origin: OwnName,
    item: FrameworkItem,
    place: number,
  ) => ({
    grouping,
    type,
    origin,
    target: { kind, id: item.id },
    notes: writeNotes(sectionsOfItem(item)),
    path: [grouping, place],
  });
  return [
    ...audiences.map((audience, place) =>
      relate(
        'audiences',
        'ext:targetRole',
        'audience',
        { kind: 'module', id: audience.moduleId },
        audience,
        place,
      ),
    ),
    ...readings.map((reading, place) =>
      relate('readings', 'exemplar', 'reading', placeOf(reading), reading, place),
    ),
  ];
};

const placeOf = ({
  moduleId,
  categoryId,
}: {
  readonly moduleId: string | null;
  readonly categoryId: string;
}) => (moduleId === null ? { kind: 'category', id: categoryId } : { kind: 'module', id: moduleId });
