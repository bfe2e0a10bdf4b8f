import type { CompiledNode } from './compiled-model.ts';
import { type EvaluationLookup, knownOf, type ReadingLookup } from './evaluation.ts';
import type { RolledUp } from './roll-up.ts';

/**
 * The answered weight of a node as a share of the weight that applies; `null` when nothing applies. What a ladder did
 * not come to stays out.
 */
export const coverageOf = (
  { inputs }: CompiledNode,
  { leftOut }: RolledUp,
  readings: ReadingLookup,
  done: EvaluationLookup,
): number | null => {
  const isStopped = leftOut.some(({ reason }) => reason === 'ladderStopped');
  const passed = isStopped
    ? new Set(leftOut.filter(({ reason }) => reason === 'ladderStopped').map(({ input }) => input))
    : null;
  let [answered, whole] = [0, 0];
  for (const input of inputs) {
    if (passed?.has(input)) continue;
    const reading = input.kind === 'criterion' ? readings.get(input.id) : undefined;
    const known = reading ? knownOf(reading) : (done.get(input.id)?.coverage ?? null);
    if (known === null) continue;
    answered += input.weight * known;
    whole += input.weight;
  }
  return whole > 0 ? answered / whole : null;
};
