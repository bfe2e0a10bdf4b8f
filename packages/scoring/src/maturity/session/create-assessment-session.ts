import type { Assessment } from '../assessment/assessment.ts';
import { indexModel } from '../compile/index-model.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { nextQuestions } from '../questions/next-questions.ts';
import type { MaturityResult } from '../result/maturity-result.ts';
import { readAssessment } from '../score/read-assessment.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import type { AnswerEdit, AssessmentSession, SavedSession, SessionOptions } from './assessment-session.ts';

/**
 * Opens an assessment to be filled in answer by answer, with undo and redo. What is given is never changed.
 *
 * @param model - a model, or what `compileModel` made of it
 * @param start - the assessment to begin with, which may have no answers yet, or a session as `save` gave it
 * @param options - what to call after each step
 * @returns the session
 * @throws `OseeError` with the codes of `scoreMaturity` when the start or a saved step does not fit the model
 * @category maturity
 * @example
 * ```ts
 * import { createAssessmentSession } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const session = createAssessmentSession(oseeEcosystemModel, {
 *   subject: 'Example',
 *   model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version },
 *   asOf: '2024-06-30',
 *   answers: [],
 * });
 * session.answer({ criterionId: 'inclusive-design', status: 'answered', optionId: 'embedded' });
 * session.result.root.coverage; // => 0.1111111111111111
 * session.undo(); // => true
 * session.assessment.answers; // => []
 * ```
 */
export const createAssessmentSession = (
  model: MaturityModel | CompiledModel,
  start: Assessment | SavedSession,
  options: SessionOptions = {},
): AssessmentSession => {
  const compiled = 'maxima' in model ? model : indexModel(model);
  const saved = 'kind' in start ? start : null;
  const first = structuredClone(saved ? saved.start : (start as Assessment));
  const done: AnswerEdit[] = [];
  const undone: AnswerEdit[] = structuredClone([...(saved?.undone ?? [])]);
  let current = first;
  let scored: MaturityResult | null = null;

  /** Throws before anything is changed. */
  const put = (next: Assessment): void => {
    readAssessment(compiled, next, next.asOf);
    current = next;
    scored = null;
  };
  const save = (): SavedSession => ({
    kind: 'osee-assessment-session',
    schemaVersion: '1.0.0',
    start: first,
    changes: [...done],
    undone: [...undone],
  });
  const step = (edit: AnswerEdit): void => {
    put(withAnswer(current, edit));
    done.push(edit);
  };
  const commit = (edit: AnswerEdit): void => {
    step(edit);
    undone.length = 0;
    options.onChange?.(save());
  };
  const answerTo = (criterionId: string) =>
    current.answers.find((answer) => answer.criterionId === criterionId) ?? null;

  put(first);
  for (const edit of saved?.changes ?? []) step(structuredClone(edit));
  return {
    get assessment() {
      return current;
    },
    get result() {
      scored ??= scoreMaturity(compiled, current, { gains: false });
      return scored;
    },
    get canUndo() {
      return done.length > 0;
    },
    get canRedo() {
      return undone.length > 0;
    },
    get changes() {
      return [...done];
    },
    answer(answer) {
      const { criterionId } = answer;
      commit({ criterionId, before: answerTo(criterionId), after: structuredClone(answer) });
    },
    clear(criterionId) {
      const before = answerTo(criterionId);
      if (before) commit({ criterionId, before, after: null });
      return before !== null;
    },
    undo() {
      const edit = done.pop();
      if (!edit) return false;
      undone.push(edit);
      put(done.reduce(withAnswer, first));
      options.onChange?.(save());
      return true;
    },
    redo() {
      const edit = undone.pop();
      if (!edit) return false;
      step(edit);
      options.onChange?.(save());
      return true;
    },
    nextQuestions: (limit) => nextQuestions(compiled, current, limit === undefined ? {} : { limit }),
    save,
  };
};

/** The assessment after a step: an answer keeps its place when it is replaced. */
const withAnswer = (assessment: Assessment, { criterionId, after }: AnswerEdit): Assessment => {
  const known = assessment.answers.some((answer) => answer.criterionId === criterionId);
  const answers = assessment.answers.flatMap((answer) =>
    answer.criterionId === criterionId ? (after ? [after] : []) : [answer],
  );
  return { ...assessment, answers: known || !after ? answers : [...answers, after] };
};
