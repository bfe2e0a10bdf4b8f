import { documentSchema, listSchema, type SchemaOf } from '@osee/core/schema';
import { institutionWaveSchema } from '../country/institution-wave-schema.ts';
import { rollUpSchema } from '../country/roll-up-schema.ts';
import { assessmentSchema, savedSessionSchema } from '../maturity/assessment-schema.ts';
import { maturityModelSchema } from '../maturity/maturity-model-schema.ts';
import { riskRegisterSchema } from '../risk/risk-register-schema.ts';
import { applicationSchema } from '../selection/application-schema.ts';
import { decisionRecordSchema } from '../selection/decision-schema.ts';
import { selectionRecipeSchema } from '../selection/recipe-schema.ts';
import { scoringRoundSchema } from '../selection/scoring-round-schema.ts';
import { selectionModelSchema } from '../selection/selection-model-schema.ts';
import type { ScoringDocuments } from './scoring-document-contents.ts';

/**
 * The schema of the whole document, envelope and content, by kind.
 *
 * @category schemas
 * @example
 * ```ts
 * import { wrapDocument } from '@osee/core';
 * import { scoringDocumentFormats, scoringDocumentSchemas } from '@osee/scoring/schema';
 *
 * const document = wrapDocument('osee-applications', [], { id: 'none yet' }, scoringDocumentFormats);
 * scoringDocumentSchemas['osee-applications'].safeParse(document).success; // => true
 * ```
 */
export const scoringDocumentSchemas: {
  readonly [Kind in keyof ScoringDocuments]: SchemaOf<ScoringDocuments[Kind]>;
} = {
  'osee-selection-model': /* #__PURE__ */ documentSchema(
    'osee-selection-model',
    '1.0.0',
    selectionModelSchema,
  ),
  'osee-applications': /* #__PURE__ */ documentSchema(
    'osee-applications',
    '1.0.0',
    /* #__PURE__ */ listSchema(applicationSchema),
  ),
  'osee-selection-recipe': /* #__PURE__ */ documentSchema(
    'osee-selection-recipe',
    '1.0.0',
    selectionRecipeSchema,
  ),
  'osee-decision-record': /* #__PURE__ */ documentSchema(
    'osee-decision-record',
    '1.0.0',
    decisionRecordSchema,
  ),
  'osee-scoring-rounds': /* #__PURE__ */ documentSchema(
    'osee-scoring-rounds',
    '1.0.0',
    /* #__PURE__ */ listSchema(scoringRoundSchema),
  ),
  'osee-maturity-model': /* #__PURE__ */ documentSchema('osee-maturity-model', '1.0.0', maturityModelSchema),
  'osee-assessment': /* #__PURE__ */ documentSchema('osee-assessment', '1.0.0', assessmentSchema),
  'osee-assessment-session': /* #__PURE__ */ documentSchema(
    'osee-assessment-session',
    '1.0.0',
    savedSessionSchema,
  ),
  'osee-institution-wave': /* #__PURE__ */ documentSchema(
    'osee-institution-wave',
    '1.0.0',
    institutionWaveSchema,
  ),
  'osee-roll-up': /* #__PURE__ */ documentSchema('osee-roll-up', '1.0.0', rollUpSchema),
  'osee-risk-register': /* #__PURE__ */ documentSchema('osee-risk-register', '1.0.0', riskRegisterSchema),
};
