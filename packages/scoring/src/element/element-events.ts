import type { Assessment } from '../maturity/assessment/assessment.ts';
import type { MaturityResult } from '../maturity/result/maturity-result.ts';
import type { SavedSession } from '../maturity/session/assessment-session.ts';
import type { Report } from '../report/document/report.ts';

/**
 * What `osee-change` carries, after every answer, undo and redo. The host keeps `session` and gives it back as `start`.
 *
 * @category elements
 * @example
 * ```ts
 * import type { OseeChangeDetail } from '@osee/scoring/element';
 *
 * const textOf = ({ session }: OseeChangeDetail): string => JSON.stringify(session);
 * ```
 */
export interface OseeChangeDetail {
  /** All answers and steps as plain JSON. */
  readonly session: SavedSession;
  readonly assessment: Assessment;
  readonly result: MaturityResult;
}

/**
 * What `osee-complete` carries, when somebody asks for the result; it may still have gaps.
 *
 * @category elements
 * @example
 * ```ts
 * import type { OseeCompleteDetail } from '@osee/scoring/element';
 *
 * const isWhole = ({ unanswered }: OseeCompleteDetail): boolean => unanswered.length === 0;
 * ```
 */
export interface OseeCompleteDetail extends OseeChangeDetail {
  readonly report: Report;
  /** Ids of the questions that are asked and have no answer. */
  readonly unanswered: readonly string[];
}

/**
 * What `osee-error` carries: what was given could not be shown.
 *
 * @category elements
 * @example
 * ```ts
 * import type { OseeErrorDetail } from '@osee/scoring/element';
 *
 * const line = ({ code, message }: OseeErrorDetail): string => `${code}: ${message}`;
 * ```
 */
export interface OseeErrorDetail {
  /** The code of the `OseeError`, or `not-shown` for anything else. */
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}
