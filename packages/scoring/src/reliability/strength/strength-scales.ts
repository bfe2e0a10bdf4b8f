/**
 * Names of the scales of words for a coefficient of agreement. The words are a convention, no law: the same 0.5 is
 * "moderate", "intermediate to good", or too little.
 *
 * @category reliability
 * @example
 * ```ts
 * import type { StrengthScaleId } from '@osee/scoring/reliability';
 *
 * const scale: StrengthScaleId = 'landis-koch';
 * ```
 */
export type StrengthScaleId = 'altman' | 'fleiss' | 'krippendorff' | 'landis-koch';

/**
 * A word of a scale, as an id.
 *
 * @category reliability
 * @example
 * ```ts
 * import type { StrengthWord } from '@osee/scoring/reliability';
 *
 * const word: StrengthWord = 'almost-perfect';
 * ```
 */
export type StrengthWord =
  | 'almost-perfect'
  | 'excellent'
  | 'fair'
  | 'good'
  | 'intermediate-to-good'
  | 'moderate'
  | 'poor'
  | 'reliable'
  | 'slight'
  | 'substantial'
  | 'tentative'
  | 'unreliable'
  | 'very-good';

/**
 * The scales, each from its highest word to its lowest; a word holds from `from` on.
 *
 * @see The vignette "benchmarking" of the R package irrCAC for the bounds of Landis and Koch (1977), Altman (1991) and
 * Fleiss (1981). Those of Krippendorff (2004) are for alpha: 0.800, and 0.667 for tentative conclusions.
 * @category reliability
 * @example
 * ```ts
 * import { strengthScales } from '@osee/scoring/reliability';
 *
 * strengthScales.fleiss.map(({ word }) => word); // => ['excellent', 'intermediate-to-good', 'poor']
 * ```
 */
export const strengthScales: Readonly<
  Record<StrengthScaleId, readonly { readonly word: StrengthWord; readonly from: number }[]>
> = {
  'landis-koch': [
    { word: 'almost-perfect', from: 0.8 },
    { word: 'substantial', from: 0.6 },
    { word: 'moderate', from: 0.4 },
    { word: 'fair', from: 0.2 },
    { word: 'slight', from: 0 },
    { word: 'poor', from: -1 },
  ],
  altman: [
    { word: 'very-good', from: 0.8 },
    { word: 'good', from: 0.6 },
    { word: 'moderate', from: 0.4 },
    { word: 'fair', from: 0.2 },
    { word: 'poor', from: -1 },
  ],
  fleiss: [
    { word: 'excellent', from: 0.75 },
    { word: 'intermediate-to-good', from: 0.4 },
    { word: 'poor', from: -1 },
  ],
  krippendorff: [
    { word: 'reliable', from: 0.8 },
    { word: 'tentative', from: 0.667 },
    { word: 'unreliable', from: -1 },
  ],
};
