/**
 * Whether assessors agree, and what each item adds.
 *
 * It stands apart from the root: it is for whoever checks an instrument.
 *
 * - `krippendorffAlpha`: agreement with gaps, on any scale
 * - `assessorAgreement`: agreement over an assessment
 * - `itemStatistics`: difficulty and discrimination of items
 *
 * Guide: `docs/methods/reliability.md`
 *
 * @packageDocumentation
 */
export { type AlphaOptions, type AlphaResult, krippendorffAlpha } from './alpha/krippendorff-alpha.ts';
export type { DifferenceMetric } from './alpha/metric.ts';
export {
  type IntraclassForm,
  type IntraclassResult,
  intraclassCorrelation,
} from './correlation/intraclass-correlation.ts';
export type { MeanSquares } from './correlation/mean-squares.ts';
export {
  explainItemStatistics,
  explainStrength,
  type ReliabilityExplanation,
} from './explain/explain-reliability.ts';
export type { ReliabilityMessageId } from './explain/message-id.ts';
export type { Rating } from './input/rating.ts';
export type { CoefficientInterval, UndefinedBecause } from './input/undefined-because.ts';
export { type AssessorAgreement, assessorAgreement } from './items/assessor-agreement.ts';
export type { EndRule, ItemFlag } from './items/item-flags.ts';
export type { ItemStatistic, ItemStatistics } from './items/item-statistic.ts';
export { type ItemStatisticsOptions, itemStatistics } from './items/item-statistics.ts';
export { type CountShare, sharesOf } from './items/shares-of.ts';
export type { KappaWeights } from './kappa/agreement-weights.ts';
export { cohenKappa, type KappaOptions, type KappaResult } from './kappa/cohen-kappa.ts';
export { type CrossTable, type CrossTableOptions, crossTable } from './kappa/cross-table.ts';
export { type FleissOptions, type FleissResult, fleissKappa } from './kappa/fleiss-kappa.ts';
export { type CronbachOptions, type CronbachResult, cronbachAlpha } from './scale/cronbach-alpha.ts';
export { type Strength, strengthOf } from './strength/strength-of.ts';
export { type StrengthScaleId, type StrengthWord, strengthScales } from './strength/strength-scales.ts';
export {
  type ContentValidity,
  type ContentValidityOptions,
  contentValidity,
  type ItemValidity,
} from './validity/content-validity.ts';
