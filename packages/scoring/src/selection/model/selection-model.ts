import type { Source } from '@osee/core';
import type { Conflict } from './conflict.ts';
import type { CriterionGroup, CriterionNode } from './criterion.ts';
import type { Gate } from './gate.ts';
import type { SelectionPolicies } from './policies.ts';
import type { PortfolioRules } from './portfolio-rules.ts';
import type { Subject } from './subject.ts';
import type { WeightPreset } from './weight-preset.ts';

/**
 * A selection as data: what is compared, who may take part, what is scored and how, how many are chosen. A composite index
 * is a selection model without gates and without portfolio rules. `defineSelectionModel` fills in what a short definition
 * leaves out, and keeps the ids of the criteria, gates, attributes and groups in the type.
 *
 * @category selection models
 * @example
 * ```ts
 * import { oseeCall2024, type SelectionModel } from '@osee/scoring/selection';
 *
 * const model: SelectionModel = oseeCall2024;
 * model.criteria.map((branch) => branch.id); // => ['country', 'host']
 * ```
 */
export interface SelectionModel<
  CriterionId extends string = string,
  GateId extends string = string,
  Attribute extends string = string,
  GroupId extends string = string,
> {
  readonly id: string;
  /** Semantic version of the content. */
  readonly version: string;
  readonly title: string;
  /** `illustrative`: scales or weights are this project's own and carry no authority. */
  readonly status: 'illustrative' | 'adopted';
  readonly note?: string;
  /** What is compared; countries unless stated. Rules on countries and hosts belong to models of countries alone. */
  readonly subject?: Subject;
  readonly gates: readonly Gate<GateId, Attribute>[];
  /** The groups or criteria at the top of the tree. */
  readonly criteria: readonly CriterionNode<CriterionId, GroupId>[];
  /** How the branches at the top become the score, where it differs from the policy. */
  readonly aggregation?: SelectionPolicies['aggregation'];
  readonly policies: SelectionPolicies<CriterionId>;
  /** Other weights of the criteria for named situations; a run takes one of them by the option `preset`. */
  readonly presets?: readonly WeightPreset<CriterionId>[];
  readonly portfolio?: PortfolioRules<Attribute>;
  readonly conflicts: readonly Conflict[];
  /** Statements of the documents that are neither gate nor score nor rule, kept for completeness. */
  readonly context: readonly ContextStatement[];
}

/**
 * A selection model whose criteria are all in groups, such as the country and the host of a call.
 *
 * @category selection models
 * @example
 * ```ts
 * import { type GroupedSelectionModel, oseeCall2024 } from '@osee/scoring/selection';
 *
 * const model: GroupedSelectionModel = oseeCall2024;
 * model.criteria[0]?.children.length; // => 5
 * ```
 */
export interface GroupedSelectionModel extends SelectionModel {
  readonly criteria: readonly CriterionGroup[];
}

/**
 * A statement that the engine does not use, recorded so that nothing of the documents is lost.
 *
 * @category selection models
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
