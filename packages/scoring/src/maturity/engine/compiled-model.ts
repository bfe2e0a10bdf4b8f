import type { Issue } from '@osee/core';
import type { Criterion } from '../model/criterion.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import type { Deduction } from '../model/model-node.ts';
import type { MaturityPolicies, RollUp } from '../model/policies.ts';
import type { ScaleOption } from '../model/scale.ts';

/** A criterion or a part that counts in a node. */
export interface CompiledInput {
  readonly kind: 'criterion' | 'node';
  readonly id: string;
  readonly weight: number;
  /** A value v is worth `from` + `span` v; a part is worth its score. */
  readonly from: number;
  readonly span: number;
  /** A part without criteria for a level, whose share counts as 0. */
  readonly isEmpty?: boolean;
}

export interface CompiledNode {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly competencyId: string | null;
  readonly weight: number;
  /** Share of the whole model, by the weights alone. */
  readonly share: number;
  readonly rollUp: RollUp;
  readonly cap: number | null;
  readonly averagedKind: string | null;
  readonly deduction: Deduction | null;
  readonly minimumCoverage: number;
  /** Minima of parts below that bind this node, too. */
  readonly floors: readonly { readonly id: string; readonly minimum: number }[];
  /** How many questions in force count in the node or below. */
  readonly questionCount: number;
  readonly inputs: readonly CompiledInput[];
  readonly children: readonly CompiledNode[];
  /** By level, what counts for the share of the criteria bound to it. */
  readonly levelInputs: readonly (readonly CompiledInput[])[];
  /** Whether the node has criteria for each level, itself or below. */
  readonly hasLevel: readonly boolean[];
  /** Every node below, nearest first. */
  readonly below: readonly CompiledNode[];
  /** Ids of all criteria that count in the node or below. */
  readonly criterionIds: ReadonlySet<string>;
  /** Whether the node is in a ladder, at whatever depth, so that it matters when it is full. */
  readonly isRung: boolean;
}

/** Which criteria bear on a node. */
export interface NodeRelations {
  /** Ids of all criteria whose answers can change anything about the node. */
  readonly touchedBy: ReadonlySet<string>;
  /** Criteria that come into the score by more than one way, so that its inputs are not independent. */
  readonly sharedIds: ReadonlySet<string>;
}

export interface CompiledCriterion {
  readonly criterion: Criterion;
  readonly options: ReadonlyMap<string, ScaleOption>;
  readonly lowest: number;
  readonly highest: number;
  readonly metAt: number;
  /** Neither retired nor announced for later. */
  readonly inForce: boolean;
}

/** Marks what `compileModel` made, also between two copies of this library; data from a file cannot have it. */
export const compiledMark: unique symbol = Symbol.for('@osee/scoring/compiled-model') as never;

/**
 * A model that was checked and prepared for scoring. Treat it as opaque, and pass it on where a model is asked for.
 *
 * @category maturity
 * @example
 * ```ts
 * import { compileModel, type CompiledModel } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const compiled: CompiledModel = compileModel(oseeEcosystemModel);
 * compiled.policies.rollUp; // => 'mean'
 * ```
 */
export interface CompiledModel {
  /** @internal */
  readonly [compiledMark]: true;
  readonly model: MaturityModel;
  /** Every policy in force, defaults included. */
  readonly policies: MaturityPolicies;
  /** @internal */
  readonly root: CompiledNode;
  /** @internal Every node after the nodes that it needs; the root is last. */
  readonly order: readonly CompiledNode[];
  /** @internal By node. */
  readonly relations: ReadonlyMap<string, NodeRelations>;
  /** @internal By criterion, the nodes whose figures its answer can change, in their order. */
  readonly touched: ReadonlyMap<string, readonly CompiledNode[]>;
  /** @internal */
  readonly criteria: ReadonlyMap<string, CompiledCriterion>;
  /** @internal Positions of the levels whose shares some requirement looks at. */
  readonly judgedShares: ReadonlySet<number>;
  /** @internal By node, the score of a model in which everything is at its best, before any deduction. */
  readonly maxima: ReadonlyMap<string, number>;
  /** @internal By node, the same after deductions. */
  readonly bests: ReadonlyMap<string, number>;
  /** @internal The nodes whose maximum is the same whatever stays out of it. */
  readonly steadyIds: ReadonlySet<string>;
  /** @internal The criteria that some answer takes out of the score: not applicable, or a may that is excused. */
  readonly leavingIds: ReadonlySet<string>;
  /**
   * @internal Whether a better value never lowers a score while the same inputs count: no deductions, and lowest
   * inputs only of parts with equal maxima.
   */
  readonly isRegular: boolean;
  /** @internal Whether every score is made of the direct inputs and their values alone: no caps, points, deductions. */
  readonly isPlain: boolean;
  /** What somebody should look at; a broken model is refused instead. */
  readonly issues: readonly Issue[];
}
