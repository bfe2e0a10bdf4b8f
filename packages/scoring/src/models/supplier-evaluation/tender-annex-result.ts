/**
 * A criterion as bidders read it.
 *
 * @category models
 * @example
 * ```ts
 * import { supplierEvaluationModel, type TenderCriterion, tenderAnnex } from '@osee/scoring/models';
 *
 * const criteria: readonly TenderCriterion[] = tenderAnnex(supplierEvaluationModel).criteria;
 * criteria[0]?.title; // => 'Relation to the maker'
 * ```
 */
export interface TenderCriterion {
  readonly id: string;
  readonly title: string;
  readonly statement: string;
  /** Share of the whole, from 0 to 1. */
  readonly weight: number;
  /** What a bidder brings. */
  readonly evidence: readonly string[];
}

/**
 * What `tenderAnnex` gives.
 *
 * @category models
 * @example
 * ```ts
 * import { supplierEvaluationModel, type TenderAnnex, tenderAnnex } from '@osee/scoring/models';
 *
 * const annex: TenderAnnex = tenderAnnex(supplierEvaluationModel);
 * annex.clauses[0]?.id; // => 'licence'
 * ```
 */
export interface TenderAnnex {
  readonly model: { readonly id: string; readonly version: string };
  readonly title: string;
  readonly conditions: readonly { readonly id: string; readonly statement: string }[];
  readonly criteria: readonly TenderCriterion[];
  /** Headings of clauses to settle in the contract. */
  readonly clauses: readonly { readonly id: string; readonly text: string }[];
  /** How the tender stays open to everybody. */
  readonly neutrality: readonly string[];
}
