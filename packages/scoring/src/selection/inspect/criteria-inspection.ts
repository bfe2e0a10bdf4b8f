import type { Issue } from '@osee/core';
import type { SelectionOptions } from '../settings/selection-options.ts';

/**
 * What an inspection sets beside the options of the run.
 *
 * @category selection explained
 * @example
 * ```ts
 * import type { InspectionOptions } from '@osee/scoring/selection';
 *
 * const options: InspectionOptions = { threshold: 0.8, correlation: 'spearman' };
 * ```
 */
export interface InspectionOptions extends SelectionOptions {
  /** Two criteria are near-duplicates above this absolute correlation, from 0 to 1; 0.9 unless told. */
  readonly threshold?: number;
  /** `pearson` (unless told) looks for straight lines, `spearman` for any that rise or fall throughout. */
  readonly correlation?: 'pearson' | 'spearman';
}

/**
 * An applicant whom another one beats without any weighing: as good on every criterion, and better on one.
 *
 * @category selection explained
 * @example
 * ```ts
 * import type { DominatedApplicant } from '@osee/scoring/selection';
 *
 * const isSure = ({ by }: DominatedApplicant): boolean => by.some(({ certain }) => certain);
 * ```
 */
export interface DominatedApplicant {
  readonly applicant: string;
  /** By whom; those are left out of whom it is certain that they are dominated themselves. */
  readonly by: readonly {
    readonly applicant: string;
    /** How many criteria are known of both: nothing else was compared. */
    readonly compared: number;
    /** Every criterion is known of both. Otherwise an answer that is still open may undo it. */
    readonly certain: boolean;
  }[];
}

/**
 * Two criteria and how many applicants are known on both.
 *
 * @category selection explained
 * @example
 * ```ts
 * import type { CriterionPair } from '@osee/scoring/selection';
 *
 * const pair: CriterionPair = { criteria: ['political-commitment', 'strategic-priority'], known: 12 };
 * ```
 */
export interface CriterionPair {
  readonly criteria: readonly [string, string];
  readonly known: number;
}

/**
 * What there is to see in the answers before anything is weighed.
 *
 * @category selection explained
 * @example
 * ```ts
 * import { type CriteriaInspection, inspectCriteria, oseeCall2024 } from '@osee/scoring/selection';
 *
 * const inspection: CriteriaInspection = inspectCriteria(oseeCall2024, []);
 * inspection.applicants; // => []
 * ```
 */
export interface CriteriaInspection {
  /** Who was looked at, by id: all but withdrawn, replaced and ineligible applicants. */
  readonly applicants: readonly string[];
  readonly dominated: readonly DominatedApplicant[];
  /** Pairs that say nearly the same, so that one thing counts twice. */
  readonly nearDuplicates: readonly (CriterionPair & {
    /** From -1 to 1; below 0 when the two run against each other. */
    readonly correlation: number;
  })[];
  /** Pairs that fewer than three applicants are known on: whether they are near-duplicates cannot be told. */
  readonly incomparable: readonly CriterionPair[];
  /** Criteria on which all known answers, two or more, are worth the same. */
  readonly withoutSpread: readonly {
    readonly criterion: string;
    readonly value: number;
    readonly known: number;
  }[];
  /** Criteria on which nothing is known of anybody. */
  readonly unknown: readonly string[];
  readonly issues: readonly Issue<
    'dominated-applicant' | 'near-duplicate-criteria' | 'criterion-without-spread' | 'unknown-everywhere'
  >[];
}
