/**
 * Selection: gates, criteria, reasons, robustness, recipe, calls, letters.
 *
 * Take it instead of the root to run a call from its announcement to its letters.
 *
 * - `evaluateApplications`: who passes, who ranks where, and why
 * - `createCall`: a call of another year from a model
 * - `replay`: a result computed again from its recipe
 *
 * Guide: `docs/guides/selection.md`
 *
 * @packageDocumentation
 */
export type { IntakeIssueCode } from '../call/intake/form-rows.ts';
export type { IntakeLocale } from '../call/intake/intake-field.ts';
export { intakeSchema, intakeTemplate } from '../call/intake/intake-form.ts';
export {
  type IntakeStatement,
  type ReadApplications,
  readApplications,
} from '../call/intake/read-applications.ts';
export type { Letter, LetterAudience, LetterKind } from '../call/letters/letter.ts';
export type { LetterLocale, LetterOptions } from '../call/letters/letter-options.ts';
export { writeLetters } from '../call/letters/write-letters.ts';
export type { CallMessageId } from '../call/messages/call-message-id.ts';
export type { CallSettings } from '../call/planned/call-settings.ts';
export { createCall } from '../call/planned/create-call.ts';
export type { ObjectionRule } from '../call/planned/objection-rule.ts';
export type { CallIssueCode, PlannedCall } from '../call/planned/planned-call.ts';
export { joinRounds } from '../call/round/join-rounds.ts';
export { panelFigures } from '../call/round/panel-figures.ts';
export type {
  AssessorTotal,
  CriterionFigures,
  PanelFigures,
  PanelOptions,
} from '../call/round/panel-result.ts';
export type { JoinedRounds, ScoreRevision, ScoringRound } from '../call/round/scoring-round.ts';
export { type AdjustedTotal, adjustTotals } from '../call/rules/adjust-totals.ts';
export { countingVersion, type SubmittedVersion } from '../call/rules/counting-version.ts';
export { type Asking, fundFromList, stageThreshold } from '../call/rules/fund-from-list.ts';
export { type GateCheck, joinGateChecks } from '../call/rules/join-gate-checks.ts';
export { judgeThresholds, type ThresholdResult, type Thresholds } from '../call/rules/judge-thresholds.ts';
export { type LadderPlace, type LadderStep, orderByLadder } from '../call/rules/order-by-ladder.ts';
export { type PointEntry, pointEntries } from '../call/rules/point-entry.ts';
export type { DeclaredConflict } from '../call/score-sheet/declared-conflict.ts';
export { readScoreSheets } from '../call/score-sheet/read-score-sheets.ts';
export type { ReadSheetOptions } from '../call/score-sheet/read-sheet-options.ts';
export type {
  NamedSheet,
  PanelRemark,
  ReadSheets,
  SheetCount,
  SheetIssueCode,
  SheetScore,
} from '../call/score-sheet/sheet-score.ts';
export { type ScoreSheetOptions, writeScoreSheet } from '../call/score-sheet/write-score-sheet.ts';
export { oseeCall2024NamesEs, oseeCall2024NamesFr } from '../former/call-names.ts';
export {
  selectionMessagesEn,
  selectionMessagesEs,
  selectionMessagesFr,
} from '../former/selection-catalogues.ts';
export type {
  Application,
  Candidate,
  CriterionScore,
  Evidence,
  GateAnswer,
  ProposedHost,
  StatedFact,
  Waiver,
} from './application/application.ts';
export { type AssessorCalibration, calibrateAssessors } from './assessors/calibrate-assessors.ts';
export { assessAssumptions } from './assumptions/assess-assumptions.ts';
export type {
  AssumptionAssessment,
  AssumptionShare,
  CriterionLeftOut,
} from './assumptions/assumption-assessment.ts';
export type { AssumptionId, AssumptionOptions } from './assumptions/assumption-options.ts';
export { compareTwo } from './compare/compare-two.ts';
export { type QuadrantOptions, quadrants } from './compare/quadrants.ts';
export type { QuadrantAxis, QuadrantPlace, Quadrants, UndecidedPlace } from './compare/quadrants-result.ts';
export type { CriterionCompared, TwoCompared } from './compare/two-compared.ts';
export type { CountryFacts } from './country/country-facts.ts';
export { countryFactsOf } from './country/country-facts-of.ts';
export type { CountryRule, IncomeGroupId } from './country/country-rule.ts';
export type {
  Decision,
  DecisionIssueCode,
  DecisionRecord,
  Departure,
} from './decision/decision-record.ts';
export { recordDecision } from './decision/record-decision.ts';
export { checkSelectionModel } from './define/check-selection-model.ts';
export { defineSelectionModel } from './define/define-selection-model.ts';
export type {
  CriterionDefinition,
  GateDefinition,
  GroupDefinition,
  ScaleDefinition,
  SelectionDefinition,
} from './define/selection-definition.ts';
export { adaptModel, type ModelChanges } from './derive/adapt-model.ts';
export { criteriaOf } from './derive/criteria-of.ts';
export { localiseSelectionModel } from './derive/localise-selection-model.ts';
export { type CallStatement, statementsOf } from './derive/statements.ts';
export { deriveGateAnswers } from './evaluate/derive-gate-answers.ts';
export { evaluateApplications } from './evaluate/evaluate-applications.ts';
export { type ExplanationOptions, explainSelection } from './explain/explain-selection.ts';
export type { SelectionMessageId } from './explain/message-id.ts';
export { type RenderedSection, type RenderOptions, renderExplanation } from './explain/render-explanation.ts';
export type {
  BarSegment,
  ContributionBar,
  ExplanationMessage,
  GateRow,
  SelectionExplanation,
  WhyNot,
} from './explain/selection-explanation.ts';
export type {
  CriteriaInspection,
  CriterionPair,
  DominatedApplicant,
  InspectionOptions,
} from './inspect/criteria-inspection.ts';
export { inspectCriteria } from './inspect/inspect-criteria.ts';
export type { Conflict, ConflictPosition } from './model/conflict.ts';
export type { Criterion, CriterionGroup, CriterionNode } from './model/criterion.ts';
export type { FactRule, FactValue } from './model/fact-rule.ts';
export type { CriterionLevel, Gate, GateRule, SubmissionRule } from './model/gate.ts';
export type { Aggregation, PoliciesInForce, SelectionPolicies } from './model/policies.ts';
export type { DistinctRule, PortfolioRules } from './model/portfolio-rules.ts';
export type {
  BandScale,
  CategoryScale,
  GoalpostScale,
  PiecewiseScale,
  Scale,
  ScaleBand,
  ScaleDirection,
  ScaleLevel,
  ScaleTransform,
} from './model/scale.ts';
export type { ContextStatement, GroupedSelectionModel, SelectionModel } from './model/selection-model.ts';
export { type Subject, type SubjectKind, subjectKinds } from './model/subject.ts';
export type { WeightPreset } from './model/weight-preset.ts';
export { oseeCall2024 } from './osee-call-2024/osee-call-2024.ts';
export { type ReplayResult, replay } from './recipe/replay.ts';
export {
  createSelectionRecipe,
  type SelectionInputs,
  type SelectionRecipe,
  type SelectionRun,
  selectionEngineVersion,
} from './recipe/selection-recipe.ts';
export type {
  ApplicantResult,
  AttributeFact,
  BranchResult,
  Eligibility,
  UnrankedReason,
} from './result/applicant-result.ts';
export type {
  AssessorAnswer,
  CriterionResult,
  ExcludedAssessor,
  Interval,
} from './result/criterion-result.ts';
export type { FactCondition, OpenFact } from './result/fact-condition.ts';
export type { GateOutcome, GateResult } from './result/gate-result.ts';
export type {
  PortfolioAlternative,
  PortfolioResult,
  RulePrice,
  ScoredSet,
} from './result/portfolio-result.ts';
export type { SelectionResult, WeightInUse } from './result/selection-result.ts';
export { assessRobustness } from './robustness/assess-robustness.ts';
export type { RobustnessOptions } from './robustness/robustness-options.ts';
export type {
  ApplicantRobustness,
  RobustnessResult,
  SelectionAlternative,
  WeightStabilityResult,
} from './robustness/robustness-result.ts';
export type { SelectionOptions } from './settings/selection-options.ts';
