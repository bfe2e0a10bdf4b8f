import type { OseeDocument } from '@osee/core/schema';
import type { CatalogueOverlay } from '../../overlay/catalogue-overlay.ts';
import type { TrainingPlan } from '../../paths/training-plan.ts';
import type { Catalogue } from '../../resource/catalogue.ts';
import type { TrainingSchedule } from '../../schedule/training-schedule.ts';

/**
 * What the documents of this package hold, by kind.
 *
 * @category schemas
 * @example
 * ```ts
 * import type { CatalogueDocumentContents } from '@osee/catalogue/schema';
 *
 * const isEmpty = (plan: CatalogueDocumentContents['osee-training-plan']): boolean => plan.steps.length === 0;
 * ```
 */
export interface CatalogueDocumentContents {
  readonly 'osee-catalogue': Catalogue;
  readonly 'osee-catalogue-overlay': CatalogueOverlay;
  readonly 'osee-training-plan': TrainingPlan;
  readonly 'osee-training-schedule': TrainingSchedule;
}

/**
 * The documents of this package, by kind.
 *
 * @category schemas
 * @example
 * ```ts
 * import type { CatalogueDocuments } from '@osee/catalogue/schema';
 *
 * const baseOf = (document: CatalogueDocuments['osee-catalogue-overlay']): string => document.content.basedOn.id;
 * ```
 */
export type CatalogueDocuments = {
  readonly [Kind in keyof CatalogueDocumentContents]: OseeDocument<Kind, CatalogueDocumentContents[Kind]>;
};
