import type { NodeResult } from '../result/node-result.ts';
import type { TraceInput } from '../result/trace.ts';

/**
 * Computes the score of a node again, from its trace and the traces below alone: no model, no answers.
 *
 * @param node - a node of a result, such as its `root`
 * @returns the score; `null` when the trace gives none
 * @category maturity
 * @example
 * ```ts
 * import { recomputeScore, scoreMaturity } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const { root } = scoreMaturity(oseeEcosystemModel, {
 *   subject: 'Example',
 *   model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *   asOf: '2024-06-30',
 *   answers: [{ criterionId: 'secured-funding', status: 'answered', optionId: 'embedded' }],
 * });
 * recomputeScore(root) === root.score; // => true
 * ```
 */
export const recomputeScore = (node: NodeResult): number | null => {
  const { method, inputs, dropped } = node.trace;
  if (inputs.length === 0 || dropped.some(({ reason, weight }) => reason === 'blocked' && weight > 0))
    return null;
  const below = new Map(node.children.map((child) => [child.id, child]));
  const worthOf = (input: TraceInput): number => {
    const part = input.kind === 'node' ? below.get(input.id) : undefined;
    return part ? (recomputeScore(part) ?? Number.NaN) : input.value;
  };
  if (method === 'min') return Math.min(...inputs.map(worthOf));
  const weighted = inputs.reduce((sum, input) => sum + input.weight * worthOf(input), 0);
  if (method === 'sum') return weighted;
  const unclimbed = dropped.filter(({ reason }) => reason === 'ladderStopped');
  return weighted / [...inputs, ...unclimbed].reduce((sum, { weight }) => sum + weight, 0);
};
