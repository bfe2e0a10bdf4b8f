import type { Issue, ItemRef, Schedule, TermLength } from '@osee/core';

/**
 * The stretches of work whose lengths a plan needs.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { PlannedLengthId } from '@osee/scoring/country';
 *
 * const id: PlannedLengthId = 'implement';
 * ```
 */
export type PlannedLengthId = keyof typeof proposedLengths;

/**
 * How long each stretch takes where the caller does not say, and what that rests on: the documents of the programme of
 * 2024 plan half a year for the setup of an office (`programme-2024`); everything else is a proposal of this project, as
 * the documents give no lengths for the phases of the matrix.
 *
 * @category country assessment
 * @example
 * ```ts
 * import { proposedLengths } from '@osee/scoring/country';
 *
 * proposedLengths.office; // => { length: { months: 6 }, basis: 'programme-2024' }
 * ```
 */
export const proposedLengths = {
  assess: { length: { months: 3 }, basis: 'proposal' },
  task: { length: { months: 1 }, basis: 'proposal' },
  plan: { length: { months: 3 }, basis: 'proposal' },
  implement: { length: { months: 12 }, basis: 'proposal' },
  office: { length: { months: 6 }, basis: 'programme-2024' },
  evaluate: { length: { months: 3 }, basis: 'proposal' },
  improve: { length: { months: 6 }, basis: 'proposal' },
} as const satisfies Readonly<
  Record<string, { readonly length: TermLength; readonly basis: PlannedLength['basis'] }>
>;

/**
 * A length in use and what it rests on; `stated` is one that the caller gave.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { PlannedLength } from '@osee/scoring/country';
 *
 * const length: PlannedLength = { id: 'plan', length: { months: 2 }, basis: 'stated' };
 * ```
 */
export interface PlannedLength {
  readonly id: string;
  readonly length: TermLength;
  readonly basis: 'proposal' | 'programme-2024' | 'stated';
}

/**
 * Why a step waits for others: the assessment comes first, the office and its money come before the rest, what has the
 * higher priority comes earlier, and a phase follows the one before it.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { PlanOrderReason } from '@osee/scoring/country';
 *
 * const reason: PlanOrderReason = 'office-and-money-first';
 * ```
 */
export type PlanOrderReason =
  | 'after-assessment'
  | 'office-and-money-first'
  | 'higher-priority-first'
  | 'previous-phase'
  | 'after-implementation';

/**
 * A step of the plan: a phase of one module, technical domain, box or task.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { PlannedStep } from '@osee/scoring/country';
 *
 * const step: PlannedStep = {
 *   entryId: 'plan-module-strategy',
 *   phaseId: 'plan',
 *   target: { kind: 'module', id: 'strategy' },
 *   waits: [{ for: ['implement-matrix-item-ospo-setup'], because: 'office-and-money-first' }],
 * };
 * ```
 */
export interface PlannedStep {
  readonly entryId: string;
  readonly phaseId: string;
  /** `null` for the assessment itself and for tasks outside of the framework. */
  readonly target: ItemRef | null;
  readonly waits: readonly { readonly for: readonly string[]; readonly because: PlanOrderReason }[];
}

/**
 * A profile laid over the phases of the matrix, with dates. It is a schedule, as `toICalendar` takes it.
 *
 * @category country assessment
 * @example
 * ```ts
 * import { toICalendar } from '@osee/core';
 * import type { MatrixPlan } from '@osee/scoring/country';
 *
 * const calendarOf = (plan: MatrixPlan): string => toICalendar(plan);
 * ```
 */
export interface MatrixPlan extends Omit<Schedule, 'issues'> {
  readonly issues: readonly Issue[];
  /** In the order of the entries. */
  readonly steps: readonly PlannedStep[];
  readonly lengths: readonly PlannedLength[];
}
