/**
 * A step of a call, from the announcement to the publication of who was chosen.
 *
 * @category programme
 * @example
 * ```ts
 * import type { CallStepId } from '@osee/core';
 *
 * const step: CallStepId = 'webinar';
 * ```
 */
export type CallStepId = (typeof callStepIds)[number];

/** The steps that come after the closing, each after the one before it. */
export const stepsAfterClosing = [
  'check',
  'declarations',
  'scoring',
  'panel',
  'decision',
  'letters',
  'objections',
  'publication',
] as const;

/** The steps in their order. */
export const callStepIds = [
  'announcement',
  'opening',
  'webinar',
  'questions',
  'answers',
  'closing',
  ...stepsAfterClosing,
] as const;

/** The steps that have no day of their own unless one is stated. */
export const stepsToDate = ['webinar', 'questions', 'answers'] as const satisfies readonly CallStepId[];

/**
 * How many days each step after the closing takes where the plan does not say. They are a proposal of this project: the
 * calls that we read differ too much for a rule.
 *
 * @category programme
 * @example
 * ```ts
 * import { proposedCallDays } from '@osee/core';
 *
 * proposedCallDays.scoring; // => 21
 * ```
 */
export const proposedCallDays: Readonly<Record<(typeof stepsAfterClosing)[number], number>> = {
  check: 10,
  declarations: 5,
  scoring: 21,
  panel: 2,
  decision: 7,
  letters: 3,
  objections: 30,
  publication: 1,
};
