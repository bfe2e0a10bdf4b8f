import {
  anyText,
  filledText,
  identifier,
  languageTag,
  listSchema,
  namesSchema,
  notNegative,
  objectSchema,
  orNull,
  positive,
  share,
  sourceSchema,
  versionText,
} from '@osee/core/schema';
import type { ModelSummary } from '../../maturity/migration/model-summary.ts';
import type { Band } from '../../maturity/model/band.ts';
import type { MaturityModel } from '../../maturity/model/maturity-model.ts';
import type { Deduction, ModelNode } from '../../maturity/model/model-node.ts';
import type { Scale, ScaleOption } from '../../maturity/model/scale.ts';
import { criterionSchema } from './criterion-schema.ts';
import { levelSchema } from './level-schema.ts';
import { maturityPoliciesSchema, rollUpSchema } from './policies-schema.ts';

const optionSchema = /* #__PURE__ */ objectSchema<ScaleOption>(
  'osee:maturity.ScaleOption',
  { id: identifier, value: share, label: filledText },
  { description: anyText },
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

/**
 * Schema of a maturity model, without its envelope. References, levels and weights are checked by `compileModel` of
 * `@osee/scoring/maturity`.
 *
 * @category documents
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
  { note: anyText, policies: maturityPoliciesSchema, bands: listSchema(bandSchema) },
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
