import { compare } from '../../number/compare.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import { evaluateAgain } from '../engine/evaluate.ts';
import { type Evaluation, shownScore, withReading } from '../engine/evaluation.ts';
import { reachedLevel } from '../engine/judge-level.ts';
import type { AnswerGain } from '../result/maturity-result.ts';
import { countStep } from './count-step.ts';
import type { AnswerReading } from './read-answer.ts';

/** Scores the assessment again for every better answer to one criterion. */
export const findGains = (
  compiled: CompiledModel,
  readings: ReadonlyMap<string, AnswerReading>,
  known: Evaluation,
): readonly AnswerGain[] => {
  const { root, model, policies } = compiled;
  const score = shownScore(known.get(root.id));
  const gains = [...readings].flatMap(([criterionId, reading]): AnswerGain[] => {
    const { options, lowest, inForce } = reading.compiled;
    if (!inForce || reading.status === 'notApplicable') return [];
    const answered =
      reading.status === 'answered' && reading.answer?.status === 'answered' ? reading.answer : null;
    const floor = answered ? (options.get(answered.optionId)?.value ?? lowest) : lowest;
    const justified = (reading.answer?.justification ?? '').trim() !== '';
    const touched = compiled.touched.get(criterionId) ?? [];
    return [...options]
      .filter(([, option]) => option.value > floor)
      .map(([toOptionId, step]) => {
        const counted = countStep(reading.compiled, policies, step.value, justified);
        const changed = withReading(readings, criterionId, counted);
        const evaluation = evaluateAgain(compiled, changed, known, touched);
        const after = shownScore(evaluation.get(root.id));
        return {
          criterionId,
          fromOptionId: answered?.optionId ?? null,
          toOptionId,
          toLabel: step.label,
          deltaScore: after === null || score === null ? null : after - score,
          levelAfter: model.levels[reachedLevel(compiled, root, evaluation, changed)]?.id ?? null,
        };
      });
  });
  const size = Math.max(1, score ?? 0);
  return gains.sort((left, right) => compare(right.deltaScore ?? 0, left.deltaScore ?? 0, size));
};
