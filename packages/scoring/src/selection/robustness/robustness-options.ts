import type { OptionNames } from '../settings/option-names.ts';

/**
 * How many weightings are drawn, and how.
 *
 * @category robustness
 * @example
 * ```ts
 * import type { RobustnessOptions } from '@osee/scoring/selection';
 *
 * const options: RobustnessOptions = { seed: 2024, draws: 10_000, band: 0.25 };
 * ```
 */
export interface RobustnessOptions {
  /** A whole number from 0 to 2^53 - 1; the same seed gives the same draws. */
  readonly seed: number;
  /** 1 or more; 10,000 keeps a share within about one point of a hundred. */
  readonly draws: number;
  /** Draw within plus or minus this share of the weights in use, above 0 and up to 1; all weightings when left out. */
  readonly band?: number;
  /** Below this share of first ranks a lead is too close to call; 0.6 unless told. */
  readonly clearShare?: number;
}

/** The names of these options, all of them. */
export const robustnessOptionNames: OptionNames<RobustnessOptions> = {
  seed: true,
  draws: true,
  band: true,
  clearShare: true,
};
