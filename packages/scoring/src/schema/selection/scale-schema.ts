import {
  anyNumber,
  filledText,
  identifier,
  listSchema,
  literalSchema,
  namesSchema,
  objectSchema,
  type SchemaOf,
  share,
  variantsSchema,
} from '@osee/core/schema';
import * as z from 'zod';
import type {
  CategoryScale,
  GoalpostScale,
  Scale,
  ScaleDirection,
  ScaleLevel,
} from '../../selection/model/scale.ts';

const goalpostScaleSchema = /* #__PURE__ */ objectSchema<GoalpostScale>(
  'osee:selection.GoalpostScale',
  {
    kind: literalSchema('goalposts'),
    lower: anyNumber,
    upper: anyNumber,
    direction: namesSchema<ScaleDirection>({ maximise: true, minimise: true }),
    outside: namesSchema<GoalpostScale['outside']>({ truncate: true, refuse: true }),
  },
  {
    transform: namesSchema<NonNullable<GoalpostScale['transform']>>({ linear: true, logarithm: true }),
    domain: z.tuple([anyNumber, anyNumber]),
    unit: filledText,
  },
);

const scaleLevelSchema = /* #__PURE__ */ objectSchema<ScaleLevel>(
  'osee:selection.ScaleLevel',
  { id: identifier, value: share, anchor: filledText },
  {},
);

const categoryScaleSchema = /* #__PURE__ */ objectSchema<CategoryScale>(
  'osee:selection.CategoryScale',
  { kind: literalSchema('categories'), levels: listSchema(scaleLevelSchema) },
  {},
);

export const scaleSchema: SchemaOf<Scale> = /* #__PURE__ */ variantsSchema('kind', [
  goalpostScaleSchema,
  categoryScaleSchema,
]);
