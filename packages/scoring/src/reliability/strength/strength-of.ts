import { expectShape, shape } from '@osee/core';
import { isAtLeast } from '../../number/compare.ts';
import { normalShareBelow } from '../distribution/normal.ts';
import { levelShape } from '../input/rating.ts';
import { type StrengthScaleId, type StrengthWord, strengthScales } from './strength-scales.ts';

/**
 * How strong an agreement is, in words.
 *
 * @category reliability
 * @example
 * ```ts
 * import { type Strength, strengthOf } from '@osee/scoring/reliability';
 *
 * const strength: Strength = strengthOf({ value: 0.775, standardError: 0.143 }, 'landis-koch');
 * [strength.ofValue, strength.holds]; // => ['substantial', 'moderate']
 * ```
 */
export interface Strength {
  readonly scale: StrengthScaleId;
  /** The word in which the value alone falls. */
  readonly ofValue: StrengthWord;
  /** The highest word of which, by the standard error, the chance is `level` that it or a higher one is true. */
  readonly holds: StrengthWord;
  readonly level: number;
  /** For each word, from the highest to the lowest, the chance that it or a higher one is true. */
  readonly chances: readonly { readonly word: StrengthWord; readonly atLeast: number }[];
}

/**
 * The word for a coefficient of agreement that its error allows. A value alone says too much: 0.775 with a standard
 * error of 0.143 falls into "substantial", and only "moderate" can be said with 95 per cent.
 *
 * @param coefficient - the value, from -1 to 1, and its standard error, 0 or more
 * @param scale - whose words
 * @param options - `level`: the chance that is asked for, 0.95 unless told
 * @returns the word of the value, the word that holds, and the chances
 * @throws `OseeError` with code `wrong-value` for an unknown scale, `out-of-range` for a value or an error beyond its range
 * @see Gwet, K. L. (2014). Handbook of inter-rater reliability, chapter 6; the vignette "benchmarking" of the R package
 * irrCAC.
 * @category reliability
 * @example
 * ```ts
 * import { cohenKappa, strengthOf } from '@osee/scoring/reliability';
 *
 * const { kappa, standardError } = cohenKappa([[13, 0, 0], [0, 20, 7], [0, 4, 56]]);
 * strengthOf({ value: kappa ?? 0, standardError: standardError ?? 0 }, 'altman').holds; // => 'good'
 * ```
 */
export const strengthOf = (
  coefficient: { readonly value: number; readonly standardError: number },
  scale: StrengthScaleId,
  options: { readonly level?: number } = {},
): Strength => {
  const form = shape.record({ value: shape.numberFrom(-1, 1), standardError: shape.numberFrom(0, 1e6) });
  expectShape(coefficient, form, ['coefficient']);
  expectShape(scale, shape.words(Object.keys(strengthScales)), ['scale']);
  expectShape(options, shape.options({ level: levelShape }), ['options']);
  const { level = 0.95 } = options;
  const { value, standardError } = coefficient;
  const words = strengthScales[scale];
  const lowest = words.at(-1) as (typeof words)[number];
  const ofValue = (words.find(({ from }) => value >= from) ?? lowest).word;
  /** Share of the normal distribution between the bound and 1, cut off at -1 and 1. */
  const chanceFrom = (from: number): number => {
    if (standardError === 0) return value >= from ? 1 : 0;
    const below = (bound: number): number => normalShareBelow((bound - value) / standardError);
    const whole = below(1) - below(-1);
    return Math.min(1, Math.max(0, (below(1) - below(from)) / whole));
  };
  const chances = words.map(({ word, from }) => ({
    word,
    atLeast: word === lowest.word ? 1 : chanceFrom(from),
  }));
  const holds = (chances.find(({ atLeast }) => isAtLeast(atLeast, level)) ?? { word: lowest.word }).word;
  return { scale, ofValue, holds, level, chances };
};
