import { ownNameOf } from '../identity/own-identity.ts';
import type { Report } from '../report/reporter.ts';
import type { CaseItemTree } from '../tree/case-item-tree.ts';

const ownKinds = new Set(['phase', 'licence', 'item-type', 'grouping']);

/** Tells which definitions and rubrics of a tree have no place in a framework. */
export const reportUnheldParts = (tree: CaseItemTree, seed: string | undefined, report: Report): void => {
  const { extensions, ...lists } = tree.definitions;
  for (const [name, members] of Object.entries(lists)) {
    for (const [position, member] of members.entries()) {
      const own = seed === undefined ? undefined : ownNameOf(seed, member);
      if (own && ownKinds.has(own.kind)) continue;
      report('item-left-out', ['definitions', name, position], { field: name });
    }
  }
  for (const position of tree.rubrics.keys())
    report('item-left-out', ['rubrics', position], { field: 'CFRubrics' });
  if (extensions) report('extension-left-out', ['definitions', 'extensions']);
  if (tree.extensions) report('extension-left-out', ['extensions']);
};
