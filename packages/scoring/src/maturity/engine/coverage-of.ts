import type { CompiledInput, CompiledNode } from './compiled-model.ts';
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
  const passed = passedRungs(leftOut);
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

/** The inputs that a ladder did not come to; `null` where it came to all. */
export const passedRungs = (leftOut: RolledUp['leftOut']): ReadonlySet<CompiledInput> | null =>
  leftOut.some(({ reason }) => reason === 'ladderStopped')
    ? new Set(leftOut.flatMap(({ reason, input }) => (reason === 'ladderStopped' ? [input] : [])))
    : null;
