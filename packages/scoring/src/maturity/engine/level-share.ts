import type { CompiledInput, CompiledModel, CompiledNode } from './compiled-model.ts';
import {
  type EvaluationLookup,
  knownOf,
  type NodeEvaluation,
  type Reading,
  type ReadingLookup,
} from './evaluation.ts';

type Criteria = Pick<CompiledModel, 'criteria'>;

/**
 * By level, the share that the criteria bound to it reach in a node, and whether any of them is answered.
 *
 * @param judged - the levels that are looked at, where the others need not be known
 */
export const sharesOf = (
  compiled: Criteria,
  { levelInputs }: CompiledNode,
  readings: ReadingLookup,
  done: EvaluationLookup,
  judged: ReadonlySet<number> | null,
): Pick<NodeEvaluation, 'shares' | 'shareKnown'> => {
  if (judged?.size === 0) return noShares;
  const isLeftOut = (level: number): boolean => judged !== null && !judged.has(level);
  return {
    shares: levelInputs.map((inputs, level) =>
      isLeftOut(level) ? null : shareOf(compiled, inputs, level, readings, done),
    ),
    shareKnown: levelInputs.map(
      (inputs, level) => !isLeftOut(level) && inputs.some((input) => isKnown(input, level, readings, done)),
    ),
  };
};

const noShares: Pick<NodeEvaluation, 'shares' | 'shareKnown'> = { shares: [], shareKnown: [] };

/** The weighted mean of what counts for a level; `null` where nothing does, or something blocks it. */
const shareOf = (
  { criteria }: Criteria,
  inputs: readonly CompiledInput[],
  level: number,
  readings: ReadingLookup,
  done: EvaluationLookup,
): number | null => {
  let [sum, whole] = [0, 0];
  for (const { kind, id, weight, isEmpty } of inputs) {
    if (weight === 0) continue;
    const reading = kind === 'criterion' ? readings.get(id) : undefined;
    if (reading?.drop === 'blocked') return null;
    const share = isEmpty
      ? 0
      : kind === 'node'
        ? (done.get(id)?.shares[level] ?? null)
        : shareOfReading(reading, criteria.get(id)?.highest);
    if (share === null) continue;
    sum += weight * share;
    whole += weight;
  }
  return whole > 0 ? sum / whole : null;
};

const shareOfReading = (reading: Reading | undefined, highest: number | undefined): number | null =>
  reading === undefined || reading.value === null ? null : reading.value / (highest || 1);

const isKnown = (
  { kind, id }: CompiledInput,
  level: number,
  readings: ReadingLookup,
  done: EvaluationLookup,
): boolean => {
  if (kind === 'node') return done.get(id)?.shareKnown[level] ?? false;
  const reading = readings.get(id);
  return reading !== undefined && reading.value !== null && knownOf(reading) !== 0;
};
