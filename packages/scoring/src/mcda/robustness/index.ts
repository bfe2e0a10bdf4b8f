export {
  type AssumptionSensitivity,
  type AssumptionSensitivityOptions,
  assumptionSensitivity,
} from './assumption-sensitivity.ts';
export type { AssumptionChoice, Assumptions } from './assumptions.ts';
export { compareRankings, type RankingComparison } from './compare-rankings.ts';
export { confidenceFactors } from './confidence-factors.ts';
export { type DecisionEntropy, decisionEntropy } from './decision-entropy.ts';
export { type CriterionOmission, leaveOneCriterionOut } from './leave-one-criterion-out.ts';
export { type MethodSwap, type MethodSwapRow, methodSwap, type SwappableMethod } from './method-swap.ts';
export { createRandom, type Random } from './random.ts';
export {
  type RankAcceptability,
  type RankAcceptabilityOptions,
  rankAcceptability,
} from './rank-acceptability.ts';
export { type SampleWeightsOptions, sampleWeights } from './sample-weights.ts';
export { type SmallestWeightFlip, smallestWeightFlip } from './smallest-weight-flip.ts';
export { sobolDesign } from './sobol-design.ts';
export { type SobolIndices, type SobolOptions, sobolIndices } from './sobol-indices.ts';
export type { AlternativeValues } from './values.ts';
export { type WeightFlip, type WeightStability, weightStability } from './weight-stability.ts';
