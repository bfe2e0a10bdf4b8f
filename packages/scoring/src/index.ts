/**
 * The names most used: selection, maturity, gaps, our model.
 *
 * Take it to begin with; each engine has an entry of its own with all of its functions.
 *
 * - `scoreMaturity`: the result of an assessment
 * - `evaluateApplications`: the result of a call
 * - `analyseGaps`: gaps to a target, the most important first
 *
 * Guide: `docs/guides/maturity.md`
 *
 * @packageDocumentation
 */
export type { Answer } from './maturity/assessment/answer.ts';
export type { Assessment } from './maturity/assessment/assessment.ts';
export { combineAssessors } from './maturity/assessors/combine-assessors.ts';
export { compareResults } from './maturity/compare/compare-results.ts';
export { compileModel } from './maturity/compile/compile-model.ts';
export type { CompiledModel } from './maturity/engine/compiled-model.ts';
export { explainMaturity } from './maturity/explain/explain-maturity.ts';
export { analyseGaps, type GapTarget } from './maturity/gaps/analyse-gaps.ts';
export { planImprovement } from './maturity/improvement/plan-improvement.ts';
export { migrateAssessment } from './maturity/migration/migrate-assessment.ts';
export type { MaturityModel } from './maturity/model/maturity-model.ts';
export { nextQuestions } from './maturity/questions/next-questions.ts';
export type { MaturityResult } from './maturity/result/maturity-result.ts';
export { type ScoreOptions, scoreMaturity } from './maturity/score/score-maturity.ts';
export { createAssessmentSession } from './maturity/session/create-assessment-session.ts';
export { oseeEcosystemModel } from './models/osee-ecosystem/model.ts';
export type { Application } from './selection/application/application.ts';
export { assessAssumptions } from './selection/assumptions/assess-assumptions.ts';
export { evaluateApplications } from './selection/evaluate/evaluate-applications.ts';
export { explainSelection } from './selection/explain/explain-selection.ts';
export { renderExplanation } from './selection/explain/render-explanation.ts';
export type { SelectionExplanation } from './selection/explain/selection-explanation.ts';
export { inspectCriteria } from './selection/inspect/inspect-criteria.ts';
export type { SelectionModel } from './selection/model/selection-model.ts';
export { oseeCall2024 } from './selection/osee-call-2024/osee-call-2024.ts';
export { replay } from './selection/recipe/replay.ts';
export { createSelectionRecipe, type SelectionRecipe } from './selection/recipe/selection-recipe.ts';
export type { SelectionResult } from './selection/result/selection-result.ts';
export { assessRobustness } from './selection/robustness/assess-robustness.ts';
export type { RobustnessResult } from './selection/robustness/robustness-result.ts';
export type { SelectionOptions } from './selection/settings/selection-options.ts';
