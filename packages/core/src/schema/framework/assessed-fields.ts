import type { QuestionLevel, QuestionMeasure } from '../../framework/question-level.ts';
import { listSchema } from '../kit/list-schema.ts';
import { objectSchema } from '../kit/object-schema.ts';
import { filledText, identifier, share } from '../kit/values.ts';

const measureSchema = /* #__PURE__ */ objectSchema<QuestionMeasure>(
  'osee:framework.QuestionMeasure',
  { counted: filledText, among: filledText },
  { countsIf: filledText },
);

const levelSchema = /* #__PURE__ */ objectSchema<QuestionLevel>(
  'osee:framework.QuestionLevel',
  { id: identifier, title: filledText, score: share, description: filledText },
  {},
);

/** What an item has that an assessment asks about. */
export const assessedFields = {
  question: filledText,
  measure: measureSchema,
  levels: /* #__PURE__ */ listSchema(levelSchema),
} as const;
