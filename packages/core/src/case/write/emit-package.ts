import type { CaseDefinitions } from '../package/case-definitions.ts';
import type { CasePackage } from '../package/case-package.ts';
import type { CaseItemTree } from '../tree/case-item-tree.ts';
import { childOf } from '../tree/child-of.ts';

/** Lays a tree out as a package: the associations of the tree first, in its order. */
export const emitPackage = (tree: CaseItemTree, lastChangeDateTime: string): CasePackage => {
  const { document, items, associations, definitions, rubrics, extensions } = tree;
  const byIdentifier = new Map(items.map(({ item }) => [item.identifier, item]));
  const siblings = new Map<string | null, number>();
  const links = items.map(({ item, parent, childOf: link }) => {
    const place = (siblings.get(parent) ?? 0) + 1;
    siblings.set(parent, place);
    if (link?.destinationNodeURI.identifier === (parent ?? document.identifier)) return link;
    const above = parent === null ? document : (byIdentifier.get(parent) ?? unknownNode(parent));
    return childOf(item, above, lastChangeDateTime, place);
  });
  return {
    CFDocument: document,
    CFItems: items.map(({ item }) => item),
    CFAssociations: [...links, ...associations],
    ...(hasContent(definitions) && { CFDefinitions: definitions }),
    ...(rubrics.length > 0 && { CFRubrics: rubrics }),
    ...(extensions && { extensions }),
  };
};

/** A parent that is not in the tree is told by the reader that every package goes through. */
const unknownNode = (identifier: string) => ({ identifier, uri: identifier, title: '' });

const hasContent = (definitions: CaseDefinitions): boolean => Object.keys(definitions).length > 0;
