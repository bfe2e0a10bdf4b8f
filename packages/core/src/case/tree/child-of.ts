import { identifierFor } from '../identity/own-identity.ts';
import type { CaseAssociation, CaseDocument, CaseItem } from '../package/case-package.ts';

/** What an item can stand under. */
type TreeNode = CaseItem | Pick<CaseDocument, 'identifier' | 'uri' | 'title'>;

/** The association that puts an item under another one or under the document, where a package has none. */
export const childOf = (
  item: CaseItem,
  parent: TreeNode,
  lastChangeDateTime: string,
  sequenceNumber?: number,
): CaseAssociation => {
  const identifier = identifierFor('child-of', `${item.identifier}/${parent.identifier}`);
  return {
    identifier,
    associationType: 'isChildOf',
    ...(sequenceNumber !== undefined && { sequenceNumber }),
    uri: `urn:uuid:${identifier}`,
    originNodeURI: linkTo(item),
    destinationNodeURI: linkTo(parent),
    lastChangeDateTime,
  };
};

const lineBreaks = /[\t\n\r]+/gu;

/** A pointer to an item or to the document. */
const linkTo = (node: TreeNode) => ({
  title: titleOf(node).replaceAll(lineBreaks, ' '),
  identifier: node.identifier,
  uri: node.uri,
  targetType: 'CASE',
});

const titleOf = (node: TreeNode): string =>
  'title' in node ? node.title : (node.abbreviatedStatement ?? node.fullStatement);
