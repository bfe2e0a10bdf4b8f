import type { Issue } from '@osee/core';

/**
 * What a panel, a board or a head of office decided.
 *
 * @category selection records
 * @example
 * ```ts
 * import type { Decision } from '@osee/scoring/selection';
 *
 * const decision: Decision = {
 *   chosen: ['ken-1', 'per-1'], by: 'project board', date: '2027-06-01', reasons: ['Both hosts can start at once.'],
 * };
 * ```
 */
export interface Decision {
  /** The ids of the chosen. */
  readonly chosen: readonly string[];
  /** Who decided: a body, or its members. */
  readonly by: string | readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Why, as one text or several; needed where the decision departs from the proposal. */
  readonly reasons?: string | readonly string[];
  /** What was said of one applicant, by its id. */
  readonly reasonsFor?: Readonly<Record<string, string>>;
  /** Under which condition an applicant was chosen, by its id. */
  readonly conditions?: Readonly<Record<string, string>>;
  /** Who moves up, in this order, when one of the chosen declines. */
  readonly reserve?: readonly string[];
}

/**
 * How far a decision departs from what the figures propose, and what that costs.
 *
 * @category selection records
 * @example
 * ```ts
 * import type { Departure } from '@osee/scoring/selection';
 *
 * const departure: Departure = {
 *   proposed: ['ken-1', 'per-1'], added: ['vnm-1'], removed: ['per-1'],
 *   proposedTotal: 1.6, chosenTotal: 1.5, cost: 0.1, sharing: [],
 * };
 * ```
 */
export interface Departure {
  /** In alphabetical order; `null` when the figures propose nobody. */
  readonly proposed: readonly string[] | null;
  /** Chosen and not proposed. */
  readonly added: readonly string[];
  /** Proposed and not chosen. */
  readonly removed: readonly string[];
  /** The scores of the proposal, added up; `null` without one. */
  readonly proposedTotal: number | null;
  /** The scores of the chosen, added up; `null` when one of them has none. */
  readonly chosenTotal: number | null;
  /** How much less the chosen have; `null` where both do not count as many, or a total is not known. Below 0 a rule was given up for more. */
  readonly cost: number | null;
  /** What several of the chosen share, although the rules of the portfolio ask for different ones. */
  readonly sharing: readonly {
    readonly attribute: string;
    readonly value: string;
    readonly ids: readonly string[];
  }[];
}

/**
 * A decision with what it departs from, as it is kept: in a file, in the recipe, in the report and in letters.
 *
 * @category selection records
 * @example
 * ```ts
 * import type { DecisionRecord } from '@osee/scoring/selection';
 *
 * const isAsProposed = ({ departure }: DecisionRecord): boolean => departure === null;
 * ```
 */
export interface DecisionRecord {
  readonly model: { readonly id: string; readonly version: string };
  /** Of the result that the decision rests on. */
  readonly result: { readonly digest: string };
  /** In alphabetical order. */
  readonly chosen: readonly string[];
  readonly reserve: readonly string[];
  readonly by: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly reasons: readonly string[];
  readonly reasonsFor: Readonly<Record<string, string>>;
  readonly conditions: Readonly<Record<string, string>>;
  /** `null` when the chosen are the proposal, or one that is level with it and keeps the rules. */
  readonly departure: Departure | null;
  readonly issues: readonly Issue<DecisionIssueCode>[];
  /** Of what people decided: who, by whom, when, why and on which conditions. `replay` tells when a word of it was changed later. */
  readonly digest: string;
}

/**
 * What a record says beside the decision: `departs-from-proposal`; `chosen-with-open-gate`, `chosen-without-score`,
 * `rule-not-kept`, `other-number-chosen`; `decided-before-evaluation`, when the date lies before that of the run.
 *
 * @category selection records
 * @example
 * ```ts
 * import type { DecisionIssueCode } from '@osee/scoring/selection';
 *
 * const code: DecisionIssueCode = 'departs-from-proposal';
 * ```
 */
export type DecisionIssueCode =
  | 'departs-from-proposal'
  | 'chosen-with-open-gate'
  | 'chosen-without-score'
  | 'rule-not-kept'
  | 'other-number-chosen'
  | 'decided-before-evaluation';
