/**
 * The ids of the framework, as lists and as unions of types.
 *
 * Take it instead of the root where ids are checked or typed and no content is shown.
 *
 * - `oseeCompetencyIds`: ids of the competencies
 * - `oseeModuleIds`: ids of the modules
 * - `oseeTopicIds`: ids of the topics
 *
 * Guide: `docs/guides/framework.md`
 *
 * @packageDocumentation
 */
export type {
  OseeAudienceId,
  OseeCategoryId,
  OseeCompetencyId,
  OseeCountryAssessmentPartId,
  OseeDependencyId,
  OseeExternalFactorId,
  OseeMatrixItemId,
  OseeMatrixRowId,
  OseeModuleId,
  OseePhaseId,
  OseeReadingId,
  OseeReferenceResourceId,
  OseeTechnicalDomainId,
  OseeTopicId,
  OseeTrainingActivityId,
} from '../framework/ids.ts';
export {
  oseeAudienceIds,
  oseeCategoryIds,
  oseeCompetencyIds,
  oseeCountryAssessmentPartIds,
  oseeDependencyIds,
  oseeExternalFactorIds,
  oseeMatrixItemIds,
  oseeMatrixRowIds,
  oseeModuleIds,
  oseePhaseIds,
  oseeReadingIds,
  oseeReferenceResourceIds,
  oseeTechnicalDomainIds,
  oseeTopicIds,
  oseeTrainingActivityIds,
} from '../framework/ids.ts';
export type { OseeItemIds, OseeItemRef } from '../framework/osee-item-ref.ts';
