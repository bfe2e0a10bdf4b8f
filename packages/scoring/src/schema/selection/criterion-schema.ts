import {
  eitherSchema,
  filledText,
  identifier,
  listSchema,
  namesSchema,
  notNegative,
  objectSchema,
  type SchemaOf,
  sourceSchema,
} from '@osee/core/schema';
import * as z from 'zod';
import type { Criterion, CriterionGroup, CriterionNode } from '../../selection/model/criterion.ts';
import type { Aggregation } from '../../selection/model/policies.ts';
import { scaleSchema } from './scale-schema.ts';

export const aggregationSchema = /* #__PURE__ */ namesSchema<Aggregation>({
  arithmetic: true,
  geometric: true,
  harmonic: true,
});

const criterionSchema = /* #__PURE__ */ objectSchema<Criterion>(
  'osee:selection.Criterion',
  {
    id: identifier,
    level: identifier,
    title: filledText,
    statement: filledText,
    weight: notNegative,
    scale: scaleSchema,
    evidence: listSchema(filledText),
    source: sourceSchema,
  },
  { reason: filledText, note: filledText },
);

/** A tree: groups hold criteria and groups. */
const criterionGroupSchema: SchemaOf<CriterionGroup> = /* #__PURE__ */ objectSchema<CriterionGroup>(
  'osee:selection.CriterionGroup',
  {
    id: identifier,
    title: filledText,
    weight: notNegative,
    source: sourceSchema,
    children: z.array(z.lazy((): SchemaOf<CriterionNode> => criterionNodeSchema)),
  },
  { aggregation: aggregationSchema },
);

export const criterionNodeSchema: SchemaOf<CriterionNode> = /* #__PURE__ */ eitherSchema(
  criterionSchema,
  criterionGroupSchema,
  'osee:selection.CriterionNode',
);
