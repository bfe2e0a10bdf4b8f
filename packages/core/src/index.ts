/**
 * The model: the framework with its content, tailoring, languages, programmes, offices, documents.
 *
 * Take it when size does not matter, or with a bundler, which keeps what you import.
 *
 * - `oseeFramework`: the training framework 1.0, whole
 * - `tailorFramework`: the framework fitted to a country, with reasons
 * - `localiseFramework`: the framework in another language
 *
 * Guide: `docs/guides/framework.md`
 *
 * @packageDocumentation
 */
export { canonicalJson } from './digest/canonical-json.ts';
export { digest } from './digest/digest.ts';
export {
  coreDocumentFormats,
  type DataFileEntry,
  type DocumentContent,
  type DocumentContents,
  type DocumentFormat,
  type DocumentHeader,
  type DocumentIssue,
  type DocumentIssueCode,
  type DocumentKind,
  type DocumentMigration,
  type MigratedContent,
  type MigratedDocument,
  type MigrationOptions,
  type MigrationStep,
  migrateDocument,
  type OseeDocument,
  type PublishedDocument,
  wrapDocument,
} from './document/index.ts';
export { describeValue } from './errors/describe-value.ts';
export { hasCode } from './errors/has-code.ts';
export type { Issue, Severity } from './errors/issue.ts';
export { OseeError, type OseeErrorContext } from './errors/osee-error.ts';
export type { OseeErrorCode } from './errors/osee-error-code.ts';
export type { Path } from './errors/path.ts';
export type { AssessedItem } from './framework/assessed-item.ts';
export type { Audience } from './framework/audience.ts';
export type { Category } from './framework/category.ts';
export { checkFramework, type FrameworkIssueCode } from './framework/check-framework.ts';
export type { Competency } from './framework/competency.ts';
export type { CompetencyExample } from './framework/competency-example.ts';
export type { CompetencyGap } from './framework/competency-gap.ts';
export type { CompetencyPage } from './framework/competency-page.ts';
export type {
  CompetencyEffort,
  CompetencyIndicator,
  CompetencyRole,
  DatedStep,
  EffortRange,
} from './framework/competency-practice.ts';
export type { Dependency, DependencyTarget } from './framework/dependency.ts';
export { type DependencyEdge, dependencyEdges } from './framework/dependency-edges.ts';
export { diffFrameworks, type FieldChange, type FrameworkChange } from './framework/diff-frameworks.ts';
export type { Framework } from './framework/framework.ts';
export type { FrameworkItem } from './framework/framework-item.ts';
export { type FrameworkIds, type FrameworkIndex, indexFramework } from './framework/index-framework.ts';
export { type ItemByKind, type ItemsByKind, itemsByKind } from './framework/item-by-kind.ts';
export type { ItemKind, ItemRef } from './framework/item-ref.ts';
export type {
  Confidence,
  CountryAssessment,
  DevelopmentMatrix,
  MatrixItem,
  MatrixRow,
  Phase,
} from './framework/matrix.ts';
export type { Module } from './framework/module.ts';
export type { QuestionLevel, QuestionMeasure } from './framework/question-level.ts';
export type { Reading } from './framework/reading.ts';
export type { ReferenceResource } from './framework/reference-resource.ts';
export type { DocumentSource, Source, SourceDocumentId } from './framework/source.ts';
export type { TechnicalDomain } from './framework/technical-domain.ts';
export type { TermList } from './framework/term-list.ts';
export type { Topic } from './framework/topic.ts';
export type { TrainingActivity, TrainingActivityResource } from './framework/training-activity.ts';
export {
  checkNesting,
  type DocumentLimits,
  defaultDocumentLimits,
  expectArray,
  expectJson,
  expectNesting,
  expectRecord,
  expectShape,
  expectString,
  isOneOf,
  isRecord,
  type KnownId,
  maximumNesting,
  nearestWord,
  type Shape,
  type ShapeIssueCode,
  type ShapeWalk,
  type Suggested,
  shape,
} from './input/index.ts';
export {
  explainOffice,
  type OfficeArchetype,
  type OfficeCheck,
  type OfficeCost,
  type OfficeCoverage,
  type OfficeDemand,
  type OfficeFund,
  type OfficeIssueCode,
  type OfficeLoad,
  type OfficeMessageId,
  type OfficeMonth,
  type OfficeOutline,
  type OfficeSentence,
  type OfficeStaff,
  type OfficeStep,
  type OfficeTask,
  type OfficeTaskId,
  officeArchetypes,
  officeBoardCsv,
  officeCalendar,
  officeDuties,
  type PlannedOffice,
  planOffice,
  staffOfArchetype,
} from './office/index.ts';
export type {
  CrosswalkFit,
  CrosswalkLink,
  DraftCaseStudySlot,
  DraftColumn,
  DraftColumnId,
  DraftCompetencySlot,
  DraftDomain,
  DraftDomainId,
  DraftDoubt,
  DraftFramework,
  DraftSubdomain,
  DraftSubdomainId,
  FrameworkCrosswalk,
} from './osee/draft/index.ts';
export {
  draftCrosswalk,
  draftSlots,
  oseeDraftFramework,
} from './osee/draft/index.ts';
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
} from './osee/framework/ids.ts';
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
} from './osee/framework/ids.ts';
export { oseeFramework } from './osee/framework/osee-framework.ts';
export type { OseeFramework } from './osee/framework/osee-framework-type.ts';
export type {
  BudgetCost,
  BudgetLine,
  CostGroup,
  CostModel,
  FundingLevelId,
  MobilisationGroup,
  MobilisationItem,
  MobilisationQuery,
  MobilisationStrategyId,
  MobilisationTags,
  MobilisationTrack,
  OseeMobilisationGroupId,
  OseeMobilisationItemId,
  OwnershipId,
} from './osee/mobilisation/index.ts';
export {
  budgetingSteps,
  contingencyGuidelines,
  fundingLevelItems,
  oseeCostModel,
  oseeMobilisation,
  oseeMobilisationGroupIds,
  oseeMobilisationGroups,
  oseeMobilisationItemIds,
  ownershipItems,
  selectMobilisation,
  strategyItems,
} from './osee/mobilisation/index.ts';
export type {
  OseeOspoActivityId,
  OseeOspoBeneficiaryId,
  OseeOspoCostId,
  OseeOspoDefinitionPointId,
  OseeOspoProfileId,
  OseeOspoResponsibilityId,
  OseeOspoRoleId,
  OseeOspoScopeId,
  OseeOspoSetupFactId,
} from './osee/ospo/index.ts';
export {
  oseeOspo,
  oseeOspoActivityIds,
  oseeOspoBeneficiaryIds,
  oseeOspoCostIds,
  oseeOspoDefinitionPointIds,
  oseeOspoProfileIds,
  oseeOspoResponsibilityIds,
  oseeOspoRoleIds,
  oseeOspoScopeIds,
  oseeOspoSetupFactIds,
  ospoActivities,
  ospoBeneficiaries,
  ospoCosts,
  ospoDefinitionPoints,
  ospoNames,
  ospoProfiles,
  ospoResponsibilities,
  ospoRoles,
  ospoScopes,
  ospoSetup,
} from './osee/ospo/index.ts';
export type {
  ConflictId,
  ConflictPosition,
  ContentGap,
  EuValue,
  HeadlineFigure,
  InterimDeliverable,
  LifecycleStage,
  MilestoneDate,
  OseeActorId,
  OseeContentGapId,
  OseeHeadlineFigureId,
  OseeInterimDeliverableId,
  OseeLifecycleStageId,
  OseeMilestoneId,
  OseeSdgLinkId,
  ProgrammeActor,
  ProgrammeDuration,
  ProgrammeMilestone,
  ProgrammeOutline,
  RecordedConflict,
  SdgLink,
} from './osee/programme/index.ts';
export {
  oseeActorIds,
  oseeActors,
  oseeConflicts,
  oseeContentGapIds,
  oseeContentGaps,
  oseeDurations,
  oseeEuValues,
  oseeHeadlineFigureIds,
  oseeHeadlineFigures,
  oseeInterimDeliverableIds,
  oseeInterimDeliverables,
  oseeLifecycleStageIds,
  oseeLifecycleStages,
  oseeMilestoneIds,
  oseeMilestones,
  oseeProgrammeOutline,
  oseeSdgLinkIds,
  oseeSdgLinks,
} from './osee/programme/index.ts';
export type {
  DocumentHeading,
  ExternalSystem,
  ExternalSystemKind,
  NamedAssessment,
  NamedAssessmentKind,
  OseeExternalSystemId,
  OseeNamedAssessmentId,
  SourceDocument,
} from './osee/registry/index.ts';
export {
  oseeExternalSystemIds,
  oseeExternalSystems,
  oseeNamedAssessmentIds,
  oseeNamedAssessments,
  oseeSourceDocuments,
} from './osee/registry/index.ts';
export type {
  GuidancePoint,
  OseeResourceId,
  ProgrammeResource,
  ResourceCoverage,
  ResourceKind,
  ResourceStatus,
} from './osee/resources/index.ts';
export {
  financialResources,
  humanResources,
  infrastructuralResources,
  institutionalResources,
  oseeResourceIds,
  oseeResources,
  resourceCoverage,
} from './osee/resources/index.ts';
export type {
  OfficePlan,
  OfficePlanIssueCode,
  Ospo,
  OspoActivity,
  OspoBeneficiary,
  OspoComposition,
  OspoCost,
  OspoCosts,
  OspoDefinitionPoint,
  OspoName,
  OspoProfile,
  OspoResponsibility,
  OspoRole,
  OspoScope,
  OspoSetupFact,
  PlannedCost,
  PlannedStaff,
} from './ospo/index.ts';
export { checkOfficePlan } from './ospo/index.ts';
export {
  buildSchedule,
  type Call,
  type CallOptions,
  type CallPlan,
  type CallPlanMessageId,
  type CallPlanSettings,
  type CallStatus,
  type CallStatusName,
  type CallStatusOptions,
  type CallStepId,
  type CallWindow,
  type ConflictChoices,
  callReminders,
  callStatus,
  callWindow,
  type DateBasis,
  type DateConflict,
  type DatePosition,
  type DatePrecision,
  type DateUnit,
  type DayPeriod,
  type ICalendarMessageId,
  type ICalendarOptions,
  type LatePolicy,
  lastDayOfPeriod,
  type Milestone,
  type MilestoneDependency,
  type MilestoneTiming,
  oseeCallWindow2024,
  oseeOspoTerm,
  oseeProgramme,
  type PartialDate,
  type PeriodEnd,
  type Programme,
  parsePartialDate,
  planCall,
  proposedCallDays,
  type RecordedDate,
  type Reminder,
  type ReminderRules,
  type Schedule,
  type ScheduleEntry,
  type ScheduleIssueCode,
  type ScheduleOptions,
  type TermLength,
  toICalendar,
} from './programme/index.ts';
export { createRandom, type Random } from './random/create-random.ts';
export { type CsvFormat, type CsvFormatName, type CsvSeparator, csvFormats } from './table/csv-format.ts';
export { readCsv } from './table/read-csv.ts';
export { readCsvNumber } from './table/read-csv-number.ts';
export { type CsvRow, type ReadCsvOptions, readCsvRows } from './table/read-csv-rows.ts';
export { type CsvCell, writeCsv } from './table/write-csv.ts';
export { checkProfiles } from './tailoring/check-profiles.ts';
export { createFrameworkEditor } from './tailoring/editor/create-framework-editor.ts';
export type {
  EditAuthor,
  EditorChange,
  EditorOptions,
  FrameworkEditor,
  SavedEdits,
} from './tailoring/editor/framework-editor.ts';
export type { JsonPatchOperation } from './tailoring/editor/json-patch.ts';
export type { ItemPattern } from './tailoring/item-pattern.ts';
export type {
  Profile,
  ProfileAddition,
  ProfileBase,
  ProfileExclusion,
  ProfileSelection,
  ProfileSetting,
  SettingValues,
} from './tailoring/profile.ts';
export type { ProfileIssueCode } from './tailoring/profile-issue.ts';
export { type RebasedProfile, type RebaseOutcome, rebaseProfile } from './tailoring/rebase-profile.ts';
export { tailorFramework } from './tailoring/tailor-framework.ts';
export type {
  AppliedProfile,
  ItemOrigin,
  ItemSettings,
  OriginChange,
  RemovedItem,
  TailoredFramework,
} from './tailoring/tailored-framework.ts';
export type { ContentBundle } from './text/content-bundle.ts';
export { escapeMarkdown } from './text/escape-markdown.ts';
export { escapeXml } from './text/escape-xml.ts';
export { fallbackChain, matchLocale } from './text/fallback-chain.ts';
export { formatDate } from './text/format-date.ts';
export { formatList } from './text/format-list.ts';
export { formatNumber, formatPercent } from './text/format-number.ts';
export { languageFit } from './text/language-fit.ts';
export type { LanguageTag } from './text/language-tag.ts';
export type { ItemText, LocaleBundle } from './text/locale-bundle.ts';
export { canonicalLocale } from './text/locale-tag.ts';
export {
  type LocalisedContent,
  type LocalisedContentText,
  localiseContent,
} from './text/localise-content.ts';
export {
  type LocalisedFramework,
  type LocalisedItemText,
  localiseFramework,
} from './text/localise-framework.ts';
export {
  type LocalisedText,
  type OutdatedPolicy,
  resolveText,
  type ShownText,
  type TextStatus,
  type Translation,
} from './text/localised-text.ts';
export {
  formatMessage,
  type MessageCatalogue,
  type MessageOptions,
  type MessageParameters,
  type MessageTemplate,
} from './text/message.ts';
export {
  type MessageBundle,
  type MessagesOn,
  type MessageTexts,
  messagesOf,
  type TextsOn,
} from './text/message-bundle.ts';
export { type PluralCategory, pluralCategory } from './text/plural-category.ts';
export { type TextDirection, textDirection } from './text/text-direction.ts';
export { textStamp } from './text/text-stamp.ts';
export { typeset } from './text/typeset.ts';
export { isWebAddress } from './text/web-address.ts';
export { isCalendarDate, isInstant } from './time/calendar-date.ts';
export { dayInZone, isTimeZone } from './time/time-zone.ts';
