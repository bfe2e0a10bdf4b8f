import type { Issue } from '@osee/core';
import type { PoliciesInForce } from '../model/policies.ts';
import type { ApplicantResult } from './applicant-result.ts';
import type { PortfolioResult } from './portfolio-result.ts';

/**
 * What a criterion or a group weighs.
 *
 * @category selection
 * @example
 * ```ts
 * import type { WeightInUse } from '@osee/scoring/selection';
 *
 * const weight: WeightInUse = { id: 'host', parent: null, share: 0.5, effective: 0.5 };
 * ```
 */
export interface WeightInUse {
  readonly id: string;
  /** The group above; `null` at the top. */
  readonly parent: string | null;
  /** Among its siblings, from 0 to 1. */
  readonly share: number;
  /** In the whole score, from 0 to 1. */
  readonly effective: number;
}

/**
 * The outcome of a selection: every applicant, the choice, and every setting that led to it.
 *
 * @category selection
 * @example
 * ```ts
 * import { evaluateApplications, oseeCall2024, type SelectionResult } from '@osee/scoring/selection';
 *
 * const result: SelectionResult = evaluateApplications(oseeCall2024, []);
 * result.model.version; // => '1.0.0'
 * result.applicants; // => []
 * ```
 */
export interface SelectionResult {
  readonly model: {
    readonly id: string;
    readonly version: string;
    readonly status: 'illustrative' | 'adopted';
  };
  /** As used, with those that the model left out. */
  readonly policies: PoliciesInForce;
  /** The position used in each conflict, by the id of the conflict; `null` where no single one is used. */
  readonly conflicts: Readonly<Record<string, string | null>>;
  /** The preset of weights in use; `null` for none. */
  readonly preset: string | null;
  readonly weights: readonly WeightInUse[];
  readonly regionScheme: string | null;
  /** The fiscal year that decides the income group where a run names another one than the model; `null` otherwise. */
  readonly incomeFiscalYear: string | null;
  readonly asOf: string | null;
  /** Best rank first, then by id; the order of the input does not matter. */
  readonly applicants: readonly ApplicantResult[];
  /** `null` when the model has no portfolio rules. */
  readonly portfolio: PortfolioResult | null;
  readonly issues: readonly Issue[];
}
