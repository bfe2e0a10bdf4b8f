export { geometricMean } from './aggregate/geometric-mean.ts';
export { harmonicMean } from './aggregate/harmonic-mean.ts';
export type { MissingOptions, MissingPolicy } from './aggregate/missing-policy.ts';
export { weightedMean } from './aggregate/weighted-mean.ts';
export type { ZeroOptions } from './aggregate/zero-policy.ts';
export { aggregateTree } from './hierarchy/aggregate-tree.ts';
export type { CriterionNode, TreeAggregation } from './hierarchy/criterion-tree.ts';
export { type EffectiveWeight, effectiveWeights } from './hierarchy/effective-weights.ts';
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
export { type RankOptions, rank, type TieRule } from './rank/rank.ts';
export type { Direction, Matrix, MatrixWithGaps } from './types.ts';
