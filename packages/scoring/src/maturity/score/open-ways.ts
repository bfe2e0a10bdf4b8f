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

const known = /* #__PURE__ */ new WeakMap<CompiledCriterion, readonly Reading[]>();

/** The ways of a criterion, found once for each compiled model. */
const waysOnce = (compiled: CompiledCriterion, policies: MaturityPolicies): readonly Reading[] => {
  const ways = known.get(compiled) ?? waysOf(compiled, policies);
  known.set(compiled, ways);
  return ways;
};

/** By open criterion, every way of completing it. */
export const openWays = ({ policies }: CompiledModel, readings: ReadonlyMap<string, AnswerReading>): Ways => {
  const ways = new Map<string, readonly Reading[]>();
  for (const [id, reading] of readings) {
    if (isOpen(reading)) ways.set(id, waysOnce(reading.compiled, policies));
  }
  return ways;
};
