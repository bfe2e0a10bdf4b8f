import type { Issue } from '@osee/core';
import {
  anyNumber,
  anyText,
  calendarDay,
  count,
  digestText,
  eitherSchema,
  filledText,
  jsonValue,
  listSchema,
  namesSchema,
  notNegative,
  objectSchema,
  ordinal,
  orNull,
  recordSchema,
  type SchemaOf,
  share,
  versionText,
} from '@osee/core/schema';
import type {
  AnswerDistribution,
  CountryItem,
  FigureInterval,
  LevelCount,
  NamedInstitution,
  PooledExtent,
  RolledCriterion,
  RolledGroup,
  RolledNode,
  RolledUpResults,
  RollUpIssueCode,
  Spread,
  StepCount,
} from '../../country/roll-up/rolled-up-results.ts';

const intervalSchema = /* #__PURE__ */ objectSchema<FigureInterval>(
  'osee:country.FigureInterval',
  { worst: anyNumber, best: anyNumber },
  {},
);

const spreadSchema = /* #__PURE__ */ objectSchema<Spread>(
  'osee:country.Spread',
  {
    minimum: anyNumber,
    lowerQuartile: anyNumber,
    median: anyNumber,
    upperQuartile: anyNumber,
    maximum: anyNumber,
  },
  {},
);

const figureFields = {
  asked: count,
  answered: count,
  hidden: /* #__PURE__ */ orNull(namesSchema({ few: true, subtraction: true })),
  mean: /* #__PURE__ */ orNull(anyNumber),
  interval: /* #__PURE__ */ orNull(intervalSchema),
  intervalOfAll: /* #__PURE__ */ orNull(intervalSchema),
  spread: /* #__PURE__ */ orNull(spreadSchema),
};

const levelCountSchema = /* #__PURE__ */ objectSchema<LevelCount>(
  'osee:country.LevelCount',
  { levelId: orNull(filledText), title: orNull(anyText), count },
  {},
);

const nodeSchema = /* #__PURE__ */ objectSchema<RolledNode>(
  'osee:country.RolledNode',
  {
    ...figureFields,
    id: filledText,
    kind: filledText,
    title: anyText,
    competencyId: orNull(filledText),
    share: notNegative,
    maximum: notNegative,
    answeredBy: namesSchema({ country: true, institutions: true }),
    coverage: orNull(share),
    notApplicable: orNull(count),
    levels: orNull(listSchema(levelCountSchema)),
  },
  {},
);

const stepSchema = /* #__PURE__ */ objectSchema<StepCount>(
  'osee:country.StepCount',
  { optionId: filledText, label: anyText, value: anyNumber, count, share },
  {},
);

const distributionSchema = /* #__PURE__ */ objectSchema<AnswerDistribution>(
  'osee:country.AnswerDistribution',
  { steps: listSchema(stepSchema), notApplicable: count, unknown: count, unanswered: count, silent: count },
  {},
);

const extentSchema = /* #__PURE__ */ objectSchema<PooledExtent>(
  'osee:country.PooledExtent',
  {
    institutions: count,
    counted: notNegative,
    among: notNegative,
    unknown: notNegative,
    share: orNull(intervalSchema),
  },
  {},
);

const criterionSchema = /* #__PURE__ */ objectSchema<RolledCriterion>(
  'osee:country.RolledCriterion',
  {
    ...figureFields,
    id: filledText,
    text: anyText,
    distribution: orNull(distributionSchema),
    extent: orNull(extentSchema),
  },
  {},
);

const groupSchema = /* #__PURE__ */ objectSchema<RolledGroup>(
  'osee:country.RolledGroup',
  {
    stratum: orNull(filledText),
    asked: count,
    answered: count,
    weight: notNegative,
    nodes: listSchema(nodeSchema),
    criteria: listSchema(criterionSchema),
  },
  {},
);

const itemSchema = /* #__PURE__ */ objectSchema<CountryItem>(
  'osee:country.CountryItem',
  {
    criterionId: filledText,
    text: anyText,
    status: namesSchema({ answered: true, notApplicable: true, unknown: true, unanswered: true }),
    optionId: orNull(filledText),
    value: orNull(anyNumber),
    from: namesSchema({ country: true, institutions: true, nobody: true, conflict: true }),
    institutionIds: listSchema(filledText),
  },
  {},
);

const institutionSchema = /* #__PURE__ */ objectSchema<NamedInstitution>(
  'osee:country.NamedInstitution',
  { id: filledText, name: filledText, stratum: orNull(filledText) },
  {},
);

const issueSchema = /* #__PURE__ */ objectSchema<Issue<RollUpIssueCode>>(
  null,
  {
    code: namesSchema({
      'country-item-conflict': true,
      'country-item-by-institution': true,
      'not-answered-once': true,
      'different-days': true,
    }),
    severity: namesSchema({ error: true, warning: true, info: true }),
    path: listSchema(eitherSchema(anyText, anyNumber)),
    message: filledText,
    details: recordSchema(jsonValue),
  },
  {},
);

/**
 * Schema of institutions put together, so that a roll-up can be published without the answers behind it.
 *
 * @category schemas
 * @example
 * ```ts
 * import { rollUpResults } from '@osee/scoring/country';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { rollUpSchema } from '@osee/scoring/schema';
 *
 * rollUpSchema.safeParse(rollUpResults(oseeEcosystemModel, [])).success; // => true
 * ```
 */
export const rollUpSchema: SchemaOf<RolledUpResults> = /* #__PURE__ */ objectSchema<RolledUpResults>(
  'osee:country.RolledUpResults',
  {
    model: objectSchema<RolledUpResults['model']>(
      null,
      {
        id: filledText,
        version: versionText,
        title: anyText,
        status: namesSchema({ draft: true, published: true, retired: true }),
      },
      {},
    ),
    asOf: orNull(
      objectSchema<NonNullable<RolledUpResults['asOf']>>(null, { first: calendarDay, last: calendarDay }, {}),
    ),
    settings: objectSchema<RolledUpResults['settings']>(
      null,
      {
        weights: namesSchema({ equal: true, declared: true }),
        weightUnit: orNull(filledText),
        strata: namesSchema({ none: true, apart: true, both: true }),
        minimumGroup: ordinal,
      },
      {},
    ),
    comparability: digestText,
    asked: count,
    answered: count,
    silent: listSchema(institutionSchema),
    institutions: listSchema(institutionSchema),
    country: listSchema(itemSchema),
    whole: orNull(groupSchema),
    strata: listSchema(groupSchema),
    issues: listSchema(issueSchema),
  },
  {},
);
