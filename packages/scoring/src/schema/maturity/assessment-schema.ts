import {
  anyText,
  calendarDay,
  count,
  digestText,
  eitherSchema,
  filledText,
  identifier,
  languageTag,
  listSchema,
  literalSchema,
  namesSchema,
  notNegative,
  objectSchema,
  orNull,
  type SchemaOf,
  variantsSchema,
  versionText,
} from '@osee/core/schema';
import type { Answer } from '../../maturity/assessment/answer.ts';
import type { Assessment } from '../../maturity/assessment/assessment.ts';
import type { Evidence } from '../../maturity/assessment/evidence.ts';
import type { Extent } from '../../maturity/assessment/extent.ts';
import type {
  AnswerEdit,
  AssessmentHeader,
  HeaderEdit,
  SavedSession,
} from '../../maturity/session/assessment-session.ts';
import { modelSummarySchema } from './maturity-model-schema.ts';

type AnswerOf<Status extends Answer['status']> = Extract<Answer, { readonly status: Status }>;

const evidenceSchema = /* #__PURE__ */ objectSchema<Evidence>(
  'osee:maturity.Evidence',
  {
    kind: namesSchema<Evidence['kind']>({ examine: true, interview: true, test: true }),
    polarity: namesSchema<Evidence['polarity']>({ supports: true, contradicts: true }),
    collected: calendarDay,
  },
  { uri: filledText, note: anyText, expires: calendarDay, digest: filledText },
);

const extras = /* #__PURE__ */ (() =>
  ({
    justification: anyText,
    evidence: listSchema(evidenceSchema),
    confidence: notNegative,
    by: filledText,
    role: filledText,
    language: languageTag,
    at: calendarDay,
  }) as const)();

const extentSchema = /* #__PURE__ */ objectSchema<Extent>(
  'osee:maturity.Extent',
  { counted: count, among: count },
  { unknown: count },
);

const answerSchema: SchemaOf<Answer> = /* #__PURE__ */ variantsSchema('status', [
  objectSchema<AnswerOf<'answered'>>(
    null,
    { criterionId: identifier, status: literalSchema('answered'), optionId: identifier },
    { ...extras, extent: extentSchema },
  ),
  objectSchema<AnswerOf<'notApplicable'>>(
    null,
    { criterionId: identifier, status: literalSchema('notApplicable') },
    { ...extras, reasonId: identifier },
  ),
  objectSchema<AnswerOf<'unknown'>>(
    null,
    { criterionId: identifier, status: literalSchema('unknown') },
    extras,
  ),
]);

/**
 * Schema of an assessment, without its envelope. Whether it fits a model is checked by `scoreMaturity` of
 * `@osee/scoring/maturity`.
 *
 * @category schemas
 * @example
 * ```ts
 * import { assessmentSchema } from '@osee/scoring/schema';
 *
 * const assessment = {
 *   subject: 'Ministry',
 *   model: { id: 'osee-ecosystem', version: '1.0.0' },
 *   asOf: '2024-06-30',
 *   answers: [],
 * };
 * assessmentSchema.safeParse(assessment).success; // => true
 * ```
 */
export const assessmentSchema = /* #__PURE__ */ objectSchema<Assessment>(
  'osee:maturity.Assessment',
  {
    subject: filledText,
    model: objectSchema<Assessment['model']>(
      null,
      { id: identifier, version: versionText },
      { digest: filledText },
    ),
    asOf: calendarDay,
    answers: listSchema(answerSchema),
  },
  { id: filledText, assessors: listSchema(filledText) },
);

const editSchema = /* #__PURE__ */ objectSchema<AnswerEdit>(
  'osee:maturity.AnswerEdit',
  { criterionId: identifier, before: orNull(answerSchema), after: orNull(answerSchema) },
  {},
);

const headerSchema = /* #__PURE__ */ objectSchema<AssessmentHeader>(
  'osee:maturity.AssessmentHeader',
  { subject: filledText, asOf: calendarDay },
  { id: filledText, assessors: listSchema(filledText) },
);

const headerEditSchema = /* #__PURE__ */ objectSchema<HeaderEdit>(
  'osee:maturity.HeaderEdit',
  { before: headerSchema, after: headerSchema },
  {},
);

const stepSchema = /* #__PURE__ */ eitherSchema(editSchema, headerEditSchema);

/**
 * Schema of the saved state of an assessment session.
 *
 * @category schemas
 * @example
 * ```ts
 * import { createAssessmentSession } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 * import { savedSessionSchema } from '@osee/scoring/schema';
 *
 * const { id, version } = oseeEcosystemModel;
 * const start = { subject: 'Ministry', model: { id, version }, asOf: '2024-06-30', answers: [] };
 * savedSessionSchema.safeParse(createAssessmentSession(oseeEcosystemModel, start).save()).success; // => true
 * ```
 */
export const savedSessionSchema = /* #__PURE__ */ objectSchema<SavedSession>(
  'osee:maturity.SavedSession',
  {
    kind: literalSchema('osee-assessment-session'),
    schemaVersion: literalSchema('1.0.0'),
    start: assessmentSchema,
    changes: listSchema(stepSchema),
    undone: listSchema(stepSchema),
  },
  { model: modelSummarySchema, digest: digestText },
);
