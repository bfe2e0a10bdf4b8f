import type { Answer } from './answer.ts';

/**
 * The answers about one subject on one day.
 *
 * @typeParam CriterionId - the ids that there are, such as `InstrumentItemId` of `@osee/core/instrument` for the ecosystem
 * model, in an assessment that is written in code; any where it is read
 * @category assessments
 * @example
 * ```ts
 * import type { Assessment } from '@osee/scoring/maturity';
 *
 * const assessment: Assessment = {
 *   subject: 'Ministry of Digital Affairs',
 *   model: { id: 'osee-ecosystem', version: '1.0.0' },
 *   asOf: '2024-06-30',
 *   answers: [{ criterionId: 'contribution-rules', status: 'answered', optionId: 'planned' }],
 * };
 * ```
 */
export interface Assessment<CriterionId extends string = string> {
  readonly id?: string;
  /** Who or what is assessed. */
  readonly subject: string;
  /** The model that was answered; its version must be the one that is scored. */
  readonly model: { readonly id: string; readonly version: string; readonly digest?: string };
  /** The day that the answers hold for, `YYYY-MM-DD`; evidence is judged on it. */
  readonly asOf: string;
  readonly assessors?: readonly string[];
  readonly answers: readonly Answer<CriterionId>[];
}
