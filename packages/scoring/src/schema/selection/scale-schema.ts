import {
  anyNumber,
  filledText,
  identifier,
  listSchema,
  literalSchema,
  namesSchema,
  objectSchema,
  positive,
  type SchemaOf,
  share,
  variantsSchema,
} from '@osee/core/schema';
import * as z from 'zod';
import type {
  BandScale,
  CategoryScale,
  GoalpostScale,
  PiecewiseScale,
  Scale,
  ScaleBand,
  ScaleDirection,
  ScaleLevel,
  ScaleTransform,
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
    transform: namesSchema<ScaleTransform>({
      linear: true,
      logarithm: true,
      log1p: true,
      reciprocal: true,
    }),
    step: positive,
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

const piecewiseScaleSchema = /* #__PURE__ */ objectSchema<PiecewiseScale>(
  'osee:selection.PiecewiseScale',
  {
    kind: literalSchema('piecewise'),
    points: listSchema(z.tuple([anyNumber, share]).readonly()),
    outside: namesSchema<PiecewiseScale['outside']>({ truncate: true, refuse: true }),
  },
  { unit: filledText },
);

const scaleBandSchema = /* #__PURE__ */ objectSchema<ScaleBand>(
  'osee:selection.ScaleBand',
  { id: identifier, value: share, anchor: filledText },
  { from: anyNumber, below: anyNumber },
);

const bandScaleSchema = /* #__PURE__ */ objectSchema<BandScale>(
  'osee:selection.BandScale',
  { kind: literalSchema('bands'), bands: listSchema(scaleBandSchema) },
  { edge: namesSchema<NonNullable<BandScale['edge']>>({ begins: true, ends: true }), unit: filledText },
);

export const scaleSchema: SchemaOf<Scale> = /* #__PURE__ */ variantsSchema('kind', [
  goalpostScaleSchema,
  categoryScaleSchema,
  piecewiseScaleSchema,
  bandScaleSchema,
]);
