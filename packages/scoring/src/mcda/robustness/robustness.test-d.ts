import { describe, expectTypeOf, it } from 'vitest';
import {
  type AlternativeValues,
  type AssumptionChoice,
  type AssumptionSensitivity,
  assumptionSensitivity,
  type CriterionOmission,
  compareRankings,
  confidenceFactors,
  createRandom,
  type DecisionEntropy,
  decisionEntropy,
  leaveOneCriterionOut,
  type Matrix,
  type MethodSwap,
  methodSwap,
  type Random,
  type RankAcceptability,
  type RankAcceptabilityOptions,
  type RankingComparison,
  rankAcceptability,
  type SampleWeightsOptions,
  type SmallestWeightFlip,
  type SobolIndices,
  type SobolOptions,
  sampleWeights,
  smallestWeightFlip,
  sobolDesign,
  sobolIndices,
  type WeightFlip,
  type WeightStability,
  weightStability,
} from '../index.ts';

const values: Matrix = [[1, 0]];
const weights: readonly number[] = [0.5, 0.5];

describe('types of the robustness methods', () => {
  it('values are one matrix, or one a draw', () => {
    expectTypeOf<Matrix>().toExtend<AlternativeValues>();
    expectTypeOf<readonly Matrix[]>().toExtend<AlternativeValues>();
    expectTypeOf<readonly number[]>().not.toExtend<AlternativeValues>();
  });

  it('each way of drawing weights asks for what it needs', () => {
    expectTypeOf(sampleWeights(2, 10, { seed: 1 })).toEqualTypeOf<number[][]>();
    expectTypeOf<{ seed: number; method: 'ordinal'; order: number[] }>().toExtend<SampleWeightsOptions>();
    expectTypeOf<{ seed: number; method: 'ordinal' }>().not.toExtend<SampleWeightsOptions>();
    expectTypeOf<{ seed: number; method: 'band'; around: number[] }>().not.toExtend<SampleWeightsOptions>();
    expectTypeOf<{ method: 'uniform' }>().not.toExtend<SampleWeightsOptions>();
    expectTypeOf(createRandom(1)).toEqualTypeOf<Random>();
  });

  it('what may be undefined or left out is null, not 0', () => {
    expectTypeOf(rankAcceptability(values, [weights])).toEqualTypeOf<RankAcceptability>();
    expectTypeOf<RankAcceptability['winning']>().toEqualTypeOf<number[][] | null>();
    expectTypeOf<RankAcceptability['centralWeights']>().toEqualTypeOf<(number[] | null)[]>();
    expectTypeOf<RankAcceptabilityOptions['interval']>().toEqualTypeOf<
      readonly [number, number] | undefined
    >();
    expectTypeOf(confidenceFactors).parameter(1).toEqualTypeOf<readonly (readonly number[] | null)[]>();
    expectTypeOf(confidenceFactors(values, [weights])).toEqualTypeOf<(number | null)[]>();
    expectTypeOf(compareRankings([1], [1])).toEqualTypeOf<RankingComparison>();
    expectTypeOf<RankingComparison['kendallTau']>().toEqualTypeOf<number | null>();
    expectTypeOf<RankingComparison['meanAbsoluteShift']>().toEqualTypeOf<number>();
  });

  it('a flip is there or null', () => {
    const flip = smallestWeightFlip(values, weights);
    expectTypeOf(flip).toEqualTypeOf<SmallestWeightFlip | null>();
    if (flip !== null) expectTypeOf(flip.change).toEqualTypeOf<number>();
    expectTypeOf(weightStability(values, weights, 0)).toEqualTypeOf<WeightStability>();
    expectTypeOf<WeightStability['below']>().toEqualTypeOf<WeightFlip | null>();
    expectTypeOf<WeightStability['interval']>().toEqualTypeOf<readonly [number, number]>();
  });

  it('comparisons of methods and criteria give a row each', () => {
    expectTypeOf(leaveOneCriterionOut(values, weights)).toEqualTypeOf<CriterionOmission[]>();
    expectTypeOf(methodSwap([{ id: 'a', scores: [1, null] }])).toEqualTypeOf<MethodSwap>();
    expectTypeOf<MethodSwap['rankRanges'][number]>().toEqualTypeOf<[best: number, worst: number] | null>();
    expectTypeOf(decisionEntropy(values, [weights])).toEqualTypeOf<DecisionEntropy>();
  });

  it('the choice of assumptions is typed by their options', () => {
    const result = assumptionSensitivity(
      { method: ['sum', 'product'], power: [1, 2], strict: [true] },
      (choice) => {
        expectTypeOf(choice.method).toEqualTypeOf<'sum' | 'product'>();
        expectTypeOf(choice.power).toEqualTypeOf<1 | 2>();
        expectTypeOf(choice.strict).toEqualTypeOf<true>();
        // @ts-expect-error there is no such assumption
        choice.weights;
        return [1, null];
      },
      { samples: 2, seed: 1 },
    );
    expectTypeOf(result).toEqualTypeOf<AssumptionSensitivity>();
    expectTypeOf<AssumptionChoice<{ readonly a: readonly string[] }>['a']>().toEqualTypeOf<string>();
    expectTypeOf<AssumptionSensitivity['nominalRanks']>().toEqualTypeOf<(number | null)[]>();
  });

  it('designs need a seed, intervals are there or null', () => {
    expectTypeOf(sobolDesign(2, 4, { seed: 1 })).toEqualTypeOf<number[][]>();
    // @ts-expect-error a seed is an argument, never a default
    sobolDesign(2, 4);
    expectTypeOf(sobolIndices([1], { dimensions: 1 })).toEqualTypeOf<SobolIndices>();
    expectTypeOf<SobolIndices['firstIntervals']>().toEqualTypeOf<([number, number] | null)[] | null>();
    expectTypeOf<SobolOptions['bootstrap']>().toEqualTypeOf<
      { readonly resamples: number; readonly seed: number } | undefined
    >();
  });
});
