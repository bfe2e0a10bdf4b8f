import { canonicalJson } from '@osee/core';
import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import { readAssessment } from '../score/read-assessment.ts';
import type { AnswerEdit, AssessmentHeader, HeaderEdit } from './assessment-session.ts';

/** One step of a session. */
export type SessionEdit = AnswerEdit | HeaderEdit;

export const isAnswerEdit = (edit: SessionEdit): edit is AnswerEdit => 'criterionId' in edit;

export const isSameJson = (one: unknown, other: unknown): boolean =>
  canonicalJson(one) === canonicalJson(other);

/** What an assessment is about. */
export const headerOf = ({ id, subject, asOf, assessors }: Assessment): AssessmentHeader => ({
  ...(id !== undefined && { id }),
  subject,
  asOf,
  ...(assessors !== undefined && { assessors }),
});

export const answerTo = ({ answers }: Assessment, criterionId: string): Answer | null =>
  answers.find((answer) => answer.criterionId === criterionId) ?? null;

/** The assessment after a step: an answer keeps its place when it is replaced. */
export const withEdit = (assessment: Assessment, edit: SessionEdit): Assessment => {
  if (!isAnswerEdit(edit)) {
    const { model, answers } = assessment;
    return { ...edit.after, model, answers };
  }
  const { criterionId, after } = edit;
  const known = assessment.answers.some((answer) => answer.criterionId === criterionId);
  const answers = assessment.answers.flatMap((answer) =>
    answer.criterionId === criterionId ? (after ? [after] : []) : [answer],
  );
  return { ...assessment, answers: known || !after ? answers : [...answers, after] };
};

/** The assessment before a step; `null` where the place of an answer that was taken away is not known any more. */
export const withoutEdit = (assessment: Assessment, edit: SessionEdit): Assessment | null => {
  if (!isAnswerEdit(edit)) return withEdit(assessment, { before: edit.after, after: edit.before });
  return edit.after === null
    ? null
    : withEdit(assessment, { ...edit, before: edit.after, after: edit.before });
};

/** Refuses a step that does not fit the model: only what it changes has to be read. */
export const checkFits = (compiled: CompiledModel, next: Assessment, edit: SessionEdit): void => {
  const answers = isAnswerEdit(edit) ? (edit.after ? [edit.after] : []) : [];
  readAssessment(compiled, { ...next, answers }, next.asOf);
};
