import type { Audience } from '../../framework/audience.ts';
import type { CompetencyPage } from '../../framework/competency-page.ts';
import type { Dependency, DependencyTarget } from '../../framework/dependency.ts';
import { pathByKind } from '../../framework/item-by-kind.ts';
import type { ItemKind } from '../../framework/item-ref.ts';
import type { Reading } from '../../framework/reading.ts';
import { identifierOf, type OwnName, ownNameOf } from '../identity/own-identity.ts';
import type { CaseAssociation } from '../package/case-package.ts';
import type { Report } from '../report/reporter.ts';
import type { CaseItemTree } from '../tree/case-item-tree.ts';
import { type Grouping, groupings } from './item-kinds.ts';
import { nearest, type PlacedItem } from './place-items.ts';
import { readingKindOf, readOutsideItem } from './read-outside-item.ts';

type Mutable<Value> = {
  -readonly [Key in keyof Value]: Value[Key] extends readonly (infer Member)[] ? Member[] : Value[Key];
};

/** What the page of a competency points at. */
type PageReferences = Mutable<
  Pick<CompetencyPage, 'more' | 'audienceIds' | 'phaseIds' | 'technicalDomainIds'>
>;

/** What the associations of a tree hold beside the tree. */
export interface Relations {
  readonly dependencies: Dependency[];
  readonly audiences: Audience[];
  readonly readings: Reading[];
  /** By the identifier of a competency. */
  readonly pages: Map<string, PageReferences>;
}

interface Scope {
  readonly tree: CaseItemTree;
  readonly placed: ReadonlyMap<string, PlacedItem>;
  readonly seed: string | undefined;
  readonly report: Report;
}

/** Reads the associations that a framework can hold; the others are told. */
export const readRelations = (scope: Scope): Relations => {
  const relations: Relations = { dependencies: [], audiences: [], readings: [], pages: new Map() };
  for (const [position, association] of scope.tree.associations.entries()) {
    if (takeRelation(association, position, relations, scope)) continue;
    scope.report('association-left-out', ['associations', position], { field: association.associationType });
  }
  return relations;
};

const takeRelation = (
  association: CaseAssociation,
  position: number,
  relations: Relations,
  scope: Scope,
): boolean => {
  const origin = scope.placed.get(association.originNodeURI.identifier);
  const grouping = groupingOf(association, scope.seed);
  const target = targetOf(association, scope);
  if (!origin) return false;
  if (grouping === undefined || grouping === 'dependencies') {
    return takeDependency(association, position, origin, target, relations, scope);
  }
  if (!target) return false;
  if (origin.kind === 'competency') return takePageReference(grouping, origin, target, relations);
  return takeOutsideItem(association, position, origin, target, relations, scope);
};

const groupingOf = ({ CFAssociationGroupingURI: link }: CaseAssociation, seed: string | undefined) => {
  if (link === undefined || seed === undefined) return undefined;
  const isOwn = (id: string) => identifierOf(seed, { kind: 'grouping', id }) === link.identifier;
  return (Object.keys(groupings) as Grouping[]).find(isOwn);
};

const targetOf = (
  { destinationNodeURI: link }: CaseAssociation,
  { placed, tree, seed }: Scope,
): OwnName | undefined => {
  if (link.identifier === tree.document.identifier) return { kind: 'all-modules', id: '' };
  return placed.get(link.identifier) ?? (seed === undefined ? undefined : ownNameOf(seed, link));
};

/** Relations of a module to a module or a category, also those that other systems wrote. */
const takeDependency = (
  association: CaseAssociation,
  position: number,
  origin: PlacedItem,
  target: OwnName | undefined,
  { dependencies }: Relations,
  { seed, report }: Scope,
): boolean => {
  const aim = target && dependencyTargets.includes(target.kind) ? target : undefined;
  if (association.associationType !== 'isRelatedTo' || origin.kind !== 'module' || !aim) return false;
  const name = seed === undefined ? undefined : ownNameOf(seed, association);
  const item = readOutsideItem(association, name?.kind === 'dependency', ['associations', position], report);
  const id = name?.kind === 'dependency' ? name.id : association.identifier;
  dependencies.push({
    ...item,
    id,
    moduleId: origin.id,
    target: (aim.kind === 'all-modules'
      ? { kind: aim.kind }
      : { kind: aim.kind, id: aim.id }) as DependencyTarget,
  });
  return true;
};

const dependencyTargets: readonly string[] = [
  'module',
  'category',
  'all-modules',
  'external-factor',
] satisfies DependencyTarget['kind'][];

const takePageReference = (
  grouping: Grouping,
  origin: PlacedItem,
  { kind, id }: OwnName,
  { pages }: Relations,
): boolean => {
  const key = origin.item.identifier;
  const page = pages.get(key) ?? { more: [], audienceIds: [], phaseIds: [], technicalDomainIds: [] };
  pages.set(key, page);
  if (grouping === 'more' && isFrameworkKind(kind)) page.more.push({ kind, id });
  else if (grouping === 'audiences' && kind === 'audience') page.audienceIds.push(id);
  else if (grouping === 'phases' && kind === 'phase') page.phaseIds.push(id);
  else if (grouping === 'technical-domains' && kind === 'technical-domain') page.technicalDomainIds.push(id);
  else return false;
  return true;
};

const isFrameworkKind = (kind: string): kind is ItemKind => Object.hasOwn(pathByKind, kind);

/** Audiences and readings, which stand outside of CASE and are described on their association. */
const takeOutsideItem = (
  association: CaseAssociation,
  position: number,
  origin: PlacedItem,
  { kind, id }: OwnName,
  { audiences, readings }: Relations,
  { report }: Scope,
): boolean => {
  const item = { ...readOutsideItem(association, true, ['associations', position], report), id };
  const [module, category] = [nearest(origin, 'module'), nearest(origin, 'category')];
  if (kind === 'audience' && module) audiences.push({ ...item, moduleId: module.id });
  else if (kind === 'reading' && category) {
    const printed = readingKindOf(association);
    readings.push({ ...item, kind: printed, moduleId: module?.id ?? null, categoryId: category.id });
  } else return false;
  return true;
};
