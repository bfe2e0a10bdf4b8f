import type { Evidence } from '../application/application.ts';

/**
 * Two values between which the true one lies.
 *
 * @category selection
 * @example
 * ```ts
 * import type { Interval } from '@osee/scoring/selection';
 *
 * const interval: Interval = { worst: 0.4, best: 0.7 };
 * ```
 */
export interface Interval {
  readonly worst: number;
  readonly best: number;
}

/**
 * An assessor whose answer was kept in the record and not counted.
 *
 * @category selection
 * @example
 * ```ts
 * import type { ExcludedAssessor } from '@osee/scoring/selection';
 *
 * const excluded: ExcludedAssessor = { assessor: 'assessor-3', reason: 'Worked for the host until 2023.' };
 * ```
 */
export interface ExcludedAssessor {
  readonly assessor: string | null;
  readonly reason: string;
}

/**
 * What one assessor answered, as it stays on record: also `unknown`, and also what is not counted because of a conflict of
 * interest.
 *
 * @category selection
 * @example
 * ```ts
 * import type { AssessorAnswer } from '@osee/scoring/selection';
 *
 * const answer: AssessorAnswer = {
 *   assessor: 'assessor-1', given: 'strong', value: 1, conflictOfInterest: null, note: null, date: '2024-06-03',
 * };
 * ```
 */
export interface AssessorAnswer {
  readonly assessor: string | null;
  /** As answered: a number, the id of a level, or `null` for 'asked, and not known'. */
  readonly given: number | string | null;
  /** On the scale from 0 to 1; `null` when it is not known. */
  readonly value: number | null;
  /** The tie because of which the answer is not counted; `null` without one. */
  readonly conflictOfInterest: string | null;
  readonly note: string | null;
  readonly date: string | null;
}

/**
 * What came of one criterion for one application. `unanswered` (nobody was asked), `unknown` (asked, and not known),
 * `excluded` (everybody who answered has a conflict of interest) and a value of 0 are four different things.
 *
 * @category selection
 * @example
 * ```ts
 * import { evaluateApplications, type CriterionResult, oseeCall2024 } from '@osee/scoring/selection';
 *
 * const application = {
 *   id: 'ken-1', country: 'KEN', scores: [{ criterion: 'strategic-priority', value: 'strong' }],
 * };
 * const result = evaluateApplications(oseeCall2024, [application]);
 * const criteria: readonly CriterionResult[] = result.applicants[0]?.criteria ?? [];
 * criteria.find(({ criterion }) => criterion === 'strategic-priority')?.value; // => 1
 * criteria.find(({ criterion }) => criterion === 'local-ecosystem')?.state; // => 'unanswered'
 * ```
 */
export interface CriterionResult {
  readonly criterion: string;
  readonly state: 'answered' | 'unknown' | 'unanswered' | 'excluded';
  /** From 0 to 1; `null` unless answered. */
  readonly value: number | null;
  /** What the value may be: open where it is not known, and for the range of the assessors where the policy says so. */
  readonly interval: Interval;
  /** Lowest and highest value that an assessor gave; `null` unless answered. */
  readonly spread: { readonly lowest: number; readonly highest: number } | null;
  /** How many answers were counted. */
  readonly assessors: number;
  readonly excluded: readonly ExcludedAssessor[];
  /** How many counted answers lay outside the goalposts. */
  readonly truncated: number;
  /** What the value is multiplied by in the score; `null` when it is not counted. */
  readonly multiplier: number | null;
  /** The part of the score that comes from here; all parts add up to the score. `null` when it is not counted. */
  readonly points: number | null;
  readonly evidence: readonly Evidence[];
  /** Who judged, and how; by assessor. */
  readonly answers: readonly AssessorAnswer[];
}
