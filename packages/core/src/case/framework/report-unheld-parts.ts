import { ownNameOf } from '../identity/own-identity.ts';
import type { Report } from '../report/reporter.ts';
import type { CaseItemTree } from '../tree/case-item-tree.ts';

const ownKinds = new Set(['phase', 'licence', 'item-type', 'grouping']);

/** Tells which definitions and details of a tree have no place in a framework. */
export const reportUnheldParts = (
  tree: CaseItemTree,
  seed: string | undefined,
  language: string,
  report: Report,
): void => {
  const { extensions, ...lists } = tree.definitions;
  for (const [name, members] of Object.entries(lists)) {
    for (const [position, member] of members.entries()) {
      const own = seed === undefined ? undefined : ownNameOf(seed, member);
      if (own && ownKinds.has(own.kind)) continue;
      report('item-left-out', ['definitions', name, position], { field: name });
    }
  }
  for (const [position, { item, childOf }] of tree.items.entries()) {
    const path = ['items', position];
    if (item.language !== undefined && item.language !== language) {
      report('field-left-out', [...path, 'item', 'language'], { field: 'CFItem.language' });
    }
    for (const field of ['notes', 'CFAssociationGroupingURI', 'extensions'] as const) {
      if (childOf?.[field] === undefined) continue;
      report('field-left-out', [...path, 'childOf', field], { field: `isChildOf.${field}` });
    }
  }
  if (extensions) report('extension-left-out', ['definitions', 'extensions']);
  for (const name of Object.keys(tree.extensions ?? {})) {
    if (seed === undefined || name !== 'osee') report('extension-left-out', ['extensions', name]);
  }
};
