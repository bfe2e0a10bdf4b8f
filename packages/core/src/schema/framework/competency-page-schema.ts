import type { CompetencyExample } from '../../framework/competency-example.ts';
import type { CompetencyPage } from '../../framework/competency-page.ts';
import type {
  CompetencyEffort,
  CompetencyIndicator,
  CompetencyRole,
  DatedStep,
  EffortRange,
} from '../../framework/competency-practice.ts';
import { orNull } from '../kit/either-schema.ts';
import { listSchema } from '../kit/list-schema.ts';
import { objectSchema } from '../kit/object-schema.ts';
import { anyText, filledText, notNegative, ordinal, truth, webAddress } from '../kit/values.ts';
import { assessedFields } from './assessed-fields.ts';
import { identifiers } from './item-fields.ts';
import { itemRefSchema } from './item-ref-schema.ts';

const indicatorSchema = /* #__PURE__ */ objectSchema<CompetencyIndicator>(
  'osee:framework.CompetencyIndicator',
  {
    name: filledText,
    numerator: filledText,
    denominator: orNull(filledText),
    unit: filledText,
    frequency: filledText,
  },
  {},
);

const datedStepSchema = /* #__PURE__ */ objectSchema<DatedStep>(
  'osee:framework.DatedStep',
  { byDay: ordinal, step: filledText },
  {},
);

const roleSchema = /* #__PURE__ */ objectSchema<CompetencyRole>(
  'osee:framework.CompetencyRole',
  { role: filledText, task: filledText },
  {},
);

const effortRangeSchema = /* #__PURE__ */ objectSchema<EffortRange>(
  'osee:framework.EffortRange',
  { work: filledText, low: notNegative, high: notNegative },
  {},
);

const effortSchema = /* #__PURE__ */ objectSchema<CompetencyEffort>(
  'osee:framework.CompetencyEffort',
  { isEstimate: truth, basis: filledText, ranges: listSchema(effortRangeSchema) },
  {},
);

const exampleSchema = /* #__PURE__ */ objectSchema<CompetencyExample>(
  'osee:framework.CompetencyExample',
  { place: filledText, fact: filledText, source: filledText, url: webAddress },
  {},
);

export const competencyPageSchema = /* #__PURE__ */ objectSchema<CompetencyPage>(
  'osee:framework.CompetencyPage',
  {
    what: anyText,
    why: anyText,
    how: listSchema(filledText),
    more: listSchema(itemRefSchema),
    evidence: listSchema(filledText),
    audienceIds: identifiers,
    phaseIds: identifiers,
    technicalDomainIds: identifiers,
  },
  {
    ...assessedFields,
    pitfalls: listSchema(filledText),
    indicators: listSchema(indicatorSchema),
    firstThirtyDays: listSchema(datedStepSchema),
    roles: listSchema(roleSchema),
    effort: effortSchema,
    example: exampleSchema,
  },
);
