import {
  filledText,
  identifier,
  listSchema,
  namesSchema,
  notNegative,
  objectSchema,
  ordinal,
  orNull,
  recordSchema,
  sourceSchema,
  truth,
  versionText,
} from '@osee/core/schema';
import type { Conflict, ConflictPosition } from '../../selection/model/conflict.ts';
import type { DistinctRule, PortfolioRules } from '../../selection/model/portfolio-rules.ts';
import type { ContextStatement, SelectionModel } from '../../selection/model/selection-model.ts';
import type { WeightPreset } from '../../selection/model/weight-preset.ts';
import { aggregationSchema, criterionNodeSchema } from './criterion-schema.ts';
import { gateSchema } from './gate-schema.ts';
import { selectionPoliciesSchema } from './policies-schema.ts';

const positionSchema = /* #__PURE__ */ objectSchema<ConflictPosition>(
  'osee:osee.ConflictPosition',
  { value: filledText, source: sourceSchema },
  {},
);

const conflictSchema = /* #__PURE__ */ objectSchema<Conflict>(
  'osee:selection.Conflict',
  {
    id: identifier,
    topic: filledText,
    positions: listSchema(positionSchema),
    used: orNull(filledText),
    why: filledText,
  },
  {},
);

const distinctRuleSchema = /* #__PURE__ */ objectSchema<DistinctRule>(
  'osee:selection.DistinctRule',
  { id: identifier, attribute: filledText, statement: filledText, source: sourceSchema },
  { note: filledText },
);

const portfolioSchema = /* #__PURE__ */ objectSchema<PortfolioRules>(
  'osee:selection.PortfolioRules',
  {
    id: identifier,
    statement: filledText,
    source: sourceSchema,
    size: ordinal,
    distinct: listSchema(distinctRuleSchema),
  },
  { regionScheme: filledText, note: filledText },
);

const presetSchema = /* #__PURE__ */ objectSchema<WeightPreset>(
  'osee:selection.WeightPreset',
  { id: identifier, title: filledText, reason: filledText, weights: recordSchema(notNegative) },
  { reasons: recordSchema(filledText) },
);

const contextSchema = /* #__PURE__ */ objectSchema<ContextStatement>(
  'osee:selection.ContextStatement',
  { id: identifier, statement: filledText, source: sourceSchema },
  { inferred: truth, note: filledText },
);

/**
 * Schema of a selection model, without its envelope. Ids, weights and scales are checked further by
 * `checkSelectionModel` of `@osee/scoring/selection`.
 *
 * @category schemas
 * @example
 * ```ts
 * import { selectionModelSchema } from '@osee/scoring/schema';
 * import { oseeCall2024 } from '@osee/scoring/selection';
 *
 * selectionModelSchema.safeParse(oseeCall2024).success; // => true
 * ```
 */
export const selectionModelSchema = /* #__PURE__ */ objectSchema<SelectionModel>(
  'osee:selection.SelectionModel',
  {
    id: identifier,
    version: versionText,
    title: filledText,
    status: namesSchema<SelectionModel['status']>({ illustrative: true, adopted: true }),
    gates: listSchema(gateSchema),
    criteria: listSchema(criterionNodeSchema),
    policies: selectionPoliciesSchema,
    conflicts: listSchema(conflictSchema),
    context: listSchema(contextSchema),
  },
  {
    subject: identifier,
    presets: listSchema(presetSchema),
    note: filledText,
    aggregation: aggregationSchema,
    portfolio: portfolioSchema,
  },
);
