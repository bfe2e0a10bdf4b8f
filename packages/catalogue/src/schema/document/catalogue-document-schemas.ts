import { documentSchema, type SchemaOf } from '@osee/core/schema';
import { catalogueOverlaySchema } from '../overlay/overlay-schema.ts';
import { trainingPlanSchema } from '../plan/training-plan-schema.ts';
import { trainingScheduleSchema } from '../plan/training-schedule-schema.ts';
import { catalogueSchema } from '../resource/catalogue-schema.ts';
import type { CatalogueDocuments } from './catalogue-document-contents.ts';

/**
 * The schema of the whole document, envelope and content, by kind.
 *
 * @category schemas
 * @example
 * ```ts
 * import { oseeCatalogue, planTraining } from '@osee/catalogue';
 * import { catalogueDocumentFormats, catalogueDocumentSchemas } from '@osee/catalogue/schema';
 * import { wrapDocument } from '@osee/core';
 *
 * const plan = planTraining([], oseeCatalogue);
 * const document = wrapDocument('osee-training-plan', plan, { id: 'kenya-2026' }, catalogueDocumentFormats);
 * catalogueDocumentSchemas['osee-training-plan'].safeParse(document).success; // => true
 * ```
 */
export const catalogueDocumentSchemas: {
  readonly [Kind in keyof CatalogueDocuments]: SchemaOf<CatalogueDocuments[Kind]>;
} = {
  'osee-catalogue': /* #__PURE__ */ documentSchema('osee-catalogue', '1.0.0', catalogueSchema),
  'osee-catalogue-overlay': /* #__PURE__ */ documentSchema(
    'osee-catalogue-overlay',
    '1.0.0',
    catalogueOverlaySchema,
  ),
  'osee-training-plan': /* #__PURE__ */ documentSchema('osee-training-plan', '1.0.0', trainingPlanSchema),
  'osee-training-schedule': /* #__PURE__ */ documentSchema(
    'osee-training-schedule',
    '1.0.0',
    trainingScheduleSchema,
  ),
};
