import type { CompiledModel } from '../engine/compiled-model.ts';
import { evaluate, type Reading } from '../engine/evaluate.ts';
import { countStep } from './count-step.ts';
import type { AnswerReading } from './read-answer.ts';

/** Whether a criterion in force still waits for its answer. */
export const isOpen = ({ status, compiled }: AnswerReading): boolean =>
  compiled.inForce && (status === 'unknown' || status === 'unanswered');

/** What a criterion would count with at one end of its scale. */
export const atEnd = (
  { policies }: CompiledModel,
  { compiled }: AnswerReading,
  end: 'lowest' | 'highest',
): Reading => countStep(compiled, policies, compiled[end], false);

/** The readings with every open criterion at one end of its scale, and what they come to. */
const atOneEnd = (
  model: CompiledModel,
  readings: ReadonlyMap<string, AnswerReading>,
  end: 'lowest' | 'highest',
) => {
  const filled = new Map<string, Reading>(
    [...readings].map(([id, reading]) => [id, isOpen(reading) ? atEnd(model, reading, end) : reading]),
  );
  return { filled, evaluation: evaluate(model, filled) };
};

/**
 * Tells by how much the score of the whole model can still move, today and when one criterion gets a value; `null`
 * when it has no score.
 */
export const openWidth = (model: CompiledModel, readings: ReadonlyMap<string, AnswerReading>) => {
  const [worst, best] = [atOneEnd(model, readings, 'lowest'), atOneEnd(model, readings, 'highest')];
  return (given?: { readonly id: string; readonly reading: Reading }): number | null => {
    const scoreAt = ({ filled, evaluation }: typeof worst): number | null => {
      if (!given) return evaluation.get(model.root.id)?.score ?? null;
      const changed = new Map(filled).set(given.id, given.reading);
      return evaluate(model, changed, { evaluation, changedId: given.id }).get(model.root.id)?.score ?? null;
    };
    const [low, high] = [scoreAt(worst), scoreAt(best)];
    return low === null || high === null ? null : high - low;
  };
};
