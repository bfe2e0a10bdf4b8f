import { expectShape, shape } from '@osee/core';
import { compare } from '../../number/compare.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { fail } from '../compile/fail.ts';
import { compiledOf } from '../compile/index-model.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import { evaluate } from '../engine/evaluate.ts';
import { type Reading, shownScore, withReading } from '../engine/evaluation.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { rootEnds } from '../range/find-ranges.ts';
import { hull, type Reach } from '../range/reach.ts';
import { type RangeQuestion, scoreReach } from '../range/score-reach.ts';
import type { Ways } from '../range/ways.ts';
import { countStep } from '../score/count-step.ts';
import { isOpen, openWays } from '../score/open-ways.ts';
import type { AnswerReading } from '../score/read-answer.ts';
import { readAssessment } from '../score/read-assessment.ts';

/**
 * An open question and how much an answer to it would settle.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { NextQuestion } from '@osee/scoring/maturity';
 *
 * const question: NextQuestion = {
 *   criterionId: 'licensing-selection-based-on-requirements',
 *   text: 'Are licences checked?',
 *   obligation: 'must',
 *   shrink: 0.1,
 *   meanShrink: 0.1,
 * };
 * ```
 */
export interface NextQuestion {
  readonly criterionId: string;
  readonly text: string;
  readonly obligation: 'must' | 'should' | 'may';
  /**
   * By how much the interval of the whole narrows at least, whatever the step; below 0 where an answer can widen it, as
   * in a ladder or where open questions leave the score.
   */
  readonly shrink: number;
  /** By how much it narrows on average over the steps of the scale. */
  readonly meanShrink: number;
}

/**
 * Tells which open questions to ask first: those whose answer narrows most the interval of the whole model that
 * `scoreMaturity` shows. Questions that the interval cannot tell apart are worked out once, so that time grows with the
 * number of different ones.
 *
 * @param model - a model, or what `compileModel` made of it
 * @param assessment - the answers so far
 * @param options - `limit`: at most so many questions; `asOf`: the day on which evidence is judged
 * @returns the open questions by the narrowing that is certain, then by the mean, then by the order of the model
 * @throws `OseeError` with the codes of `scoreMaturity`, or `bad-limit` for a limit that is no whole number of 0 or more
 * @category maturity
 * @example
 * ```ts
 * import { nextQuestions } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const questions = nextQuestions(
 *   oseeEcosystemModel,
 *   {
 *     subject: 'Example',
 *     model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *     asOf: '2024-06-30',
 *     answers: [],
 *   },
 *   { limit: 2 },
 * );
 * questions.length; // => 2
 * ```
 */
export const nextQuestions = (
  model: MaturityModel | CompiledModel,
  assessment: Assessment,
  options: { readonly limit?: number; readonly asOf?: string } = {},
): readonly NextQuestion[] => {
  expectShape(options, questionOptions, ['options']);
  const { limit = Number.MAX_SAFE_INTEGER } = options;
  if (!Number.isSafeInteger(limit) || limit < 0)
    fail('bad-limit', ['limit'], 'a whole number of 0 or more', limit);
  const compiled = compiledOf(model);
  const { readings } = readAssessment(compiled, assessment, options.asOf ?? assessment?.asOf);
  const ways = openWays(compiled, readings);
  const widthWith = openWidth(compiled, readings, ways);
  const width = widthWith(null);
  const alike = likeness(compiled, ways);
  const known = new Map<string, readonly number[]>();
  const questions = [...readings]
    .filter(([, reading]) => isOpen(reading))
    .map(([criterionId, reading]): NextQuestion => {
      const { criterion, options: steps } = reading.compiled;
      const counted = [...steps.values()].map((step) =>
        countStep(reading.compiled, compiled.policies, step.value, false),
      );
      const likewise = alike(reading, counted);
      const shrinks =
        known.get(likewise) ?? counted.map((step) => width - widthWith({ id: criterionId, reading: step }));
      known.set(likewise, shrinks);
      return {
        criterionId,
        text: criterion.text,
        obligation: criterion.obligation,
        shrink: shrinks.reduce((least, shrink) => Math.min(least, shrink)),
        meanShrink: shrinks.reduce((sum, shrink) => sum + shrink, 0) / shrinks.length,
      };
    });
  const size = Math.max(1, width);
  return questions
    .sort(
      (left, right) =>
        compare(right.shrink, left.shrink, size) || compare(right.meanShrink, left.meanShrink, size),
    )
    .slice(0, limit);
};

const questionOptions = /* #__PURE__ */ shape.options({ limit: shape.anything, asOf: shape.text });

/**
 * A text that two open questions share when the interval cannot tell them apart: they stand in the same parts with the same
 * weights, and may turn out as the same. In a ladder the place counts, too, and then no two are alike.
 */
const likeness = ({ order }: CompiledModel, ways: Ways) => {
  const hasOrder = order.some(({ rollUp }) => rollUp === 'ladder');
  const shown = ({ value, drop, known }: Reading): unknown => [
    value,
    drop,
    known === undefined ? 'by value' : known,
  ];
  return (reading: AnswerReading, counted: readonly Reading[]): string => {
    const { criterion, highest } = reading.compiled;
    const { id, impacts } = criterion;
    return JSON.stringify([
      hasOrder ? id : highest,
      impacts.map(({ nodeId, weight, points }) => [nodeId, weight, points?.from, points?.to]),
      shown(reading),
      (ways.get(id) ?? []).map(shown),
      counted.map(shown),
    ]);
  };
};

/** How wide the interval of the whole model is that a result shows, today and once a criterion has a reading. */
const openWidth = (compiled: CompiledModel, readings: ReadonlyMap<string, AnswerReading>, ways: Ways) => {
  const { root } = compiled;
  const evaluation = evaluate(compiled, readings);
  const today: RangeQuestion = { compiled, readings, evaluation, ways };
  const reach = scoreReach(today);
  const widthOf = (question: RangeQuestion, found: ReadonlyMap<string, Reach>): number => {
    const ends = rootEnds(question, found);
    const score = shownScore(question.evaluation.get(root.id));
    const both = score === null ? ends : hull(ends, { low: score, high: score });
    return both === null ? 0 : both.high - both.low;
  };
  return (given: { readonly id: string; readonly reading: Reading } | null): number => {
    if (given === null) return widthOf(today, reach);
    const changed = withReading(readings, given.id, given.reading);
    const known = { evaluation, changedIds: [given.id] };
    const fewer = new Map(ways);
    fewer.delete(given.id);
    const question: RangeQuestion = {
      compiled,
      readings: changed,
      evaluation: evaluate(compiled, changed, known),
      ways: fewer,
    };
    return widthOf(question, scoreReach(question, { reach, changedId: given.id }));
  };
};
