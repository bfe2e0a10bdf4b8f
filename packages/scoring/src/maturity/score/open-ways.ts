import type { CompiledCriterion, CompiledModel } from '../engine/compiled-model.ts';
import type { Reading } from '../engine/evaluation.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import { distinctWays, type Ways } from '../range/ways.ts';
import { countNotApplicable, countStep } from './count-step.ts';
import type { AnswerReading } from './read-answer.ts';

/** Whether a criterion in force still waits for its answer. */
export const isOpen = ({ status, compiled }: Pick<AnswerReading, 'status' | 'compiled'>): boolean =>
  compiled.inForce && (status === 'unknown' || status === 'unanswered');

/**
 * What an open criterion counts with for each way of completing it: every step, with and without a justification, and
 * not applicable where the criterion allows it and the policy `openAnswers` reckons with it. What an answer has to
 * bring along is taken to be there.
 */
const waysOf = (compiled: CompiledCriterion, policies: MaturityPolicies): readonly Reading[] => {
  const ways = [...compiled.options.values()].flatMap(({ value }) =>
    policies.unmetShould === 'asAnswered'
      ? [countStep(compiled, policies, value, false)]
      : [countStep(compiled, policies, value, false), countStep(compiled, policies, value, true)],
  );
  const mayNotApply = compiled.criterion.notApplicableAllowed && policies.openAnswers === 'anyAnswer';
  return distinctWays(mayNotApply ? [...ways, countNotApplicable(compiled, policies)] : ways);
};

/** By open criterion, every way of completing it. */
export const openWays = ({ policies }: CompiledModel, readings: ReadonlyMap<string, AnswerReading>): Ways =>
  new Map(
    [...readings].flatMap(([id, reading]) =>
      isOpen(reading) ? [[id, waysOf(reading.compiled, policies)] as const] : [],
    ),
  );
