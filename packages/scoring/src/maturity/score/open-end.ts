import type { CompiledModel } from '../engine/compiled-model.ts';
import { evaluate, type Reading, type Readings } from '../engine/evaluate.ts';
import { type AnswerReading, countedValue } from './read-answer.ts';

/** Whether a criterion in force still waits for its answer. */
export const isOpen = ({ status, compiled }: AnswerReading): boolean =>
  compiled.inForce && (status === 'unknown' || status === 'unanswered');

/** What a criterion would count with at one end of its scale. */
export const atEnd = (
  { policies }: CompiledModel,
  { compiled }: AnswerReading,
  end: 'lowest' | 'highest',
): Reading => ({ value: countedValue(compiled, policies, compiled[end], false), drop: null });

/** By how much the score of the whole model can still move, when some open criteria are given. */
export const openWidth = (
  model: CompiledModel,
  readings: ReadonlyMap<string, AnswerReading>,
  given: Readings,
): number | null => {
  const scoreAt = (end: 'lowest' | 'highest'): number | null => {
    const filled = new Map<string, Reading>(
      [...readings].map(([id, reading]) => [
        id,
        given.get(id) ?? (isOpen(reading) ? atEnd(model, reading, end) : reading),
      ]),
    );
    return evaluate(model, filled).get(model.root.id)?.score ?? null;
  };
  const [worst, best] = [scoreAt('lowest'), scoreAt('highest')];
  return worst === null || best === null ? null : best - worst;
};
