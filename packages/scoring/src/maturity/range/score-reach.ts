import type { CompiledInput, CompiledModel, CompiledNode } from '../engine/compiled-model.ts';
import type { Evaluation, NodeEvaluation, ReadingLookup } from '../engine/evaluation.ts';
import { nodeReach } from './node-reach.ts';
import type { Reach, ReachInput } from './reach.ts';
import { criterionReach, type Ways } from './ways.ts';

/** What is asked: the answers so far, what they come to, and what the open questions may turn out as. */
export interface RangeQuestion {
  readonly compiled: CompiledModel;
  readonly readings: ReadingLookup;
  readonly evaluation: Evaluation;
  readonly ways: Ways;
  /** The nodes in which something is open, where that is known already. */
  readonly touchedIds?: ReadonlySet<string>;
}

/** What is known from another question, and the criterion that alone differs. */
export interface KnownReach {
  readonly reach: ReadonlyMap<string, Reach>;
  readonly changedId: string;
}

/** What a node comes to in which nothing is open. */
const settled = ({ score, maximum, isFull }: NodeEvaluation): Reach => {
  const ends = score === null ? null : { low: score, high: score };
  return {
    ends,
    canLeave: score === null,
    full: isFull ? ends : null,
    part: isFull ? null : ends,
    maximum: { low: maximum, high: maximum },
    isExact: true,
  };
};

/** Whether anything below a node, or that decides about it, is open. */
export const isTouched = ({ compiled, ways, touchedIds }: RangeQuestion, { id }: CompiledNode): boolean => {
  if (touchedIds !== undefined) return touchedIds.has(id);
  const touchedBy = compiled.relations.get(id)?.touchedBy ?? new Set<string>();
  if (touchedBy.size < ways.size) {
    for (const criterionId of touchedBy) if (ways.has(criterionId)) return true;
    return false;
  }
  for (const criterionId of ways.keys()) if (touchedBy.has(criterionId)) return true;
  return false;
};

/** What every node can come to over all ways of answering what is open, from the leaves up. */
export const scoreReach = (question: RangeQuestion, known?: KnownReach): ReadonlyMap<string, Reach> => {
  const { compiled, readings, evaluation, ways } = question;
  const found = new Map<string, Reach>(known?.reach);
  const reachOf = (input: CompiledInput): Reach | undefined => {
    if (input.kind === 'node') return found.get(input.id);
    const reading = readings.get(input.id);
    return criterionReach(compiled, input, ways.get(input.id) ?? (reading ? [reading] : []));
  };
  for (const node of compiled.order) {
    const relations = compiled.relations.get(node.id);
    if (known && !relations?.touchedBy.has(known.changedId)) continue;
    const point = evaluation.get(node.id);
    if (point && !isTouched(question, node)) {
      found.set(node.id, settled(point));
      continue;
    }
    const inputs = node.inputs.flatMap((input): ReachInput[] => {
      const reach = reachOf(input);
      return reach ? [{ weight: input.weight, reach }] : [];
    });
    let areIndependent = true;
    for (const id of relations?.sharedIds ?? []) if (ways.has(id)) areIndependent = false;
    const trigger = node.deduction ? found.get(node.deduction.nodeId) : undefined;
    found.set(node.id, nodeReach(compiled, node, inputs, trigger, areIndependent));
  }
  return found;
};
