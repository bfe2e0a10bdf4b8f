import {
  anyNumber,
  calendarDay,
  eitherSchema,
  filledText,
  identifier,
  listSchema,
  literalSchema,
  namesSchema,
  objectSchema,
  type SchemaOf,
  sourceSchema,
  truth,
  variantsSchema,
} from '@osee/core/schema';
import type { IncomeGroupId } from '../../selection/country/country-rule.ts';
import type { FactValue } from '../../selection/model/fact-rule.ts';
import type { Gate, GateRule } from '../../selection/model/gate.ts';

type RuleOf<Kind extends GateRule['kind']> = Extract<GateRule, { readonly kind: Kind }>;

export const factValueSchema: SchemaOf<FactValue> = /* #__PURE__ */ eitherSchema(
  eitherSchema(filledText, anyNumber),
  truth,
);

const incomeGroupSchema = /* #__PURE__ */ namesSchema<IncomeGroupId>({
  low: true,
  'lower-middle': true,
  'upper-middle': true,
  high: true,
  unclassified: true,
});

const ruleSchema: SchemaOf<GateRule> = /* #__PURE__ */ variantsSchema('kind', [
  objectSchema<RuleOf<'submitted'>>(null, { kind: literalSchema('submitted') }, {}),
  objectSchema<RuleOf<'submitted-within'>>(
    null,
    {
      kind: literalSchema('submitted-within'),
      opens: calendarDay,
      closes: eitherSchema(
        calendarDay,
        objectSchema<{ readonly conflict: string }>(null, { conflict: identifier }, {}),
      ),
    },
    {},
  ),
  objectSchema<RuleOf<'fact'>>(
    null,
    { kind: literalSchema('fact'), fact: filledText },
    {
      equal: factValueSchema,
      in: listSchema(factValueSchema),
      atLeast: anyNumber,
      atMost: anyNumber,
      before: calendarDay,
      after: calendarDay,
    },
  ),
  objectSchema<RuleOf<'income-group'>>(
    null,
    { kind: literalSchema('income-group'), allowed: listSchema(incomeGroupSchema), fiscalYear: filledText },
    {},
  ),
  objectSchema<RuleOf<'host-named'>>(null, { kind: literalSchema('host-named') }, {}),
  objectSchema<RuleOf<'host-type'>>(
    null,
    { kind: literalSchema('host-type'), allowed: listSchema(filledText) },
    {},
  ),
  objectSchema<RuleOf<'host-in-country'>>(null, { kind: literalSchema('host-in-country') }, {}),
]);

export const gateSchema = /* #__PURE__ */ objectSchema<Gate>(
  'osee:selection.Gate',
  {
    id: identifier,
    level: identifier,
    statement: filledText,
    evidence: listSchema(filledText),
    source: sourceSchema,
  },
  {
    reason: filledText,
    rule: ruleSchema,
    waivable: truth,
    onlyWhen: objectSchema<NonNullable<Gate['onlyWhen']>>(
      null,
      { conflict: identifier, value: filledText },
      {},
    ),
    inferred: truth,
    note: filledText,
  },
);
