import type { Assessment } from '../assessment/assessment.ts';
import { fail } from '../compile/fail.ts';
import { indexModel } from '../compile/index-model.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { countStep } from '../score/count-step.ts';
import { isOpen, openWidth } from '../score/open-end.ts';
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
 *   criterionId: 'licence-choice',
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
  /** By how much the range of the score narrows at least, whatever the answer. */
  readonly shrink: number;
  /** By how much it narrows on average over the steps of the scale. */
  readonly meanShrink: number;
}

/**
 * Tells which open questions to ask first: those whose answer narrows the range of the score most.
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
 * questions.map((question) => question.criterionId); // => ['inclusive-design', 'open-tenders']
 * ```
 */
export const nextQuestions = (
  model: MaturityModel | CompiledModel,
  assessment: Assessment,
  options: { readonly limit?: number; readonly asOf?: string } = {},
): readonly NextQuestion[] => {
  const { limit = Number.MAX_SAFE_INTEGER } = options;
  if (!Number.isSafeInteger(limit) || limit < 0)
    fail('bad-limit', ['limit'], 'a whole number of 0 or more', limit);
  const compiled = 'maxima' in model ? model : indexModel(model);
  const { readings } = readAssessment(compiled, assessment, options.asOf ?? assessment?.asOf);
  const widthWith = openWidth(compiled, readings);
  const width = widthWith() ?? 0;
  const questions = [...readings]
    .filter(([, reading]) => isOpen(reading))
    .map(([criterionId, reading]): NextQuestion => {
      const { criterion, options: steps } = reading.compiled;
      const shrinks = [...steps.values()].map((step) => {
        const counted = countStep(reading.compiled, compiled.policies, step.value, false);
        return width - (widthWith({ id: criterionId, reading: counted }) ?? width);
      });
      return {
        criterionId,
        text: criterion.text,
        obligation: criterion.obligation,
        shrink: Math.min(...shrinks),
        meanShrink: shrinks.reduce((sum, shrink) => sum + shrink, 0) / shrinks.length,
      };
    });
  // Differences below the precision of the sums are ties.
  const compare = (left: number, right: number): number =>
    Math.abs(left - right) < 1e-12 ? 0 : right - left;
  return questions
    .sort((left, right) => compare(left.shrink, right.shrink) || compare(left.meanShrink, right.meanShrink))
    .slice(0, limit);
};
