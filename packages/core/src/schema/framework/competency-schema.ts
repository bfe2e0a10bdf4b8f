import type { Competency } from '../../framework/competency.ts';
import { orNull } from '../kit/either-schema.ts';
import { objectSchema } from '../kit/object-schema.ts';
import { identifier } from '../kit/values.ts';
import { competencyPageSchema } from './competency-page-schema.ts';
import { itemExtras, itemFields } from './item-fields.ts';

export const competencySchema = /* #__PURE__ */ objectSchema<Competency>(
  'osee:framework.Competency',
  { ...itemFields, moduleId: identifier, parentId: orNull(identifier) },
  { ...itemExtras, page: competencyPageSchema },
);
