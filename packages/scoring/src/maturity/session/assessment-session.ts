import type { OseeDocument } from '@osee/core';
import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { ModelSummary } from '../migration/model-summary.ts';
import type { NextQuestion } from '../questions/next-questions.ts';
import type { MaturityResult } from '../result/maturity-result.ts';

/**
 * One step of a session: the answer to a criterion before and after; `null` is no answer.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { AnswerEdit } from '@osee/scoring/maturity';
 *
 * const edit: AnswerEdit = {
 *   criterionId: 'licensing-selection-based-on-requirements',
 *   before: null,
 *   after: { criterionId: 'licensing-selection-based-on-requirements', status: 'unknown' },
 * };
 * ```
 */
export interface AnswerEdit {
  readonly criterionId: string;
  readonly before: Answer | null;
  readonly after: Answer | null;
}

/**
 * What an assessment is about, beside its answers.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { AssessmentHeader } from '@osee/scoring/maturity';
 *
 * const header: AssessmentHeader = { subject: 'Ministry of Health', asOf: '2024-06-30' };
 * ```
 */
export type AssessmentHeader = Pick<Assessment, 'id' | 'subject' | 'asOf' | 'assessors'>;

/**
 * One step of a session that changes what the assessment is about, such as its day.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { HeaderEdit } from '@osee/scoring/maturity';
 *
 * const edit: HeaderEdit = {
 *   before: { subject: 'Ministry', asOf: '2024-06-30' },
 *   after: { subject: 'Ministry', asOf: '2025-06-30' },
 * };
 * ```
 */
export interface HeaderEdit {
  readonly before: AssessmentHeader;
  readonly after: AssessmentHeader;
}

/**
 * A session as plain JSON, to be kept and taken up again.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { SavedSession } from '@osee/scoring/maturity';
 *
 * const stepsOf = (saved: SavedSession): number => saved.changes.length;
 * ```
 */
export interface SavedSession {
  readonly kind: 'osee-assessment-session';
  readonly schemaVersion: '1.0.0';
  /** What `migrateSession` needs to know of the model, for the criteria that have answers in the session. */
  readonly model?: ModelSummary;
  /** What the session began with. */
  readonly start: Assessment;
  /** What was done, oldest first. */
  readonly changes: readonly (AnswerEdit | HeaderEdit)[];
  /** What was undone and can be redone, next one last. */
  readonly undone: readonly (AnswerEdit | HeaderEdit)[];
  /** Fingerprint of all the rest, by which damage is seen that nothing else shows; may be left out. */
  readonly digest?: string;
}

/**
 * A saved session as a document, as it is kept in a file.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { SessionDocument } from '@osee/scoring/maturity';
 *
 * const subjectOf = (document: SessionDocument): string => document.content.start.subject;
 * ```
 */
export type SessionDocument = OseeDocument<'osee-assessment-session', SavedSession>;

/**
 * An assessment while it is being filled in.
 *
 * @typeParam CriterionId - the ids that there are, where it is declared with them
 * @category assessments
 * @example
 * ```ts
 * import type { AssessmentSession } from '@osee/scoring/maturity';
 *
 * const scoreOf = (session: AssessmentSession): number | null => session.result.root.score;
 * ```
 */
export interface AssessmentSession<CriterionId extends string = string> {
  /** The assessment as it is now: plain data, not frozen. */
  readonly assessment: Assessment;
  /** Its score, without gains; worked out when it is asked for. */
  readonly result: MaturityResult;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What was done, oldest first. */
  readonly changes: readonly (AnswerEdit | HeaderEdit)[];
  /** Gives or replaces an answer. One that does not fit the model throws as `scoreMaturity` does and changes nothing. */
  answer(answer: Answer<CriterionId>): void;
  /** Takes an answer away; tells whether there was one. */
  clear(criterionId: CriterionId): boolean;
  /**
   * Changes what the assessment is about: its day, once later evidence was collected, its subject, id or assessors.
   * Tells whether anything changed. It can be undone like an answer.
   */
  update(header: Partial<AssessmentHeader>): boolean;
  /** Takes the last step back; tells whether there was one. */
  undo(): boolean;
  /** Makes the last step that was taken back again; tells whether there was one. */
  redo(): boolean;
  /** The open questions that narrow the range most. */
  nextQuestions(limit?: number): readonly NextQuestion[];
  /** The state as plain JSON. */
  save(): SavedSession;
  /** The state as a document with an id of its own, which `parseScoringDocument` of `@osee/scoring/schema` accepts. */
  document(id: string): SessionDocument;
  /** Calls back after every change, until the function that it returns is called; for the stores of page libraries. */
  subscribe(listener: () => void): () => void;
  /** The assessment as it is now: the same object until something changes. */
  getSnapshot(): Assessment;
}

/**
 * What {@link createAssessmentSession} can be told.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { SessionOptions } from '@osee/scoring/maturity';
 *
 * const kept: string[] = [];
 * const options: SessionOptions = { onChange: (saved) => kept.push(JSON.stringify(saved)) };
 * ```
 */
export interface SessionOptions {
  /** Called after each step, undo and redo, with what to keep. */
  readonly onChange?: (saved: SavedSession) => void;
}
