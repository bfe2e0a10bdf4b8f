import type { Issue, ItemRef, MessageParameters, Profile } from '@osee/core';
import type { CountryCaveat } from '../assess/country-result.ts';
import type { ProfileReason } from './profile-reason.ts';

/**
 * How much something matters in a profile.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { ProfilePriority } from '@osee/scoring/country';
 *
 * const priority: ProfilePriority = 'high';
 * ```
 */
export type ProfilePriority = 'high' | 'medium' | 'low';

/**
 * A change by hand. The proposal and its reasons stay beside it.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { HandChange } from '@osee/scoring/country';
 *
 * const change: HandChange = {
 *   target: { kind: 'module', id: 'digital-inclusion' },
 *   change: { kind: 'select', selected: true },
 *   by: 'Steering group',
 *   reason: 'Promised in the programme of the government.',
 * };
 * ```
 */
export interface HandChange {
  /** A module or technical domain; for a target also a competency. */
  readonly target: ItemRef;
  readonly change:
    | { readonly kind: 'select'; readonly selected: boolean }
    | { readonly kind: 'priority'; readonly priority: ProfilePriority }
    | { readonly kind: 'target'; readonly value: number };
  readonly by: string;
  readonly reason: string;
}

/**
 * A module or technical domain of the framework: what is proposed, why, and what was decided.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { ProposedUnit } from '@osee/scoring/country';
 *
 * const isChanged = ({ changes }: ProposedUnit): boolean => changes.length > 0;
 * ```
 */
export interface ProposedUnit {
  readonly target: ItemRef;
  readonly name: string;
  /** The largest figure first; empty where nothing selects it. */
  readonly reasons: readonly ProfileReason[];
  readonly proposed: {
    readonly selected: boolean;
    readonly priority: ProfilePriority | null;
    /** The largest figure of the reasons. */
    readonly figure: number | null;
  };
  readonly decided: { readonly selected: boolean; readonly priority: ProfilePriority | null };
  readonly changes: readonly HandChange[];
  /** Questions about it that nobody could answer. */
  readonly openQuestionIds: readonly string[];
}

/**
 * What is aimed at next for a competency or technical domain: one step further.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { ProposedTarget } from '@osee/scoring/country';
 *
 * const isFirst = ({ current }: ProposedTarget): boolean => current === 0;
 * ```
 */
export interface ProposedTarget {
  readonly target: ItemRef;
  readonly name: string;
  /** Where the country stands, from 0 to 1; `null` where nobody knows and a target was set by hand. */
  readonly current: number | null;
  readonly stratum: string | null;
  /** `null` where none is proposed. */
  readonly proposed: number | null;
  /** What the step aimed at is called; `null` where the model has no step of that value. */
  readonly stepLabel: string | null;
  readonly decided: number | null;
  readonly changes: readonly HandChange[];
}

/**
 * Why something has to be found out first.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { AssessTaskReason } from '@osee/scoring/country';
 *
 * const reason: AssessTaskReason = 'unknown';
 * ```
 */
export type AssessTaskReason =
  | 'unknown'
  | 'too-few-answers'
  | 'not-asked'
  | 'risk-unclear'
  | 'use-case-without-needs'
  | 'part-not-assessed';

/**
 * A task of the phase Assess: what is not known is found out, and is no gap.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { AssessTask } from '@osee/scoring/country';
 *
 * const task: AssessTask = {
 *   id: 'unknown-strategy',
 *   reason: 'unknown',
 *   target: { kind: 'module', id: 'strategy' },
 *   parameters: { name: 'Strategy', count: 2 },
 *   itemIds: ['change-management', 'strategic-funding'],
 * };
 * ```
 */
export interface AssessTask {
  /** Unique, in kebab-case. */
  readonly id: string;
  readonly reason: AssessTaskReason;
  /** What of the framework it is about; `null` for what stands outside. */
  readonly target: ItemRef | null;
  readonly parameters: MessageParameters;
  /** The questions, risks or use cases that are open. */
  readonly itemIds: readonly string[];
}

/**
 * The lines and cuts of a proposal. Each can be changed, and each is printed.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { ProfileSettings } from '@osee/scoring/country';
 *
 * const settings: Partial<ProfileSettings> = { aim: 0.75, gapLine: 0.25 };
 * ```
 */
export interface ProfileSettings {
  /** A must has to reach this value; 0.5, the third of five steps, unless told. */
  readonly mustValue: number;
  /** What the country aims at on the whole, from which gaps are counted; 0.5 unless told. */
  readonly aim: number;
  /** A gap above this selects; 0.25 unless told. */
  readonly gapLine: number;
  /** The band of the risk matrix from which on a risk selects; the highest unless told, `null` without risks. */
  readonly riskBand: string | null;
  /** From which figure on the priority is `medium` and `high`; a third and two thirds unless told. */
  readonly cuts: { readonly medium: number; readonly high: number };
}

/**
 * The codes of what {@link proposeProfile} reports.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { ProfileProposalIssueCode } from '@osee/scoring/country';
 *
 * const code: ProfileProposalIssueCode = 'nothing-selected';
 * ```
 */
export type ProfileProposalIssueCode = 'nothing-selected' | 'need-outside-framework';

/**
 * A proposal for the tailored framework of a country.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { ProfileProposal } from '@osee/scoring/country';
 *
 * const chosen = ({ units }: ProfileProposal): string[] =>
 *   units.filter(({ decided }) => decided.selected).map(({ name }) => name);
 * ```
 */
export interface ProfileProposal {
  /** As decided, for `tailorFramework`; `null` where nothing is selected, as an empty profile would keep everything. */
  readonly profile: Profile | null;
  readonly framework: { readonly id: string; readonly version: string };
  readonly subject: string;
  readonly asOf: string;
  readonly settings: ProfileSettings;
  /** Every module and technical domain of the framework, in its order: what was left out, too. */
  readonly units: readonly ProposedUnit[];
  readonly targets: readonly ProposedTarget[];
  readonly tasks: readonly AssessTask[];
  /** Reasons that point to nothing of the framework, such as to the office itself. */
  readonly outside: readonly ProfileReason[];
  readonly caveats: readonly CountryCaveat[];
  readonly issues: readonly Issue<ProfileProposalIssueCode>[];
}
