import type { Audience } from '../../framework/audience.ts';
import type { Category } from '../../framework/category.ts';
import type { Module } from '../../framework/module.ts';
import type { Topic } from '../../framework/topic.ts';
import { listSchema } from '../kit/list-schema.ts';
import { objectSchema } from '../kit/object-schema.ts';
import { filledText, identifier } from '../kit/values.ts';
import { itemExtras, itemFields, itemSchema, termListSchema } from './item-fields.ts';

export const categorySchema = /* #__PURE__ */ objectSchema<Category>('osee:framework.Category', itemFields, {
  ...itemExtras,
  nameVariants: listSchema(filledText),
  termLists: listSchema(termListSchema),
});

export const moduleSchema = /* #__PURE__ */ objectSchema<Module>(
  'osee:framework.Module',
  { ...itemFields, categoryId: identifier },
  {
    ...itemExtras,
    headingAsPrinted: filledText,
    audienceColumnHeading: filledText,
    considerations: listSchema(itemSchema),
    termLists: listSchema(termListSchema),
  },
);

export const topicSchema = /* #__PURE__ */ objectSchema<Topic>(
  'osee:framework.Topic',
  { ...itemFields, moduleId: identifier },
  { ...itemExtras, group: identifier, headingAsPrinted: filledText },
);

export const audienceSchema = /* #__PURE__ */ objectSchema<Audience>(
  'osee:framework.Audience',
  { ...itemFields, moduleId: identifier },
  itemExtras,
);
