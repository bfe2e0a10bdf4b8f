import type { CompiledModel } from '../engine/compiled-model.ts';
import { passedRungs } from '../engine/coverage-of.ts';
import type { Evaluation } from '../engine/evaluation.ts';
import type { AnswerReading } from './read-answer.ts';

/**
 * A share of the weight below a node, such as what is answered. A criterion that gives `null` stays out, and so does
 * what a ladder did not come to.
 */
export const weightedShare = (
  { order }: CompiledModel,
  evaluation: Evaluation,
  readings: ReadonlyMap<string, AnswerReading>,
  shareOf: (reading: AnswerReading) => number | null,
): ReadonlyMap<string, number | null> => {
  const shares = new Map<string, number | null>();
  for (const node of order) {
    const passed = passedRungs(evaluation.get(node.id)?.leftOut ?? []);
    let weighted = 0;
    let whole = 0;
    for (const input of node.inputs) {
      const { kind, id, weight } = input;
      const reading = readings.get(id);
      const share = kind === 'node' ? shares.get(id) : reading?.compiled.inForce ? shareOf(reading) : null;
      if (passed?.has(input) || share === null || share === undefined) continue;
      weighted += weight * share;
      whole += weight;
    }
    shares.set(node.id, whole > 0 ? weighted / whole : null);
  }
  return shares;
};
