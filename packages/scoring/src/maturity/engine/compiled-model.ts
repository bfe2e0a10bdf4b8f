import type { Issue } from '@osee/core';
import type { Criterion } from '../model/criterion.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import type { MaturityPolicies, RollUp } from '../model/policies.ts';
import type { ScaleOption } from '../model/scale.ts';

/** A criterion or a part that counts in a node. */
export interface CompiledInput {
  readonly kind: 'criterion' | 'node';
  readonly id: string;
  readonly weight: number;
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
  readonly inputs: readonly CompiledInput[];
  readonly children: readonly CompiledNode[];
  /** By level, what counts for the share of the criteria bound to it. */
  readonly levelInputs: readonly (readonly CompiledInput[])[];
  /** Every node below, nearest first. */
  readonly below: readonly CompiledNode[];
  /** Ids of all criteria that count in the node or below. */
  readonly criterionIds: ReadonlySet<string>;
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
  readonly model: MaturityModel;
  /** Every policy in force, defaults included. */
  readonly policies: MaturityPolicies;
  /** @internal */
  readonly root: CompiledNode;
  /** @internal */
  readonly criteria: ReadonlyMap<string, CompiledCriterion>;
  /** @internal By node, the score of a model in which everything is at its best. */
  readonly maxima: ReadonlyMap<string, number>;
  /** What somebody should look at; a broken model is refused instead. */
  readonly issues: readonly Issue[];
}
