import type { FrameworkItem } from '../../framework/framework-item.ts';
import type { TermList } from '../../framework/term-list.ts';
import { listSchema } from '../kit/list-schema.ts';
import { objectSchema } from '../kit/object-schema.ts';
import { anyText, filledText, identifier } from '../kit/values.ts';
import { sourceSchema } from './source-schema.ts';

/** What every item of a framework has. */
export const itemFields = {
  id: identifier,
  name: filledText,
  description: anyText,
  source: sourceSchema,
} as const;

/** What an item of a framework may have. */
export const itemExtras = { note: anyText } as const;

export const itemSchema = /* #__PURE__ */ objectSchema<FrameworkItem>(
  'osee:framework.FrameworkItem',
  itemFields,
  itemExtras,
);

export const termListSchema = /* #__PURE__ */ objectSchema<TermList>(
  'osee:framework.TermList',
  { ...itemFields, terms: listSchema(filledText) },
  itemExtras,
);

export const identifiers = /* #__PURE__ */ listSchema(identifier);
