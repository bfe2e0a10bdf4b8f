import {
  anyText,
  count,
  filledText,
  identifier,
  languageTag,
  listSchema,
  namesSchema,
  notNegative,
  objectSchema,
  ordinal,
  orNull,
  positive,
  share,
  sourceSchema,
  versionText,
} from '@osee/core/schema';
import * as z from 'zod';
import type { ModelSummary } from '../../maturity/migration/model-summary.ts';
import type { Band } from '../../maturity/model/band.ts';
import type { MaturityModel } from '../../maturity/model/maturity-model.ts';
import type { AskedDepth, ModelDepth } from '../../maturity/model/model-depth.ts';
import type { Deduction, ModelNode } from '../../maturity/model/model-node.ts';
import type { Scale, ScaleOption } from '../../maturity/model/scale.ts';
import type { Weighting } from '../../maturity/model/weighting.ts';
import { criterionSchema } from './criterion-schema.ts';
import { levelSchema } from './level-schema.ts';
import { maturityPoliciesSchema, rollUpSchema } from './policies-schema.ts';

/** A fraction of whole numbers; that it lies between 0 and 1 is seen when the model is compiled. */
const fractionSchema = /* #__PURE__ */ z.tuple([count, ordinal]);

const optionSchema = /* #__PURE__ */ objectSchema<ScaleOption>(
  'osee:maturity.ScaleOption',
  { id: identifier, value: share, label: filledText },
  { description: anyText, upTo: fractionSchema },
);

const scaleSchema = /* #__PURE__ */ objectSchema<Scale>(
  'osee:maturity.Scale',
  { id: identifier, options: listSchema(optionSchema) },
  {},
);

const bandSchema = /* #__PURE__ */ objectSchema<Band>(
  'osee:maturity.Band',
  { id: identifier, title: filledText, from: share, to: share },
  {},
);

const deductionSchema = /* #__PURE__ */ objectSchema<Deduction>(
  'osee:maturity.Deduction',
  { nodeId: identifier, minimum: share, share },
  {},
);

const nodeSchema = /* #__PURE__ */ objectSchema<ModelNode>(
  'osee:maturity.ModelNode',
  { id: identifier, kind: filledText, title: filledText, parentId: orNull(identifier) },
  {
    weight: notNegative,
    rollUp: rollUpSchema,
    cap: positive,
    averagedKind: filledText,
    deduction: deductionSchema,
    competencyId: identifier,
  },
);

const depthSchema = /* #__PURE__ */ objectSchema<ModelDepth>(
  'osee:maturity.ModelDepth',
  {
    id: identifier,
    title: filledText,
    criterionIds: listSchema(identifier),
    cannotTell: listSchema(filledText),
  },
  { rule: filledText },
);

const askedDepthSchema = /* #__PURE__ */ objectSchema<AskedDepth>(
  'osee:maturity.AskedDepth',
  {
    id: identifier,
    title: filledText,
    cannotTell: listSchema(filledText),
    asked: count,
    of: count,
    notAskedIds: listSchema(identifier),
    notAskedParts: listSchema(
      objectSchema<AskedDepth['notAskedParts'][number]>(
        null,
        { id: identifier, title: filledText, competencyId: orNull(identifier) },
        {},
      ),
    ),
  },
  {},
);

const weightingSchema = /* #__PURE__ */ objectSchema<Weighting>(
  'osee:maturity.Weighting',
  {
    id: identifier,
    title: filledText,
    weights: listSchema(
      objectSchema<Weighting['weights'][number]>(null, { nodeId: identifier, weight: notNegative }, {}),
    ),
  },
  {},
);

/**
 * Schema of a maturity model, without its envelope. References, levels and weights are checked by `compileModel` of
 * `@osee/scoring/maturity`.
 *
 * @category schemas
 * @example
 * ```ts
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { maturityModelSchema } from '@osee/scoring/schema';
 *
 * maturityModelSchema.safeParse(oseeEcosystemModel).success; // => true
 * ```
 */
export const maturityModelSchema = /* #__PURE__ */ objectSchema<MaturityModel>(
  'osee:maturity.MaturityModel',
  {
    id: identifier,
    version: versionText,
    title: filledText,
    status: namesSchema<MaturityModel['status']>({ draft: true, published: true, retired: true }),
    language: languageTag,
    licence: filledText,
    source: sourceSchema,
    scales: listSchema(scaleSchema),
    levels: listSchema(levelSchema),
    nodes: listSchema(nodeSchema),
    criteria: listSchema(criterionSchema),
  },
  {
    note: anyText,
    policies: maturityPoliciesSchema,
    bands: listSchema(bandSchema),
    depths: listSchema(depthSchema),
    depth: askedDepthSchema,
    weightings: listSchema(weightingSchema),
  },
);

/** What a session keeps of its model. */
export const modelSummarySchema = /* #__PURE__ */ objectSchema<ModelSummary>(
  'osee:maturity.ModelSummary',
  {
    id: identifier,
    version: versionText,
    levels: listSchema(levelSchema),
    nodes: listSchema(nodeSchema),
    scales: listSchema(scaleSchema),
    criteria: listSchema(criterionSchema),
    criterionIds: listSchema(identifier),
  },
  { policies: maturityPoliciesSchema, bands: listSchema(bandSchema) },
);
