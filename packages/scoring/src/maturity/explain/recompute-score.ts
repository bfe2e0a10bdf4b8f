import { expectShape } from '@osee/core';
import type { NodeResult } from '../result/node-result.ts';
import { nodesOf } from '../result/nodes-of.ts';
import { nodeResultShape } from '../result/result-shape.ts';
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
 *   answers: [{ criterionId: 'strategic-funding', status: 'answered', optionId: 'embedded' }],
 * });
 * recomputeScore(root) === root.score; // => true
 * ```
 */
export const recomputeScore = (node: NodeResult): number | null => {
  expectShape(node, nodeResultShape, ['node']);
  return recompute(node);
};

const recompute = (node: NodeResult): number | null => {
  const { method, inputs, dropped, withheld, cap, deduction } = node.trace;
  const isBlocked = dropped.some(({ reason, weight }) => reason === 'blocked' && weight > 0);
  if (withheld !== undefined || inputs.length === 0 || isBlocked) return null;
  const below = new Map(nodesOf(node).map((part) => [part.id, part]));
  const worthOf = (input: TraceInput): number => {
    const part = input.kind === 'node' && input.source === 'node' ? below.get(input.id) : undefined;
    return part ? (recompute(part) ?? Number.NaN) : input.value;
  };
  const unclimbed = dropped.filter(({ reason }) => reason === 'ladderStopped');
  const weighted = inputs.reduce((sum, input) => sum + input.weight * worthOf(input), 0);
  const whole = [...inputs, ...unclimbed].reduce((sum, { weight }) => sum + weight, 0);
  const score =
    method === 'min'
      ? inputs.reduce((least, input) => Math.min(least, worthOf(input)), Number.POSITIVE_INFINITY)
      : method === 'sum'
        ? Math.min(weighted, cap ?? Number.POSITIVE_INFINITY)
        : weighted / whole;
  return deduction?.isMade ? score * (1 - deduction.share) : score;
};
