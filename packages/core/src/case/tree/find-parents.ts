import type { CaseAssociation, CaseDocument, CaseItem } from '../package/case-package.ts';
import type { ReadContext } from '../read/context.ts';

/** The first parent of each item that can be one; what is no tree is told and undone. */
export const findParents = (
  document: CaseDocument,
  items: readonly CaseItem[],
  associations: readonly CaseAssociation[],
  { report }: ReadContext,
): { readonly links: ReadonlyMap<string, CaseAssociation>; readonly left: readonly CaseAssociation[] } => {
  const known = new Set([document.identifier, ...items.map(({ identifier }) => identifier)]);
  const links = new Map<string, CaseAssociation>();
  const orphans = new Set<string>();
  const left = associations.filter((association, position) => {
    if (association.associationType !== 'isChildOf') return true;
    const child = association.originNodeURI.identifier;
    const parent = association.destinationNodeURI.identifier;
    const path = ['CFAssociations', position];
    if (!known.has(parent) || !known.has(child) || child === document.identifier) {
      orphans.add(child);
      report('unknown-parent', path, { field: 'isChildOf', child, parent });
      return true;
    }
    if (links.has(child)) {
      report('second-parent', path, { field: 'isChildOf', child, parent });
      return true;
    }
    links.set(child, association);
    return false;
  });
  for (const [position, { identifier }] of items.entries()) {
    if (links.has(identifier) || orphans.has(identifier)) continue;
    report('item-without-parent', ['CFItems', position], { field: 'CFItems', child: identifier });
  }
  // An association that a cycle made useless for the tree is kept beside it.
  return { links, left: [...left, ...cutCycles(items, links, report)] };
};

/** Takes the first item of each cycle, in the order of the package, out of its parent. */
const cutCycles = (
  items: readonly CaseItem[],
  links: Map<string, CaseAssociation>,
  report: ReadContext['report'],
): readonly CaseAssociation[] => {
  const cut: CaseAssociation[] = [];
  const settled = new Set<string>();
  for (const [position, { identifier }] of items.entries()) {
    const walked = new Set<string>();
    let node: string | undefined = identifier;
    while (node !== undefined && !settled.has(node) && !walked.has(node)) {
      walked.add(node);
      node = links.get(node)?.destinationNodeURI.identifier;
    }
    if (node !== undefined && walked.has(node)) {
      report('cycle', ['CFItems', position], { field: 'CFItems', child: node });
      const link = links.get(node);
      if (link) cut.push(link);
      links.delete(node);
    }
    for (const item of walked) settled.add(item);
  }
  return cut;
};
