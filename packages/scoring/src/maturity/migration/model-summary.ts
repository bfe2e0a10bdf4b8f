import { expectShape, shape } from '@osee/core';
import type { Band } from '../model/band.ts';
import type { Criterion } from '../model/criterion.ts';
import type { MaturityLevel } from '../model/level.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import type { ModelNode } from '../model/model-node.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import type { Scale } from '../model/scale.ts';

/**
 * What of a version of a model has to be known to take answers over into a later one, as plain JSON. It is kept with
 * the answers, so that they can be taken over when the old version itself is gone.
 *
 * @category assessments
 * @example
 * ```ts
 * import { type ModelSummary, summariseModel } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const summary: ModelSummary = summariseModel(oseeEcosystemModel, ['licensing-selection-based-on-requirements']);
 * summary.criteria.length; // => 1
 * ```
 */
export interface ModelSummary {
  readonly id: string;
  readonly version: string;
  /** Only what differs from `defaultPolicies`, as in the model. */
  readonly policies?: Partial<MaturityPolicies>;
  readonly levels: readonly MaturityLevel[];
  readonly bands?: readonly Band[];
  readonly nodes: readonly ModelNode[];
  /** Those that the criteria use. */
  readonly scales: readonly Scale[];
  /** Those that were asked for. */
  readonly criteria: readonly Criterion[];
  /** The ids of all criteria of the version, in its order. */
  readonly criterionIds: readonly string[];
}

/**
 * Takes from a model what a migration of answers to it needs.
 *
 * @param model - the version that the answers are for
 * @param criterionIds - the criteria that have answers; all of them unless told
 * @returns the summary; it shares its parts with the model
 * @throws `OseeError` with code `wrong-type` for what is no model
 * @category assessments
 * @see `migrateAssessment`, which takes it instead of the old model
 * @example
 * ```ts
 * import { summariseModel } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * summariseModel(oseeEcosystemModel, ['office-mandate']).criteria.length; // => 1
 * ```
 */
export const summariseModel = (model: MaturityModel, criterionIds?: readonly string[]): ModelSummary => {
  const records = shape.list(shape.record({ id: shape.text }));
  expectShape(
    model,
    shape.record({
      id: shape.text,
      version: shape.text,
      scales: records,
      criteria: records,
      nodes: records,
      levels: records,
    }),
    ['model'],
  );
  if (criterionIds !== undefined) expectShape(criterionIds, shape.list(shape.text), ['criterionIds']);
  const asked = criterionIds && new Set(criterionIds);
  const criteria = model.criteria.filter(({ id }) => asked?.has(id) ?? true);
  const used = new Set(criteria.map(({ scaleId }) => scaleId));
  return {
    id: model.id,
    version: model.version,
    ...(model.policies && { policies: model.policies }),
    levels: model.levels,
    ...(model.bands && { bands: model.bands }),
    nodes: model.nodes,
    scales: model.scales.filter(({ id }) => used.has(id)),
    criteria,
    criterionIds: model.criteria.map(({ id }) => id),
  };
};
