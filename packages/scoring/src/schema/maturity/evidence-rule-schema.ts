import {
  anyNumber,
  filledText,
  listSchema,
  literalSchema,
  objectSchema,
  positive,
  type SchemaOf,
  variantsSchema,
} from '@osee/core/schema';
import type { EvidenceRule, FactTest } from '../../maturity/model/evidence-rule.ts';

type TestOf<Holds extends FactTest['holds']> = Extract<FactTest, { readonly holds: Holds }>;

const optional = { key: filledText, most: positive };

const factTestSchema: SchemaOf<FactTest> = /* #__PURE__ */ variantsSchema('holds', [
  objectSchema<TestOf<'yes'>>(null, { fact: filledText, holds: literalSchema('yes') }, optional),
  objectSchema<TestOf<'no'>>(null, { fact: filledText, holds: literalSchema('no') }, optional),
  objectSchema<TestOf<'accepted'>>(null, { fact: filledText, holds: literalSchema('accepted') }, optional),
  objectSchema<TestOf<'named'>>(
    null,
    { fact: filledText, holds: literalSchema('named') },
    { ...optional, count: positive },
  ),
  objectSchema<TestOf<'atLeast'>>(
    null,
    { fact: filledText, holds: literalSchema('atLeast'), minimum: anyNumber },
    optional,
  ),
  objectSchema<TestOf<'within'>>(
    null,
    { fact: filledText, holds: literalSchema('within'), months: positive },
    optional,
  ),
  objectSchema<TestOf<'oneOf'>>(
    null,
    { fact: filledText, holds: literalSchema('oneOf'), words: listSchema(filledText) },
    optional,
  ),
]);

export const evidenceRuleSchema = /* #__PURE__ */ objectSchema<EvidenceRule>(
  'osee:maturity.EvidenceRule',
  { parts: listSchema(listSchema(factTestSchema)) },
  {},
);
