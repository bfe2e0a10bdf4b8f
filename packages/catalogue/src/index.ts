/**
 * The training resources, search, rights, coverage, training plans, overlays.
 *
 * It holds all but what is listed below.
 *
 * - `createCatalogueIndex`: search with filters and counts
 * - `planTraining`: resources for gaps
 * - `rightsOf`: what one may do with a resource
 *
 * Guide: `docs/guides/catalogue.md`
 *
 * @packageDocumentation
 */
export { type CatalogueIssueCode, checkCatalogue } from './check/check-catalogue.ts';
export type { CoverageIssueCode } from './coverage/coverage-findings.ts';
export { type CoverageMap, type CoverageRow, coverageMap } from './coverage/coverage-map.ts';
export { attribute, type FormerCreditOptions } from './former/attribute.ts';
export { creditMessages } from './former/credit-messages.ts';
export { rightsMessages } from './former/rights-messages.ts';
export { trainingMessages } from './former/training-messages.ts';
export { judgeLink, type LinkJudgement, type LinkOptions, type LinkVerdict } from './health/judge-link.ts';
export type { LinkObservation } from './health/link-observation.ts';
export {
  type LocalisedCatalogue,
  type LocalisedResource,
  localiseCatalogue,
} from './localise/localise-catalogue.ts';
export { oseeCatalogue } from './osee/osee-catalogue.ts';
export { applyOverlay, type OverlayResult } from './overlay/apply-overlay.ts';
export type { CatalogueOverlay, ResourceChange, ResourceOverride } from './overlay/catalogue-overlay.ts';
export { type CatalogueDiff, diffCatalogues, type FieldChange } from './overlay/diff-catalogues.ts';
export type { OverlayIssueCode } from './overlay/overlay-issue.ts';
export { planTraining } from './paths/plan-training.ts';
export { type TrainingTerms, trainingCostLines } from './paths/training-cost-lines.ts';
export type { TrainingMessageId } from './paths/training-message-id.ts';
export type {
  StepReason,
  TrainingConstraints,
  TrainingIssueCode,
  TrainingPlan,
  TrainingStep,
  UnmetGap,
  UnmetReason,
} from './paths/training-plan.ts';
export type { AccessibilityFeature } from './resource/accessibility-feature.ts';
export type { AudienceLink, UserGroup, UserGroupId } from './resource/audience-link.ts';
export { audienceIdsOf, userGroupIdsOf } from './resource/audiences-of.ts';
export type { Catalogue } from './resource/catalogue.ts';
export type { CatalogueGap, GapCandidate } from './resource/catalogue-gap.ts';
export type { FieldConfidence, MatchConfidence, ResourceField } from './resource/confidence.ts';
export type { FrameworkPlace, PlaceKind } from './resource/framework-place.ts';
export type { LearnerLevel } from './resource/learner-level.ts';
export type { EstimateBasis, LearningEstimate } from './resource/learning-estimate.ts';
export type { Login } from './resource/login.ts';
export type { Prerequisite } from './resource/prerequisite.ts';
export type { Resource } from './resource/resource.ts';
export type { Cost, ResourceFormat, ResourceType } from './resource/resource-type.ts';
export type { PresumedTerms, RightsStatement } from './resource/rights-statement.ts';
export type { TermsCode } from './resource/terms-code.ts';
export type { Act, LicenceCondition } from './rights/act.ts';
export type { Credit, CreditOptions } from './rights/attribute.ts';
export type { CreditMessageId } from './rights/credit-message-id.ts';
export { type LicenceTerms, licenceTerms } from './rights/licence-terms.ts';
export type { RightsMessageId } from './rights/rights-message-id.ts';
export { type ResourceRights, type RightsAnswer, type RightsReason, rightsOf } from './rights/rights-of.ts';
export type { DaysOff, ScheduleConstraints } from './schedule/schedule-constraints.ts';
export { type ScheduleTerms, scheduleCostLines } from './schedule/schedule-cost-lines.ts';
export type { ScheduleIssueCode } from './schedule/schedule-issue.ts';
export { scheduleTraining } from './schedule/schedule-training.ts';
export { scheduleCalendar } from './schedule/text/schedule-calendar.ts';
export { scheduleCsv } from './schedule/text/schedule-csv.ts';
export { scheduleMarkdown } from './schedule/text/schedule-markdown.ts';
export type { ScheduleMessageId } from './schedule/text/schedule-message-id.ts';
export type { ScheduleTextOptions } from './schedule/text/schedule-paper.ts';
export type { TrainingRole } from './schedule/training-role.ts';
export { trainingRoleOf } from './schedule/training-role-of.ts';
export type {
  LeftOutBy,
  ScheduledRole,
  ScheduledStep,
  ScheduleWeek,
  StepPrerequisite,
  TrainingClass,
  TrainingSchedule,
  TrainingSession,
  UnmetNeed,
} from './schedule/training-schedule.ts';
export type { CatalogueFilters, FacetName } from './search/catalogue-filters.ts';
export {
  type CatalogueIndex,
  createCatalogueIndex,
  type SearchHit,
  type SearchOptions,
} from './search/create-catalogue-index.ts';
export type { FacetCount, Facets } from './search/facets.ts';
export type { CatalogueLabelId } from './search/label-id.ts';
export type { SearchTerm } from './search/search-term.ts';
