/**
 * Risks: a register, its matrix, expected losses, reserves.
 *
 * It stands apart from the root: it needs no assessment.
 *
 * - `assessRisks`: ranks and expected losses
 * - `riskReserve`: a reserve, exact or between two ends
 * - `proposeRisks`: risks that an assessment points to
 *
 * Guide: `docs/guides/risk.md`
 *
 * @packageDocumentation
 */
export { type AssessRisksOptions, assessRisks } from './assess/assess-risks.ts';
export type {
  AssessedRisk,
  ExpectedLoss,
  OverdueItem,
  RiskAssessment,
  RiskStanding,
} from './assess/risk-assessment.ts';
export { explainRiskProposals } from './explain/explain-risk-proposals.ts';
export { explainRisks, type RiskExplanation } from './explain/explain-risks.ts';
export type { RiskMessageId } from './explain/message-id.ts';
export type { LossMeasure } from './figures/loss-item.ts';
export type { RiskPolicies } from './figures/risk-policies.ts';
export type { Bracket } from './grid/grid-quantile.ts';
export { drawReserve } from './ledger/draw-reserve.ts';
export type { ReserveMovement } from './ledger/move.ts';
export { openReserve } from './ledger/open-reserve.ts';
export { releaseReserve } from './ledger/release-reserve.ts';
export { replenish } from './ledger/replenish.ts';
export type { LedgerEntry, ReserveLedger } from './ledger/reserve-ledger.ts';
export { proposeRisks } from './propose/propose-risks.ts';
export type { RiskProposal, RiskProposals, RiskSign } from './propose/risk-proposals.ts';
export { checkRiskRegister } from './register/check-risk-register.ts';
export type { Estimate, EstimateRange, MoneyEstimate } from './register/estimate.ts';
export { oseeRiskScale } from './register/osee-risk-scale.ts';
export type { Risk, RiskResponse } from './register/risk.ts';
export { type RiskCategory, riskCategories } from './register/risk-categories.ts';
export type { RiskIssueCode } from './register/risk-issue.ts';
export type { RiskImpact, RiskLikelihood, WordRange } from './register/risk-level.ts';
export type { RiskGroup, RiskRegister } from './register/risk-register.ts';
export type { RiskMatrixRule, RiskScale } from './register/risk-scale.ts';
export { type UndpRiskCategory, undpRiskCategories } from './register/undp-risk-categories.ts';
export { addOptimismBias } from './reserve/add-optimism-bias.ts';
export { type OptimismBiasRate, optimismBiasRates } from './reserve/optimism-bias-rates.ts';
export type { ReserveOptions } from './reserve/reserve-options.ts';
export { riskReserve } from './reserve/risk-reserve.ts';
export type { ReserveLevel, RiskReserve } from './reserve/risk-reserve-result.ts';
export { localiseRegister } from './starter/localise-register.ts';
export { starterRiskRegister } from './starter/starter-risk-register.ts';
