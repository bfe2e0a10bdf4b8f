import type { Evidence } from './evidence.ts';

interface AnswerBase {
  readonly criterionId: string;
  readonly justification?: string;
  readonly evidence?: readonly Evidence[];
  /** How sure the assessor is, from 0 to the policy `confidenceMaximum`; never mixed into the score. */
  readonly confidence?: number;
  /** Who answered. */
  readonly by?: string;
  /** When, `YYYY-MM-DD`. */
  readonly at?: string;
}

/**
 * The answer to one criterion: a step of its scale, not applicable, or asked and not known. A criterion without an
 * answer is unanswered, which is a fourth thing.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { Answer } from '@osee/scoring/maturity';
 *
 * const answers: readonly Answer[] = [
 *   { criterionId: 'licence-check', status: 'answered', optionId: 'yes' },
 *   { criterionId: 'translation', status: 'notApplicable', justification: 'One language only.' },
 *   { criterionId: 'backup', status: 'unknown' },
 * ];
 * ```
 */
export type Answer =
  | (AnswerBase & { readonly status: 'answered'; readonly optionId: string })
  | (AnswerBase & { readonly status: 'notApplicable' })
  | (AnswerBase & { readonly status: 'unknown' });
