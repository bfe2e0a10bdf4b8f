import { describeValue, expectShape, type KnownId, OseeError, shape } from '@osee/core';
import { nearestHint } from '../../errors/nearest-hint.ts';
import type { DepthIdOf } from './depth-id-of.ts';
import type { MaturityModel } from './maturity-model.ts';
import type { AskedDepth } from './model-depth.ts';
import { isInForce, restrictModel } from './restrict-model.ts';

/**
 * The model with the questions of one of its depths alone; id and version stay. Parts about which nothing is asked any
 * more are left out and named in `depth`, and so in every result: they are not scored as 0. Where a part keeps some of
 * its own questions and some of its parts, both sides count against each other as in the whole model.
 *
 * @param model - a whole model with depths, such as `oseeEcosystemModel`
 * @param depthId - the id of a depth
 * @returns a new model; what the depth leaves out stands in its `depth`
 * @throws `OseeError` with code `unknown-depth` for a depth that the model lacks, `wrong-type` for what is no model
 * @category maturity models
 * @example
 * ```ts
 * import { atDepth } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const quick = atDepth(oseeEcosystemModel, 'quick');
 * quick.depth?.asked; // => 15
 * quick.version === oseeEcosystemModel.version; // => true
 * ```
 */
export const atDepth = <Model extends MaturityModel, Id extends string>(
  model: Model,
  depthId: KnownId<Id, DepthIdOf<Model>>,
): MaturityModel => {
  expectShape(model, modelForm, ['model']);
  const { depths = [] }: MaturityModel = model;
  const depth = depths.find(({ id }) => id === depthId);
  if (depth === undefined) {
    const ids = depths.map(({ id }) => id);
    throw new OseeError(
      'unknown-depth',
      `Expected a depth of "${model.id}": ${ids.join(', ') || 'it has none'}${nearestHint(depthId, ids)}, got ${describeValue(depthId)}.`,
      { path: ['depthId'], details: { known: ids } },
    );
  }
  const { id, title, cannotTell } = depth;
  const { restricted, notAskedIds, notAskedParts } = restrictModel(model, depth.criterionIds);
  const of = model.criteria.filter(isInForce).length;
  const asked: AskedDepth = {
    id,
    title,
    cannotTell,
    asked: of - notAskedIds.length,
    of,
    notAskedIds,
    notAskedParts,
  };
  const { depths: _, ...whole } = restricted;
  return { ...whole, depth: asked };
};

const { list, record, text } = shape;

const floors = /* #__PURE__ */ list(/* #__PURE__ */ record({ nodeKind: text }));

const modelForm = /* #__PURE__ */ record(
  {
    id: text,
    levels: /* #__PURE__ */ list(
      /* #__PURE__ */ record({
        id: text,
        requires: /* #__PURE__ */ list(/* #__PURE__ */ record({ kind: text }, { nodeKind: text })),
      }),
    ),
    scales: /* #__PURE__ */ list(/* #__PURE__ */ record({ id: text })),
    nodes: /* #__PURE__ */ list(
      /* #__PURE__ */ record(
        { id: text, title: text, parentId: /* #__PURE__ */ shape.orNull(text) },
        { weight: shape.number },
      ),
    ),
    criteria: /* #__PURE__ */ list(
      /* #__PURE__ */ record(
        {
          id: text,
          scaleId: text,
          impacts: /* #__PURE__ */ list(/* #__PURE__ */ record({ nodeId: text }, { weight: shape.number })),
        },
        {
          dependsOn: /* #__PURE__ */ list(text),
          retired: /* #__PURE__ */ record({}, { replacedBy: /* #__PURE__ */ list(text) }),
        },
      ),
    ),
  },
  {
    policies: /* #__PURE__ */ record({}, { minimumCoverageOf: floors, coverageFloors: floors }),
    depths: /* #__PURE__ */ list(
      /* #__PURE__ */ record({
        id: text,
        title: text,
        criterionIds: /* #__PURE__ */ list(text),
        cannotTell: /* #__PURE__ */ list(text),
      }),
    ),
    weightings: /* #__PURE__ */ list(
      /* #__PURE__ */ record({ weights: /* #__PURE__ */ list(/* #__PURE__ */ record({ nodeId: text })) }),
    ),
  },
  'a maturity model',
);
