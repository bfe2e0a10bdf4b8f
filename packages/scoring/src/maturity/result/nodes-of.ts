import type { NodeResult } from './node-result.ts';

/**
 * Lists a node and everything below it, parents before their parts.
 *
 * @param node - where to begin, such as the `root` of a result
 * @returns the nodes in the order of the model
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
export const nodesOf = (node: NodeResult): readonly NodeResult[] => [node, ...node.children.flatMap(nodesOf)];
