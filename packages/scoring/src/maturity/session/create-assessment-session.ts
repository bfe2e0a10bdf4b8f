import { expectShape, shape } from '@osee/core';
import type { Assessment } from '../assessment/assessment.ts';
import { fail } from '../compile/fail.ts';
import { compiledOf } from '../compile/index-model.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import { summariseModel } from '../migration/model-summary.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import { nextQuestions } from '../questions/next-questions.ts';
import type { MaturityResult } from '../result/maturity-result.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import type {
  AssessmentSession,
  SavedSession,
  SessionDocument,
  SessionOptions,
} from './assessment-session.ts';
import { answerFrom, headerFrom } from './plain-input.ts';
import { restoreSession, withDigest } from './restore-session.ts';
import {
  answerTo,
  checkFits,
  headerOf,
  isAnswerEdit,
  isSameJson,
  type SessionEdit,
  withEdit,
  withoutEdit,
} from './session-edit.ts';

/** Each step looks at all answers and is kept for ever, so that a session without limit would grow slow and large. */
const mostSteps = 10_000;

const optionsShape = /* #__PURE__ */ shape.options({ onChange: shape.callable });

/**
 * Opens an assessment to be filled in answer by answer, with undo and redo. What is given is never changed. A saved
 * session is checked step by step when it is taken up again: one that is damaged is refused, so that no answer is lost
 * in silence.
 *
 * @param model - a model, or what `compileModel` made of it
 * @param start - the assessment to begin with, which may have no answers yet, or a session as `save` or
 * `document` gave it
 * @param options - what to call after each step
 * @returns the session
 * @throws `OseeError` with the codes of `scoreMaturity` when the start or a saved step does not fit the model; for a
 * saved session also `wrong-kind`, `newer-version`, `unknown-version`, `unknown-property`, `wrapped-document` for an envelope that is no document, those of
 * `expectJson`, `broken-history` for a step that does not follow from the one before, and `damaged-session` where the
 * fingerprint is another one; `unknown-option` for an option that does not exist. A session keeps at most 10000 steps:
 * its methods throw `too-many-steps` for one more
 * @category assessments
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
 * session.answer({ criterionId: 'designing-inclusive-open-source-software-solutions', status: 'answered', optionId: 'embedded' });
 * session.result.root.score; // => 1
 * session.undo(); // => true
 * session.assessment.answers; // => []
 * ```
 */
export const createAssessmentSession = (
  model: MaturityModel | CompiledModel,
  start: Assessment | SavedSession | SessionDocument,
  options: SessionOptions = {},
): AssessmentSession => {
  expectShape(model, shape.record({}), ['model']);
  expectShape(options, optionsShape, ['options']);
  const compiled = compiledOf(model);
  const restored = restoreSession(compiled, start);
  const { first } = restored;
  const done: SessionEdit[] = [...restored.done];
  const undone: SessionEdit[] = [...restored.undone];
  let { current } = restored;
  let scored: MaturityResult | null = null;

  const put = (next: Assessment): void => {
    current = next;
    scored = null;
  };
  const save = (): SavedSession => {
    const answered = new Set(first.answers.map(({ criterionId }) => criterionId));
    for (const edit of [...done, ...undone]) if (isAnswerEdit(edit)) answered.add(edit.criterionId);
    return withDigest({
      kind: 'osee-assessment-session',
      schemaVersion: '1.0.0',
      model: summariseModel(compiled.model, [...answered]),
      start: first,
      changes: [...done],
      undone: [...undone],
    });
  };
  const listeners = new Set<() => void>();
  const changed = (): void => {
    options.onChange?.(save());
    for (const listener of [...listeners]) listener();
  };
  /** Throws before anything is changed. */
  const step = (edit: SessionEdit): void => {
    const next = withEdit(current, edit);
    checkFits(compiled, next, edit);
    put(next);
    done.push(edit);
  };
  const commit = (edit: SessionEdit): void => {
    if (done.length >= mostSteps) fail('too-many-steps', [], `at most ${mostSteps} steps`, done.length + 1);
    step(edit);
    undone.length = 0;
    changed();
  };
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
      const after = answerFrom(answer, ['answer']);
      commit({ criterionId: after.criterionId, before: answerTo(current, after.criterionId), after });
    },
    clear(criterionId) {
      const before = answerTo(current, criterionId);
      if (before) commit({ criterionId, before, after: null });
      return before !== null;
    },
    update(header) {
      const before = headerOf(current);
      const after = headerFrom({ ...before, ...headerFrom(header, ['header']) }, ['header']);
      if (isSameJson(before, after)) return false;
      commit({ before, after });
      return true;
    },
    undo() {
      const edit = done.pop();
      if (!edit) return false;
      undone.push(edit);
      put(withoutEdit(current, edit) ?? done.reduce(withEdit, first));
      changed();
      return true;
    },
    redo() {
      const edit = undone.pop();
      if (!edit) return false;
      step(edit);
      changed();
      return true;
    },
    nextQuestions: (limit) => nextQuestions(compiled, current, limit === undefined ? {} : { limit }),
    save,
    document: (id) => {
      expectShape(id, shape.filledText, ['id']);
      return { kind: 'osee-assessment-session', schemaVersion: '1.0.0', id, content: save() };
    },
    subscribe(listener) {
      expectShape(listener, shape.callable, ['listener']);
      // A function of its own, so that one listener can be there twice.
      const entry = () => listener();
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
    getSnapshot: () => current,
  };
};
