import type { ItemKind, ItemRef } from '../../framework/item-ref.ts';
import { namesSchema } from '../kit/names-schema.ts';
import { objectSchema } from '../kit/object-schema.ts';
import { identifier } from '../kit/values.ts';

export const itemKindSchema = /* #__PURE__ */ namesSchema<ItemKind>({
  category: true,
  module: true,
  topic: true,
  competency: true,
  audience: true,
  dependency: true,
  'training-activity': true,
  reading: true,
  'technical-domain': true,
  phase: true,
  'matrix-row': true,
  'matrix-item': true,
});

export const itemRefSchema = /* #__PURE__ */ objectSchema<ItemRef>(
  'osee:framework.ItemRef',
  { kind: itemKindSchema, id: identifier },
  {},
);
