import { expectShape, type Shape, shape } from '@osee/core';
import type { NodeResult } from './node-result.ts';

/**
 * Lists a node and everything below it, parents before their parts.
 *
 * @param node - where to begin, such as the `root` of a result
 * @returns the nodes in the order of the model
 * @throws `OseeError` with code `wrong-type` or `too-deep` for what is no such tree
 * @category maturity
 * @example
 * ```ts
 * import { nodesOf, scoreMaturity } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const { root } = scoreMaturity(oseeEcosystemModel, {
 *   subject: 'Example',
 *   model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *   asOf: '2024-06-30',
 *   answers: [],
 * });
 * nodesOf(root).filter((node) => node.kind === 'category').length; // => 3
 * ```
 */
export const nodesOf = (node: NodeResult): readonly NodeResult[] => {
  expectShape(node, treeShape, ['node']);
  const found: NodeResult[] = [];
  const visit = (each: NodeResult): void => {
    found.push(each);
    for (const child of each.children) visit(child);
  };
  visit(node);
  return found;
};

const treeShape: Shape = /* #__PURE__ */ shape.record({ children: shape.list(shape.later(() => treeShape)) });
