import type { Issue } from '@osee/core';
import {
  anyText,
  count,
  eitherSchema,
  filledText,
  identifier,
  jsonValue,
  languageTag,
  listSchema,
  namesSchema,
  notNegative,
  objectSchema,
  orNull,
  recordSchema,
} from '@osee/core/schema';
import type {
  StepReason,
  TrainingIssueCode,
  TrainingPlan,
  TrainingStep,
  UnmetGap,
  UnmetReason,
} from '../../paths/training-plan.ts';
import { resourceSchema } from '../resource/resource-schema.ts';

const stepSchema = /* #__PURE__ */ objectSchema<TrainingStep>(
  'osee:paths.TrainingStep',
  {
    resource: resourceSchema,
    reason: namesSchema<StepReason>({ 'serves-one-gap': true, 'serves-several-gaps': true }),
    competencyIds: listSchema(identifier),
    priority: notNegative,
    language: orNull(languageTag),
    alternatives: listSchema(identifier),
    equals: listSchema(identifier),
  },
  {},
);

const unmetSchema = /* #__PURE__ */ objectSchema<UnmetGap>(
  'osee:paths.UnmetGap',
  {
    competencyId: identifier,
    priority: notNegative,
    reason: namesSchema<UnmetReason>({ 'no-resource': true, 'left-out': true, limits: true }),
    wanted: count,
    found: count,
    candidates: count,
    leftOutBy: objectSchema<UnmetGap['leftOutBy']>(
      null,
      { language: count, cost: count, type: count, without: count, hours: count, overlap: count },
      {},
    ),
  },
  {},
);

const issueSchema = /* #__PURE__ */ objectSchema<Issue<TrainingIssueCode>>(
  null,
  {
    code: namesSchema<TrainingIssueCode>({
      'unknown-hours': true,
      'step-limit': true,
      'unknown-resource': true,
    }),
    severity: namesSchema<Issue['severity']>({ error: true, warning: true, info: true }),
    path: listSchema(eitherSchema(anyText, count)),
    message: filledText,
    details: recordSchema(jsonValue),
  },
  {},
);

/**
 * Schema of a training plan, without its envelope. It holds its resources whole, as they were when it was made.
 *
 * @category schemas
 * @example
 * ```ts
 * import { oseeCatalogue, planTraining } from '@osee/catalogue';
 * import { trainingPlanSchema } from '@osee/catalogue/schema';
 *
 * trainingPlanSchema.safeParse(planTraining([], oseeCatalogue)).success; // => true
 * ```
 */
export const trainingPlanSchema = /* #__PURE__ */ objectSchema<TrainingPlan>(
  'osee:paths.TrainingPlan',
  {
    steps: listSchema(stepSchema),
    unmet: listSchema(unmetSchema),
    unassessed: listSchema(identifier),
    hours: objectSchema<TrainingPlan['hours']>(
      null,
      { minimum: notNegative, maximum: notNegative, unknown: count },
      {},
    ),
    unknownHours: listSchema(identifier),
    issues: listSchema(issueSchema),
    rules: listSchema(filledText),
  },
  {},
);
