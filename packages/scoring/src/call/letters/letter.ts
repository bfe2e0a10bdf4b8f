import type { Report } from '../../report/document/report.ts';

/**
 * Whom letters and reports are for.
 *
 * @category calls
 * @example
 * ```ts
 * import type { LetterAudience } from '@osee/scoring/selection';
 *
 * const audience: LetterAudience = 'applicants';
 * ```
 */
export type LetterAudience = 'applicants' | 'panel' | 'public' | 'auditor';

/**
 * What a letter tells: the outcome of one application, or the whole for a panel, the public or an auditor.
 *
 * @category calls
 * @example
 * ```ts
 * import type { LetterKind } from '@osee/scoring/selection';
 *
 * const kind: LetterKind = 'late';
 * ```
 */
export type LetterKind =
  | 'chosen'
  | 'chosen-condition'
  | 'reserve'
  | 'not-chosen'
  | 'ineligible'
  | 'late'
  | 'incomplete'
  | 'unscored'
  | 'withdrawn'
  | 'superseded'
  | 'report';

/**
 * A letter, as Markdown, as a whole HTML page, and as the report that both are written from.
 *
 * @category calls
 * @example
 * ```ts
 * import type { Letter } from '@osee/scoring/selection';
 *
 * const fileName = ({ to, audience }: Letter): string => `${audience}-${to ?? 'all'}.html`;
 * ```
 */
export interface Letter {
  readonly audience: LetterAudience;
  /** The id of the applicant; `null` for a report. */
  readonly to: string | null;
  readonly kind: LetterKind;
  readonly report: Report;
  readonly markdown: string;
  readonly html: string;
}
