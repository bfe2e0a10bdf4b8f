import type { Decimal } from '@osee/core/resourcing';
import {
  anyNumber,
  anyText,
  calendarDay,
  eitherSchema,
  filledText,
  identifier,
  listSchema,
  namesSchema,
  notNegative,
  objectSchema,
  ordinal,
  orNull,
  type SchemaOf,
  share,
} from '@osee/core/schema';
import type { Estimate, EstimateRange, MoneyEstimate } from '../../risk/register/estimate.ts';
import type { Risk, RiskResponse } from '../../risk/register/risk.ts';
import type { RiskImpact, RiskLikelihood, WordRange } from '../../risk/register/risk-level.ts';
import type { RiskGroup, RiskRegister } from '../../risk/register/risk-register.ts';
import type { UndpRiskCategory } from '../../risk/register/undp-risk-categories.ts';
import { riskScaleSchema } from './risk-scale-schema.ts';

const estimateSchema: SchemaOf<Estimate> = /* #__PURE__ */ eitherSchema(
  anyNumber,
  objectSchema<EstimateRange>(
    'osee:risk.EstimateRange',
    { low: anyNumber, high: anyNumber },
    { mostLikely: anyNumber },
  ),
);

const decimalSchema: SchemaOf<Decimal> = /* #__PURE__ */ eitherSchema(anyNumber, filledText);

const moneySchema: SchemaOf<MoneyEstimate> = /* #__PURE__ */ eitherSchema(
  decimalSchema,
  objectSchema<Exclude<MoneyEstimate, Decimal>>(
    null,
    { low: decimalSchema, high: decimalSchema },
    { mostLikely: decimalSchema },
  ),
);

const wordRangeSchema = /* #__PURE__ */ objectSchema<WordRange>(
  'osee:risk.WordRange',
  { low: filledText, high: filledText },
  {},
);

const likelihoodSchema = /* #__PURE__ */ objectSchema<RiskLikelihood>(
  'osee:risk.RiskLikelihood',
  {},
  {
    chance: estimateSchema,
    onceInYears: estimateSchema,
    times: listSchema(share),
    word: filledText,
    words: wordRangeSchema,
  },
);

const impactSchema = /* #__PURE__ */ objectSchema<RiskImpact>(
  'osee:risk.RiskImpact',
  {},
  {
    money: moneySchema,
    outcomes: listSchema(
      objectSchema<NonNullable<RiskImpact['outcomes']>[number]>(
        null,
        { amount: decimalSchema, chance: share },
        {},
      ),
    ),
    days: estimateSchema,
    word: filledText,
    words: wordRangeSchema,
  },
);

const responseSchema = /* #__PURE__ */ objectSchema<RiskResponse>(
  'osee:risk.RiskResponse',
  {
    id: filledText,
    kind: namesSchema<RiskResponse['kind']>({ avoid: true, reduce: true, transfer: true, accept: true }),
    status: namesSchema<RiskResponse['status']>({ planned: true, 'in-place': true }),
  },
  { description: anyText, owner: anyText, cost: moneySchema, due: calendarDay },
);

const riskSchema = /* #__PURE__ */ objectSchema<Risk>(
  'osee:risk.Risk',
  { id: filledText, event: anyText, likelihood: orNull(likelihoodSchema), impact: orNull(impactSchema) },
  {
    title: anyText,
    cause: anyText,
    effect: anyText,
    category: filledText,
    undpCategory: namesSchema<UndpRiskCategory>({
      'social-and-environmental': true,
      financial: true,
      operational: true,
      organisational: true,
      political: true,
      regulatory: true,
      strategic: true,
      'safety-and-security': true,
    }),
    owner: anyText,
    responses: listSchema(responseSchema),
    residual: objectSchema<NonNullable<Risk['residual']>>(
      null,
      {},
      { likelihood: orNull(likelihoodSchema), impact: orNull(impactSchema) },
    ),
    trigger: objectSchema<NonNullable<Risk['trigger']>>(null, { sign: anyText }, { seen: calendarDay }),
    review: calendarDay,
    guidelines: listSchema(ordinal),
    competencyId: filledText,
    proposesFrom: listSchema(filledText),
    closed: objectSchema<NonNullable<Risk['closed']>>(
      null,
      {
        date: calendarDay,
        why: namesSchema<NonNullable<Risk['closed']>['why']>({
          happened: true,
          passed: true,
          merged: true,
          withdrawn: true,
        }),
      },
      { released: decimalSchema, note: anyText },
    ),
  },
);

const groupSchema = /* #__PURE__ */ objectSchema<RiskGroup>(
  'osee:risk.RiskGroup',
  { id: filledText, riskIds: listSchema(filledText) },
  { strength: share },
);

/**
 * Schema of a risk register, without its envelope. Words, ranges, groups and the scale are checked further by
 * `checkRiskRegister` of `@osee/scoring/risk`.
 *
 * @category schemas
 * @example
 * ```ts
 * import { oseeRiskScale } from '@osee/scoring/risk';
 * import { riskRegisterSchema } from '@osee/scoring/schema';
 *
 * const register = { id: 'office', currency: 'KES', scale: oseeRiskScale, risks: [] };
 * riskRegisterSchema.safeParse(register).success; // => true
 * ```
 */
export const riskRegisterSchema = /* #__PURE__ */ objectSchema<RiskRegister>(
  'osee:risk.RiskRegister',
  { id: identifier, currency: orNull(filledText), scale: riskScaleSchema, risks: listSchema(riskSchema) },
  { title: anyText, priceYear: ordinal, horizonYears: notNegative, groups: listSchema(groupSchema) },
);
