/**
 * Numeric methods of multi-criteria decisions, without any model.
 *
 * Take it for an index or a ranking of your own; it depends on `OseeError` alone.
 *
 * - `normalise`: values on one scale
 * - `weightedSum`: the mean under weights
 * - `rankAcceptability`: how often each takes which rank under all weights
 *
 * Guide: `docs/methods/aggregation.md`
 *
 * @packageDocumentation
 */
export { geometricMean } from './aggregate/geometric-mean.ts';
export { harmonicMean } from './aggregate/harmonic-mean.ts';
export type { MatrixAggregationOptions } from './aggregate/matrix-options.ts';
export type { MissingOptions, MissingPolicy } from './aggregate/missing-policy.ts';
export { orness } from './aggregate/orness.ts';
export { type OwaOptions, owa } from './aggregate/owa.ts';
export { powerMean } from './aggregate/power-mean.ts';
export { weightedMean } from './aggregate/weighted-mean.ts';
export { weightedProduct } from './aggregate/weighted-product.ts';
export { weightedSum } from './aggregate/weighted-sum.ts';
export type { ZeroOptions } from './aggregate/zero-policy.ts';
export { type Band, bandOf } from './diagnose/band-of.ts';
export { type DominanceResult, dominance } from './diagnose/dominance.ts';
export { type NearDuplicate, nearDuplicates } from './diagnose/near-duplicates.ts';
export { type Bounds, spotis } from './distance/spotis.ts';
export { type TopsisOptions, type TopsisResult, topsis } from './distance/topsis.ts';
export { type VikorOptions, type VikorResult, vikor } from './distance/vikor.ts';
export { aggregateTree } from './hierarchy/aggregate-tree.ts';
export type { CriterionNode, TreeAggregation } from './hierarchy/criterion-tree.ts';
export { type EffectiveWeight, effectiveWeights } from './hierarchy/effective-weights.ts';
export type { LeafValues } from './hierarchy/leaf-values.ts';
export { type PreparedTree, prepareTree } from './hierarchy/prepare-tree.ts';
export type { TreeMissingPolicy, TreePolicy } from './hierarchy/tree-policy.ts';
export type { TreeNodeResult, TreeResult } from './hierarchy/tree-result.ts';
export { normalise } from './normalise/normalise.ts';
export type {
  CategoryValue,
  CostHandling,
  Goalpost,
  NormalisationMethod,
  NormaliseOptions,
} from './normalise/normalise-options.ts';
export { type NormalisedMatrix, normaliseWithIssues } from './normalise/normalise-with-issues.ts';
export { type CopelandResult, copeland } from './outrank/copeland.ts';
export { type ElectreOptions, type ElectreResult, electreI } from './outrank/electre-i.ts';
export { type ElectreIIOptions, type ElectreIIResult, electreII } from './outrank/electre-ii.ts';
export { outrankingShares } from './outrank/outranking-shares.ts';
export type { PreferenceFunction } from './outrank/preference-function.ts';
export { preferenceIndices } from './outrank/preference-indices.ts';
export { type PartialRelation, prometheeI } from './outrank/promethee-i.ts';
export { type PrometheeOptions, type PrometheeResult, prometheeII } from './outrank/promethee-ii.ts';
export type { AttributeValue, PortfolioCandidate, PortfolioMember } from './portfolio/candidate.ts';
export type { PortfolioOptions } from './portfolio/options.ts';
export {
  type PortfolioAcceptabilityOptions,
  type PortfolioShares,
  portfolioAcceptability,
} from './portfolio/portfolio-acceptability.ts';
export type {
  InfeasiblePortfolio,
  OptimalPortfolio,
  PortfolioRelaxation,
  PortfolioResult,
  PortfolioSelection,
  PriceOfRule,
} from './portfolio/result.ts';
export type { PortfolioRule, RuleValue } from './portfolio/rule.ts';
export { selectPortfolio } from './portfolio/select-portfolio.ts';
export type { PortfolioModel, PortfolioRow, PortfolioSolver } from './portfolio/solver.ts';
export { type RankOptions, rank, type TieRule } from './rank/rank.ts';
export {
  type AssumptionSensitivity,
  type AssumptionSensitivityOptions,
  assumptionSensitivity,
} from './robustness/assumption-sensitivity.ts';
export type { AssumptionChoice, Assumptions } from './robustness/assumptions.ts';
export { compareRankings, type RankingComparison } from './robustness/compare-rankings.ts';
export { confidenceFactors } from './robustness/confidence-factors.ts';
export { type DecisionEntropy, decisionEntropy } from './robustness/decision-entropy.ts';
export { type CriterionOmission, leaveOneCriterionOut } from './robustness/leave-one-criterion-out.ts';
export {
  type MethodSwap,
  type MethodSwapRow,
  methodSwap,
  type SwappableMethod,
} from './robustness/method-swap.ts';
export { createRandom, type Random } from './robustness/random.ts';
export {
  type RankAcceptability,
  type RankAcceptabilityOptions,
  rankAcceptability,
} from './robustness/rank-acceptability.ts';
export { type SampleWeightsOptions, sampleWeights } from './robustness/sample-weights.ts';
export { type SmallestWeightFlip, smallestWeightFlip } from './robustness/smallest-weight-flip.ts';
export { sobolDesign } from './robustness/sobol-design.ts';
export { type SobolIndices, type SobolOptions, sobolIndices } from './robustness/sobol-indices.ts';
export type { AlternativeValues } from './robustness/values.ts';
export { type WeightFlip, type WeightStability, weightStability } from './robustness/weight-stability.ts';
export { distributionShape } from './treat/distribution-shape.ts';
export { type ImputedMatrix, impute } from './treat/impute.ts';
export { type WinsoriseOptions, type WinsoriseResult, winsorise } from './treat/winsorise.ts';
export type { Direction, Matrix, MatrixWithGaps } from './types.ts';
export { type AhpOptions, type AhpResult, ahpWeights } from './weights/ahp-weights.ts';
export {
  type BestWorstOptions,
  type BestWorstResult,
  bestWorstWeights,
} from './weights/best-worst-weights.ts';
export type { Comparisons } from './weights/comparisons.ts';
export { type CriticOptions, criticWeights } from './weights/critic-weights.ts';
export type { AhpDerivation } from './weights/derive-priorities.ts';
export type { SpreadWeightOptions } from './weights/diagnostic-options.ts';
export { entropyWeights } from './weights/entropy-weights.ts';
export { equalWeights } from './weights/equal-weights.ts';
export { giniWeights } from './weights/gini-weights.ts';
export { merecWeights } from './weights/merec-weights.ts';
export type { RandomIndexTable } from './weights/random-index.ts';
export { rankComparisonWeights } from './weights/rank-comparison-weights.ts';
export { type RankOrderMethod, rankOrderWeights } from './weights/rank-order-weights.ts';
export { rescaleWeights } from './weights/rescale-weights.ts';
export { standardDeviationWeights } from './weights/standard-deviation-weights.ts';
export { swingWeights } from './weights/swing-weights.ts';
export { varianceWeights } from './weights/variance-weights.ts';
