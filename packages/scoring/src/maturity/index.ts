/**
 * Maturity: models, policies, levels, gaps, plans, assessors, sessions.
 *
 * Take it instead of the root for all of the engine.
 *
 * - `scoreMaturity`: score, level and interval of every part
 * - `planImprovement`: the steps that raise the result most
 * - `createAssessmentSession`: a form with undo, in any framework
 *
 * Guide: `docs/guides/maturity.md`
 *
 * @packageDocumentation
 */
export { rollUpResults } from '../country/roll-up/roll-up-results.ts';
export { maturityEnglish, maturityFrench, maturitySpanish } from '../former/maturity-catalogues.ts';
export type { ModelWords } from '../text/model-words.ts';
export type { Answer } from './assessment/answer.ts';
export { answerExtent, type CountedCases } from './assessment/answer-extent.ts';
export type { Assessment } from './assessment/assessment.ts';
export type { Evidence } from './assessment/evidence.ts';
export type { Extent } from './assessment/extent.ts';
export { combineAssessors } from './assessors/combine-assessors.ts';
export type {
  CombinedAssessment,
  CombineOptions,
  CriterionComparison,
  Quorum,
} from './assessors/combined-assessment.ts';
export { compareResults } from './compare/compare-results.ts';
export { explainComparison } from './compare/explain-comparison.ts';
export type {
  AnswerChange,
  AnswerState,
  ComparabilityReason,
  NodeChange,
  ResultComparison,
  SharedScore,
} from './compare/result-comparison.ts';
export { compileModel } from './compile/compile-model.ts';
export type { ModelIssueCode } from './compile/lint-model.ts';
export type { CompiledModel } from './engine/compiled-model.ts';
export { displayScore } from './explain/display-score.ts';
export { type ExplanationSentence, explainMaturity } from './explain/explain-maturity.ts';
export type { MaturityMessageId } from './explain/messages/message-id.ts';
export { recomputeScore } from './explain/recompute-score.ts';
export { analyseGaps, type GapTarget } from './gaps/analyse-gaps.ts';
export {
  type CriterionTarget,
  measureTarget,
  progressToDate,
  type TargetMeasure,
} from './gaps/measure-target.ts';
export type {
  ImprovementGoal,
  ImprovementItem,
  ImprovementPhase,
  ImprovementPlan,
} from './improvement/improvement-plan.ts';
export { type ImprovementOptions, planImprovement } from './improvement/plan-improvement.ts';
export { migrateAssessment } from './migration/migrate-assessment.ts';
export type {
  AnswerMigration,
  AssessmentMigrationOptions,
  CriterionChange,
  MigrationReason,
  MigrationReport,
} from './migration/migration-report.ts';
export { type ModelSummary, summariseModel } from './migration/model-summary.ts';
export { atDepth } from './model/at-depth.ts';
export type { Band } from './model/band.ts';
export type { Criterion, Impact, Points, Retirement } from './model/criterion.ts';
export type { CriterionGuide, NotApplicableReason, Resemblance } from './model/criterion-guide.ts';
export type { DepthIdOf } from './model/depth-id-of.ts';
export type { EvidenceRule, FactTest } from './model/evidence-rule.ts';
export type { LevelRequirement, MaturityLevel } from './model/level.ts';
export { localiseModel } from './model/localise-model.ts';
export type { MaturityModel } from './model/maturity-model.ts';
export type { AskedDepth, ModelDepth } from './model/model-depth.ts';
export type { Deduction, ModelNode } from './model/model-node.ts';
export type { ModelWithDepths } from './model/model-with-depths.ts';
export { defaultPolicies, type MaturityPolicies, policyNames, type RollUp } from './model/policies.ts';
export { rubricOf } from './model/rubric-of.ts';
export type { Scale, ScaleOption } from './model/scale.ts';
export type { Weighting } from './model/weighting.ts';
export { type NextQuestion, nextQuestions } from './questions/next-questions.ts';
export type { Caveat, CaveatCode } from './result/caveat.ts';
export type { BlockingRequirement, LevelResult } from './result/level-result.ts';
export type { AnswerGain, Conformance, MaturityResult } from './result/maturity-result.ts';
export type { NodeResult, NodeStatus } from './result/node-result.ts';
export { nodesOf } from './result/nodes-of.ts';
export type {
  CriterionResult,
  CriterionStatus,
  DroppedInput,
  DropReason,
  ReadingReason,
  Trace,
  TraceInput,
} from './result/trace.ts';
export { type ScoreOptions, scoreMaturity } from './score/score-maturity.ts';
export type {
  AnswerEdit,
  AssessmentHeader,
  AssessmentSession,
  HeaderEdit,
  SavedSession,
  SessionDocument,
  SessionOptions,
} from './session/assessment-session.ts';
export { createAssessmentSession } from './session/create-assessment-session.ts';
export { migrateSession, type SessionMigration } from './session/migrate-session.ts';
export {
  scoreUnderWeightings,
  type WeightedScore,
  type WeightingsResult,
} from './weightings/score-under-weightings.ts';
