import { identifierOf, type OwnName, ownNameOf } from '../identity/own-identity.ts';
import type { CaseDocument, CaseItem } from '../package/case-package.ts';
import type { Report } from '../report/reporter.ts';
import type { CaseItemTree, CaseTreeItem } from '../tree/case-item-tree.ts';
import { type CaseItemKind, isItemKind, itemKinds, parentKinds } from './item-kinds.ts';

/** An item of a tree with the kind, the id and the place that it gets in a framework. */
export interface PlacedItem {
  readonly item: CaseItem;
  readonly kind: CaseItemKind;
  readonly id: string;
  /** Whether it was written from a framework of ours. */
  readonly isOwn: boolean;
  readonly parent: PlacedItem | null;
  /** The nearest item above that is of another kind. */
  readonly owner: PlacedItem | null;
  /** The nearest module above. */
  readonly module: PlacedItem | null;
  /** The nearest category above. */
  readonly category: PlacedItem | null;
  readonly position: number;
}

/** The id that the framework had when it was written here; nothing for a document of another system. */
export const seedOf = (document: CaseDocument, frameworkId: string | undefined): string | undefined => {
  const fragment = document.uri.split('#framework/').at(-1) ?? '';
  const candidates = [frameworkId, decodeSeed(fragment)].filter((seed) => seed !== undefined);
  return candidates.find(
    (seed) => identifierOf(seed, { kind: 'framework', id: seed }) === document.identifier,
  );
};

const decodeSeed = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** How many levels above the first one are made up, so that the lowest of a flat tree are competencies. */
export const levelsAbove = ({ items }: CaseItemTree): 0 | 1 | 2 => {
  const depth = items.reduce((deepest, item) => Math.max(deepest, item.depth), 0);
  if (depth === 1) return 2;
  return depth === 2 ? 1 : 0;
};

/** Gives every item of a tree its kind: the one that it was written with, else the one that fits its place. */
export const placeItems = (tree: CaseItemTree, seed: string | undefined, report: Report) => {
  const placed = new Map<string, PlacedItem>();
  const taken = new Set<string>();
  const top = seed === undefined ? topKinds[levelsAbove(tree)] : 'category';
  for (const [position, treeItem] of tree.items.entries()) {
    const parent = treeItem.parent === null ? null : (placed.get(treeItem.parent) ?? null);
    const name = seed === undefined ? undefined : nameOf(treeItem, seed);
    const fits = name !== undefined && parentKinds[name.kind].includes(parent?.kind ?? null);
    const kind = fits ? name.kind : kindBelow(parent, top);
    const nests = parent === null || parentKinds[kind].includes(parent.kind);
    if ((name !== undefined && !fits) || !nests)
      report('item-moved', ['items', position], { field: 'items', kind });
    const wanted = name?.id ?? treeItem.item.identifier;
    const id = taken.has(`${kind}/${wanted}`) ? treeItem.item.identifier : wanted;
    taken.add(`${kind}/${id}`);
    const { item } = treeItem;
    const above = {
      parent,
      owner: parent?.kind === kind ? parent.owner : parent,
      module: parent && nearest(parent, 'module'),
      category: parent && nearest(parent, 'category'),
    };
    placed.set(item.identifier, { item, kind, id, isOwn: name !== undefined, ...above, position });
  }
  return placed;
};

const topKinds = ['category', 'module', 'competency'] as const;

const kindBelow = (parent: PlacedItem | null, top: CaseItemKind): CaseItemKind => {
  if (parent === null) return top;
  if (parent.kind === 'category') return 'module';
  return parent.kind === 'module' ? 'competency' : parent.kind;
};

const nameOf = (
  { item }: CaseTreeItem,
  seed: string,
): (OwnName & { readonly kind: CaseItemKind }) | undefined => {
  const name = ownNameOf(seed, item) ?? nameByCode(item, seed);
  return name && isItemKind(name.kind) ? { kind: name.kind, id: name.id } : undefined;
};

/** Other systems change addresses, but keep identifiers and codes. */
const nameByCode = ({ humanCodingScheme: id, identifier, CFItemType }: CaseItem, seed: string) => {
  if (id === undefined) return undefined;
  const kinds = Object.keys(itemKinds).filter(isItemKind);
  const likely = kinds.filter((kind) => itemKinds[kind].title === CFItemType);
  return [...likely, ...kinds]
    .map((kind): OwnName => ({ kind, id }))
    .find((name) => identifierOf(seed, name) === identifier);
};

/** The nearest item of a kind at or above an item. */
export const nearest = (item: PlacedItem, kind: 'module' | 'category'): PlacedItem | null =>
  item.kind === kind ? item : item[kind];
