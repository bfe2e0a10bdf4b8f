import { OseeError } from '@osee/core';
import { magnitudeOf } from '../../number/compare.ts';
import { unitOf } from '../../number/power-of-two.ts';
import { checkCount } from '../internal/check-count.ts';
import { checkNumber } from '../internal/check-number.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { checkOptions, type OptionNames } from '../internal/check-options.ts';
import { checkWeights } from '../internal/check-weights.ts';
import { checkSize } from '../internal/limits.ts';
import { checkOrder } from './internal/check-order.ts';
import { createRandom, type Random } from './random.ts';

/**
 * How weights are drawn: `uniform` over all weights that sum to 1; in a `band` around chosen weights; or `ordinal`,
 * uniform over the weights that keep an order of importance.
 *
 * @category robustness
 * @example
 * ```ts
 * import type { SampleWeightsOptions } from '@osee/scoring/mcda';
 *
 * const options: SampleWeightsOptions = { seed: 2024, method: 'band', around: [0.5, 0.3, 0.2], band: 0.25 };
 * ```
 */
export type SampleWeightsOptions =
  | { readonly seed: number; readonly method?: 'uniform' }
  | {
      readonly seed: number;
      readonly method: 'band';
      /** The chosen weights; scaled to the sum 1. */
      readonly around: readonly number[];
      /** Share by which each weight may move either way, above 0 and up to 1: 0.25 is plus or minus 25 %. */
      readonly band: number;
    }
  | {
      readonly seed: number;
      readonly method: 'ordinal';
      /** Positions of the criteria, from the most to the least important. */
      readonly order: readonly number[];
    };

/**
 * Draws weight vectors that are 0 or more and sum to 1.
 *
 * `uniform` is the flat Dirichlet distribution, drawn as the gaps between sorted uniform numbers: the same
 * distribution as scaled exponentials, without a logarithm, so that every engine gives the same bytes. `band`
 * multiplies each chosen weight by a uniform factor from `1 - band` to `1 + band` and scales the sum to 1.
 *
 * @param count - how many criteria, 1 or more
 * @param draws - how many vectors, 1 or more
 * @param options - the seed, and how to draw; `uniform` when no method is named
 * @returns one vector a draw
 * @throws `OseeError` with code `bad-count`, `bad-seed`, `bad-band`, `bad-order` or a code of the weight checks
 * when an argument cannot be used
 * @see Devroye, Non-Uniform Random Variate Generation (1986), chapter V.2; COINr `get_noisy_weights` for the band
 * @category robustness
 * @example
 * ```ts
 * import { sampleWeights } from '@osee/scoring/mcda';
 *
 * const draws = sampleWeights(3, 1000, { seed: 2024 });
 * draws.length; // => 1000
 * Math.round(draws.filter((weights) => Math.max(...weights) > 0.5).length / 100); // => 8
 * ```
 */
export function sampleWeights(count: number, draws: number, options: SampleWeightsOptions): number[][] {
  checkCount(count, ['count']);
  checkCount(draws, ['draws']);
  checkSize(count * draws, ['draws']);
  checkOptions(options, optionNamesOf(options));
  const random = createRandom(options.seed);
  const drawOne = drawer(count, options, random);
  return Array.from({ length: draws }, drawOne);
}

function drawer(count: number, options: SampleWeightsOptions, random: Random): () => number[] {
  checkOneOf(options.method ?? 'uniform', ['uniform', 'band', 'ordinal'], ['options', 'method']);
  switch (options.method) {
    case 'band':
      return bandDrawer(count, options.around, options.band, random);
    case 'ordinal':
      return ordinalDrawer(count, options.order, random);
    default:
      return uniformDrawer(count, random);
  }
}

/** Each method has options of its own; an unknown method is refused by its name. */
function optionNamesOf(options: SampleWeightsOptions): OptionNames<SampleWeightsOptions> {
  const common = { seed: true, method: true } as const;
  if (options?.method === 'band')
    return { ...common, around: true, band: true } as OptionNames<SampleWeightsOptions>;
  if (options?.method === 'ordinal') return { ...common, order: true } as OptionNames<SampleWeightsOptions>;
  return common as OptionNames<SampleWeightsOptions>;
}

function uniformDrawer(count: number, random: Random): () => number[] {
  const cuts = new Float64Array(count - 1);
  return () => {
    for (let index = 0; index < cuts.length; index += 1) cuts[index] = random.next();
    cuts.sort();
    const weights: number[] = [];
    let before = 0;
    for (let index = 0; index < cuts.length; index += 1) {
      const cut = cuts[index] as number;
      weights.push(cut - before);
      before = cut;
    }
    weights.push(1 - before);
    return weights;
  };
}

function ordinalDrawer(count: number, order: readonly number[], random: Random): () => number[] {
  checkOrder(order, count, ['options', 'order']);
  const drawUniform = uniformDrawer(count, random);
  return () => {
    const sorted = drawUniform().sort((left, right) => right - left);
    const weights = new Array<number>(count).fill(0);
    for (const [place, criterion] of order.entries()) weights[criterion] = sorted[place] as number;
    return weights;
  };
}

function bandDrawer(count: number, around: readonly number[], band: number, random: Random): () => number[] {
  const chosenTotal = checkWeights(around, count, 'around');
  if (checkNumber(band, ['options', 'band']) <= 0 || band > 1) {
    throw new OseeError('bad-band', `Expected a share above 0 and up to 1, got ${band}.`, {
      path: ['options', 'band'],
      details: { got: band },
    });
  }
  // In this unit no weight can be moved beyond the largest number.
  const unit = unitOf(magnitudeOf(around));
  const chosen = around.map((weight) => weight / unit);
  return () => {
    const moved = chosen.map((weight) => weight * (1 - band + 2 * band * random.next()));
    const total = moved.reduce((sum, weight) => sum + weight, 0);
    return total > 0 ? moved.map((weight) => weight / total) : around.map((weight) => weight / chosenTotal);
  };
}
