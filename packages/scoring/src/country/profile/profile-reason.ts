import type { MessageParameters } from '@osee/core';

/**
 * Why something of the framework is proposed: a must below the step it needs, a large gap, a use case, or a risk.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { ProfileReasonId } from '@osee/scoring/country';
 *
 * const id: ProfileReasonId = 'must-below';
 * ```
 */
export type ProfileReasonId = 'must-below' | 'gap' | 'use-case' | 'risk';

/**
 * A reason as data: what it rests on, its figure, and what its sentence is made of. The figures of all four kinds go from
 * 0 to 1, and are compared, never averaged: of a must what is missing to its top step, of a gap its size, of a use case
 * its score, of a risk its place in the matrix as a share of the highest.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { ProfileReason } from '@osee/scoring/country';
 *
 * const reason: ProfileReason = {
 *   id: 'must-below',
 *   ref: { kind: 'question', id: 'office-mandate' },
 *   figure: 0.75,
 *   parameters: { question: 'Which act gives the office its task?', value: 25, needed: 50 },
 * };
 * ```
 */
export interface ProfileReason {
  readonly id: ProfileReasonId;
  readonly ref: {
    readonly kind: 'question' | 'competency' | 'use-case' | 'risk';
    readonly id: string;
  };
  /** `null` where the engine gives none, such as for a use case without a score. */
  readonly figure: number | null;
  readonly parameters: MessageParameters;
}
