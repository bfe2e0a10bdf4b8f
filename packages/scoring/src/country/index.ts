/**
 * Countries: institutions put together, five parts, profile, plan, public indicators.
 *
 * It stands apart from the root: it joins several assessments.
 *
 * - `assessCountry`: five parts beside each other
 * - `rollUpResults`: institutions as one result
 * - `proposeProfile`: what to train first, with reasons
 *
 * Guide: `docs/guides/country.md`
 *
 * @packageDocumentation
 */
export { assessCountry } from './assess/assess-country.ts';
export type {
  CountryContext,
  CountryParts,
  DevelopmentFigures,
  EcosystemInput,
  UseCaseInput,
} from './assess/country-parts.ts';
export {
  type CountryCaveat,
  type CountryCaveatCode,
  type CountryCompetency,
  type CountryDevelopmentPart,
  type CountryPartId,
  type CountryQuestion,
  type CountryResult,
  countryPartIds,
  type EcosystemPart,
  type RiskPart,
  type UseCaseList,
  type UseCasePart,
} from './assess/country-result.ts';
export { type Benchmark, type BenchmarkedNode, benchmark } from './benchmark/benchmark.ts';
export { assessDevelopment } from './development/assess-development.ts';
export type {
  DevelopmentIndicator,
  DevelopmentModel,
  DevelopmentPart,
  DevelopmentPolicies,
} from './development/development-model.ts';
export type {
  DevelopmentIndicatorResult,
  DevelopmentInput,
  DevelopmentIssueCode,
  DevelopmentPartResult,
  DevelopmentResult,
  DevelopmentValue,
} from './development/development-result.ts';
export { type DevelopmentSource, developmentSources } from './development/development-sources.ts';
export { type DevelopmentExplanation, explainDevelopment } from './development/explain-development.ts';
export { govTechMaturityModel } from './development/govtech-maturity-model.ts';
export { humanDevelopmentModel } from './development/human-development-model.ts';
export { type IndexGroups, indexGroup } from './development/index-groups.ts';
export {
  localiseDevelopmentModel,
  localiseDevelopmentSources,
} from './development/localise-development.ts';
export type { DevelopmentMessageId } from './development/message-id.ts';
export { developmentModel } from './development/osee-development-model.ts';
export { govTechGroups, humanDevelopmentGroups } from './development/published-groups.ts';
export { type CountryExplanation, explainCountry } from './explain/explain-country.ts';
export type { CountryMessageId } from './messages/country-message-id.ts';
export { type MatrixPlanOptions, matrixPlan } from './plan/matrix-plan.ts';
export {
  type MatrixPlan,
  type PlannedLength,
  type PlannedLengthId,
  type PlannedStep,
  type PlanOrderReason,
  proposedLengths,
} from './plan/matrix-plan-result.ts';
export type {
  AssessTask,
  AssessTaskReason,
  HandChange,
  ProfilePriority,
  ProfileProposal,
  ProfileProposalIssueCode,
  ProfileSettings,
  ProposedTarget,
  ProposedUnit,
} from './profile/profile-proposal.ts';
export type { ProfileReason, ProfileReasonId } from './profile/profile-reason.ts';
export { type ProposeProfileOptions, proposeProfile } from './profile/propose-profile.ts';
export type { CountryFigure } from './report/country-figure.ts';
export { type CountryReportOptions, countryReport } from './report/country-report.ts';
export { comparabilityOf } from './roll-up/comparability.ts';
export type { InstitutionInput } from './roll-up/institution-input.ts';
export type { RollUpOptions } from './roll-up/roll-up-options.ts';
export { rollUpResults } from './roll-up/roll-up-results.ts';
export type {
  AnswerDistribution,
  CountryItem,
  FigureInterval,
  LevelCount,
  NamedInstitution,
  PooledExtent,
  RolledCriterion,
  RolledFigure,
  RolledGroup,
  RolledNode,
  RolledUpResults,
  RollUpIssueCode,
  Spread,
  StepCount,
} from './roll-up/rolled-up-results.ts';
export { compareWaves } from './waves/compare-waves.ts';
export type { StoredInstitution, StoredWave } from './waves/stored-wave.ts';
export type { MeanChange, Wave, WaveChange, WaveComparison, WaveGroup } from './waves/wave-comparison.ts';
