import type { CaseAssociation, CaseDocument, CaseItem } from '../package/case-package.ts';
import type { ReadContext } from '../read/context.ts';
import type { CaseTreeItem } from './case-item-tree.ts';
import { childOf } from './child-of.ts';
import { findParents } from './find-parents.ts';

/** The tree that the associations of a package make of its items, and the associations that take no part in it. */
export const buildTree = (
  document: CaseDocument,
  items: readonly CaseItem[],
  associations: readonly CaseAssociation[],
  context: ReadContext,
): { readonly items: readonly CaseTreeItem[]; readonly associations: readonly CaseAssociation[] } => {
  const { links, left } = findParents(document, items, associations, context);
  const placed = items.map((item, position): Placed => {
    const link = links.get(item.identifier) ?? childOf(item, document, context.lastChangeDateTime);
    return { item, link, place: link.sequenceNumber ?? Number.POSITIVE_INFINITY, position };
  });
  const children = new Map<string, Placed[]>();
  for (const entry of placed) {
    const parent = entry.link.destinationNodeURI.identifier;
    const siblings = children.get(parent);
    if (siblings) siblings.push(entry);
    else children.set(parent, [entry]);
  }
  return { items: walk(document.identifier, children), associations: left };
};

interface Placed {
  readonly item: CaseItem;
  readonly link: CaseAssociation;
  readonly place: number;
  readonly position: number;
}

const walk = (top: string, children: ReadonlyMap<string, readonly Placed[]>): CaseTreeItem[] => {
  const tree: CaseTreeItem[] = [];
  const below = (parent: string, depth: number) =>
    [...(children.get(parent) ?? [])].sort(later).map((entry) => ({ ...entry, depth }));
  const open = below(top, 1);
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const { item, link, depth } = entry;
    const parent = link.destinationNodeURI.identifier;
    tree.push({ item, parent: parent === top ? null : parent, depth, childOf: link });
    for (const child of below(item.identifier, depth + 1)) open.push(child);
  }
  return tree;
};

/** Last first, because the stack gives back what was put on it last. */
const later = (left: Placed, right: Placed): number => {
  if (left.place === right.place) return right.position - left.position;
  return left.place < right.place ? 1 : -1;
};
