import type { Evidence } from './evidence.ts';
import type { Extent } from './extent.ts';

interface AnswerBase<CriterionId extends string> {
  readonly criterionId: CriterionId;
  readonly justification?: string;
  readonly evidence?: readonly Evidence[];
  /** How sure the assessor is, from 0 to the policy `confidenceMaximum`; never mixed into the score. */
  readonly confidence?: number;
  /** Who answered. */
  readonly by?: string;
  /** In which role, such as an id of the roles that the model names. */
  readonly role?: string;
  /** In which language it was asked, BCP 47 tag. */
  readonly language?: string;
  /** When, `YYYY-MM-DD`. */
  readonly at?: string;
}

/**
 * The answer to one criterion: a step of its scale, not applicable, or asked and not known. A criterion without an
 * answer is unanswered, which is a fourth thing.
 *
 * @typeParam CriterionId - the ids that there are, where they are known, so that a misspelt one does not compile
 * @category assessments
 * @example
 * ```ts
 * import type { Answer } from '@osee/scoring/maturity';
 *
 * const answers: readonly Answer[] = [
 *   { criterionId: 'licence-check', status: 'answered', optionId: 'yes' },
 *   { criterionId: 'capacity-to-run-integrate-open-source-in-public-procurement', status: 'answered', optionId: 'some', extent: { counted: 3, among: 8 } },
 *   { criterionId: 'translation', status: 'notApplicable', justification: 'One language only.' },
 *   { criterionId: 'backup', status: 'unknown' },
 * ];
 * ```
 */
export type Answer<CriterionId extends string = string> =
  | (AnswerBase<CriterionId> & {
      readonly status: 'answered';
      readonly optionId: string;
      /** What was counted, where the steps stand for shares; `answerExtent` makes the step of it. */
      readonly extent?: Extent;
    })
  | (AnswerBase<CriterionId> & {
      readonly status: 'notApplicable';
      /** One of the reasons that the criterion lists, where it lists any. */
      readonly reasonId?: string;
    })
  | (AnswerBase<CriterionId> & { readonly status: 'unknown' });
