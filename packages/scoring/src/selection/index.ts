export type {
  Application,
  CriterionScore,
  Evidence,
  GateAnswer,
  ProposedHost,
  Waiver,
} from './application/application.ts';
export type { CountryFacts } from './application/country-facts.ts';
export { checkSelectionModel } from './check/check-selection-model.ts';
export { evaluateApplications } from './evaluate/evaluate-applications.ts';
export type { Conflict, ConflictPosition } from './model/conflict.ts';
export type { Criterion, CriterionGroup, CriterionNode } from './model/criterion.ts';
export type { CriterionLevel, Gate, GateRule, IncomeGroupId } from './model/gate.ts';
export type { Aggregation, SelectionPolicies } from './model/policies.ts';
export type { DistinctRule, PortfolioRules } from './model/portfolio-rules.ts';
export type { CategoryScale, GoalpostScale, Scale, ScaleDirection, ScaleLevel } from './model/scale.ts';
export type { ContextStatement, SelectionModel } from './model/selection-model.ts';
export { criteriaOf } from './model/walk.ts';
export { oseeCall2024 } from './osee-call-2024/osee-call-2024.ts';
export type {
  ApplicantResult,
  BranchResult,
  Eligibility,
  UnrankedReason,
} from './result/applicant-result.ts';
export type { CriterionResult, ExcludedAssessor, Interval } from './result/criterion-result.ts';
export type { GateOutcome, GateResult } from './result/gate-result.ts';
export type { PortfolioResult, RulePrice, ScoredSet } from './result/portfolio-result.ts';
export type { SelectionResult, WeightInUse } from './result/selection-result.ts';
export type { SelectionOptions } from './settings/selection-options.ts';
