import type { Issue } from '@osee/core';
import type { EvidenceFact } from '../evidence/fact/evidence-fact.ts';
import type { FactContradiction } from '../evidence/merge/fact-contradiction.ts';
import type { Answer } from '../maturity/assessment/answer.ts';

/**
 * What a fact is to a criterion.
 *
 * - `settles`, `partly`, `hint`: it speaks for a part of it, by its own confidence or by what the rule lets it be worth
 * - `against`: it speaks against it
 * - `expired`: it would say something, and is too old on the day; `future`: it was collected after the day
 * - `open`: the file says that it does not know, or something that decides nothing
 *
 * @category evidence
 * @example
 * ```ts
 * import type { FactRole } from '@osee/scoring/evidence';
 *
 * const role: FactRole = 'settles';
 * ```
 */
export type FactRole = 'settles' | 'partly' | 'hint' | 'against' | 'expired' | 'future' | 'open';

/**
 * A fact beside a criterion.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { JudgedFact } from '@osee/scoring/evidence';
 *
 * const judged: JudgedFact = {
 *   part: 0,
 *   role: 'settles',
 *   fact: {
 *     fact: 'contributing',
 *     value: true,
 *     confidence: 3,
 *     source: { file: 'CONTRIBUTING.md', format: 'project-files' },
 *   },
 * };
 * ```
 */
export interface JudgedFact {
  /** Position of the part of the rule that it is about. */
  readonly part: number;
  readonly role: FactRole;
  readonly fact: EvidenceFact;
}

/**
 * How the answer to a criterion came about.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { AnswerRecord } from '@osee/scoring/evidence';
 *
 * const record: AnswerRecord = {
 *   criterionId: 'contribution-guide',
 *   origin: 'none',
 *   outcome: 'unknown',
 *   fromFiles: 'unknown',
 *   facts: [],
 *   isContradicted: false,
 *   humanExpired: false,
 * };
 * ```
 */
export interface AnswerRecord {
  readonly criterionId: string;
  /** Who answered: a human, whose word is final, files, or nobody. */
  readonly origin: 'human' | 'files' | 'none';
  readonly outcome: FileOutcome | 'notApplicable' | 'other';
  /** What files alone say. */
  readonly fromFiles: FileOutcome;
  /** Every fact that the rule of the criterion looks at. */
  readonly facts: readonly JudgedFact[];
  /** Whether valid facts speak against the answer, or against each other. */
  readonly isContradicted: boolean;
  /** Whether the answer of a human is too old on the day. */
  readonly humanExpired: boolean;
}

/**
 * What files say of a criterion.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { FileOutcome } from '@osee/scoring/evidence';
 *
 * const outcome: FileOutcome = 'partly';
 * ```
 */
export type FileOutcome = 'met' | 'partly' | 'unmet' | 'unknown';

/**
 * What {@link answersFrom} warns of.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { AnswersIssueCode } from '@osee/scoring/evidence';
 *
 * const code: AnswersIssueCode = 'facts-contradict';
 * ```
 */
export type AnswersIssueCode =
  | 'facts-contradict'
  | 'expired-evidence'
  | 'future-evidence'
  | 'human-answer-expired'
  | 'human-against-files';

/**
 * Answers from files and humans, and how each came about.
 *
 * @category evidence
 * @example
 * ```ts
 * import { answersFrom, type EvidencedAnswers } from '@osee/scoring/evidence';
 * import { dpgProjectModel } from '@osee/scoring/models';
 *
 * const found: EvidencedAnswers = answersFrom([], dpgProjectModel, [], { asOf: '2026-10-01' });
 * found.answers; // => []
 * found.records.length; // => 40
 * ```
 */
export interface EvidencedAnswers {
  /** For `scoreMaturity`, in the order of the model; what nobody knows has no answer. */
  readonly answers: readonly Answer[];
  /** One for each criterion in force, in the order of the model. */
  readonly records: readonly AnswerRecord[];
  readonly contradictions: readonly FactContradiction[];
  /** The facts that no criterion looks at. */
  readonly unused: readonly EvidenceFact[];
  readonly issues: readonly Issue<AnswersIssueCode>[];
}
