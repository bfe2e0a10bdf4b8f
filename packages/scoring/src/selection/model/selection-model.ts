import type { Source } from '@osee/core';
import type { Conflict } from './conflict.ts';
import type { CriterionGroup } from './criterion.ts';
import type { Gate } from './gate.ts';
import type { SelectionPolicies } from './policies.ts';
import type { PortfolioRules } from './portfolio-rules.ts';

/**
 * A selection as data: who may take part, what is scored and how, how many are chosen. A composite index is a
 * selection model without gates and without portfolio rules.
 *
 * @category selection model
 * @example
 * ```ts
 * import { oseeCall2024, type SelectionModel } from '@osee/scoring/selection';
 *
 * const model: SelectionModel = oseeCall2024;
 * model.criteria.map((branch) => branch.id); // => ['country', 'host']
 * ```
 */
export interface SelectionModel {
  readonly id: string;
  /** Semantic version of the content. */
  readonly version: string;
  readonly title: string;
  /** `illustrative`: scales or weights are this project's own and carry no authority. */
  readonly status: 'illustrative' | 'adopted';
  readonly note?: string;
  readonly gates: readonly Gate[];
  /** The branches at the top of the tree. */
  readonly criteria: readonly CriterionGroup[];
  /** How the branches at the top become the score, where it differs from the policy. */
  readonly aggregation?: SelectionPolicies['aggregation'];
  readonly policies: SelectionPolicies;
  readonly portfolio?: PortfolioRules;
  readonly conflicts: readonly Conflict[];
  /** Statements of the documents that are neither gate nor score nor rule, kept for completeness. */
  readonly context: readonly ContextStatement[];
}

/**
 * A statement that the engine does not use, recorded so that nothing of the documents is lost.
 *
 * @category selection model
 * @example
 * ```ts
 * import { oseeCall2024, type ContextStatement } from '@osee/scoring/selection';
 *
 * const context: readonly ContextStatement[] = oseeCall2024.context;
 * context[0]?.id; // => 'itu-member-administration'
 * ```
 */
export interface ContextStatement {
  readonly id: string;
  readonly statement: string;
  readonly source: Source;
  /** Read out of the documents and not written there in so many words. */
  readonly inferred?: boolean;
  readonly note?: string;
}
