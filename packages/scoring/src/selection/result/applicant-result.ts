import type { Issue } from '@osee/core';
import type { ProposedHost } from '../application/application.ts';
import type { CriterionResult, Interval } from './criterion-result.ts';
import type { GateResult } from './gate-result.ts';

/**
 * Whether an applicant may be chosen. `undecided`: no gate fails and at least one is unknown.
 *
 * @category selection
 * @example
 * ```ts
 * import type { Eligibility } from '@osee/scoring/selection';
 *
 * const eligibility: Eligibility = 'undecided';
 * ```
 */
export type Eligibility = 'eligible' | 'not-eligible' | 'undecided';

/**
 * Why an applicant has no rank.
 *
 * @category selection
 * @example
 * ```ts
 * import type { UnrankedReason } from '@osee/scoring/selection';
 *
 * const reason: UnrankedReason = 'missing-branch';
 * ```
 */
export type UnrankedReason = 'not-eligible' | 'undecided' | 'missing-branch' | 'withdrawn' | 'superseded';

/**
 * What is known of one branch of the criteria for one applicant.
 *
 * @category selection
 * @example
 * ```ts
 * import type { BranchResult } from '@osee/scoring/selection';
 *
 * const host: BranchResult = {
 *   branch: 'host',
 *   weight: 0.5,
 *   value: null,
 *   interval: { worst: 0.1, best: 0.9 },
 *   coverage: 0.2,
 * };
 * ```
 */
export interface BranchResult {
  readonly branch: string;
  /** Share of the score, from 0 to 1. */
  readonly weight: number;
  /** From 0 to 1; `null` when too little is known. */
  readonly value: number | null;
  /** The value if everything unknown turns out worst, and best. */
  readonly interval: Interval;
  /** Share of the branch's weight that is known, from 0 to 1. */
  readonly coverage: number;
}

/**
 * The value of an attribute that a portfolio rule reads, and where it comes from. `stated`: by the application; `table`: by the
 * facts of the country; `inferred`: by those facts, where no list that was read names it; `unknown`: by nobody.
 *
 * @category selection
 * @example
 * ```ts
 * import type { AttributeFact } from '@osee/scoring/selection';
 *
 * const region: AttributeFact = {
 *   attribute: 'region', value: 'Americas', basis: 'inferred', source: null, date: null, table: 'Americas',
 * };
 * ```
 */
export interface AttributeFact {
  readonly attribute: string;
  readonly value: string | null;
  readonly basis: 'stated' | 'table' | 'inferred' | 'unknown';
  /** Of a stated fact; `null` when none is given. */
  readonly source: string | null;
  /** Of a stated fact; `null` when none is given. */
  readonly date: string | null;
  /** What the facts of the country say, also where a stated fact counts instead. */
  readonly table: string | null;
}

/**
 * Everything that the evaluation says about one application. No application is left out of a result.
 *
 * @category selection
 * @example
 * ```ts
 * import { type ApplicantResult, evaluateApplications, oseeCall2024 } from '@osee/scoring/selection';
 *
 * const result = evaluateApplications(oseeCall2024, [{ id: 'ken-1', country: 'KEN' }]);
 * const applicant: ApplicantResult | undefined = result.applicants[0];
 * applicant?.eligibility; // => 'undecided'
 * applicant?.score; // => null
 * applicant?.interval; // => { worst: 0, best: 1 }
 * ```
 */
export interface ApplicantResult {
  readonly id: string;
  /** ISO 3166-1 alpha-3; `null` in a model that does not compare countries. */
  readonly country: string | null;
  readonly host: ProposedHost | null;
  /** As the application gives it; `null` when it does not. */
  readonly submittedAt: string | null;
  readonly withdrawn: { readonly date: string; readonly reason: string | null } | null;
  /** `superseded`: a later application of the same country counts instead. */
  readonly standing: 'active' | 'withdrawn' | 'superseded';
  readonly eligibility: Eligibility;
  readonly gates: readonly GateResult[];
  readonly criteria: readonly CriterionResult[];
  readonly branches: readonly BranchResult[];
  /** From 0 to 1; `null` when too little is known. */
  readonly score: number | null;
  /** The score if everything unknown turns out worst, and best. */
  readonly interval: Interval;
  /** Share of the whole weight that is known, from 0 to 1. */
  readonly coverage: number;
  /** 1 is the best; `null` for who is not ranked. */
  readonly rank: number | null;
  /**
   * The ranks that remain possible once everything unknown is known; `null` for who cannot be ranked at all. Under the
   * policy `eligible-and-undecided` open gates are taken to pass.
   */
  readonly rankInterval: Interval | null;
  /** `null` for who is ranked. */
  readonly unranked: UnrankedReason | null;
  /** The value of each attribute that a portfolio rule reads; `null` when it is not known. */
  readonly attributes: Readonly<Record<string, string | null>>;
  /** Where each of those values comes from. */
  readonly attributeFacts: readonly AttributeFact[];
  readonly issues: readonly Issue[];
}
