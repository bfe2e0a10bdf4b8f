/**
 * By how many per cent estimates of one kind of work were too low. `percents` go from the first estimate to the contract;
 * `null` where the source prints none.
 *
 * @category risks
 * @example
 * ```ts
 * import { type OptimismBiasRate, optimismBiasRates } from '@osee/scoring/risk';
 *
 * const rate: OptimismBiasRate | undefined = optimismBiasRates.find(({ id }) => id === 'it-development');
 * rate?.percents; // => [200, null, 10]
 * ```
 */
export interface OptimismBiasRate {
  readonly id: string;
  readonly of: 'cost' | 'duration';
  readonly percents: readonly (number | null)[];
  readonly source: string;
}

const review = 'Mott MacDonald, Review of Large Public Procurement in the UK (2002), upper bounds';
const transport = 'Transport Scotland, STAG, table 13.4';

/**
 * Published rates of optimism, as a starting point; those of one's own finished projects are better. They are to be
 * added to an estimate that has no contingency in it.
 *
 * @category risks
 * @see HM Treasury, Supplementary Green Book guidance on optimism bias
 * @example
 * ```ts
 * import { optimismBiasRates } from '@osee/scoring/risk';
 *
 * optimismBiasRates.length; // => 12
 * ```
 */
export const optimismBiasRates: readonly OptimismBiasRate[] = [
  { id: 'standard-building', of: 'cost', percents: [24], source: review },
  { id: 'standard-building', of: 'duration', percents: [4], source: review },
  { id: 'other-building', of: 'cost', percents: [51], source: review },
  { id: 'other-building', of: 'duration', percents: [39], source: review },
  { id: 'standard-civil-works', of: 'cost', percents: [44], source: review },
  { id: 'standard-civil-works', of: 'duration', percents: [20], source: review },
  { id: 'other-civil-works', of: 'cost', percents: [66], source: review },
  { id: 'other-civil-works', of: 'duration', percents: [25], source: review },
  { id: 'motorway', of: 'cost', percents: [44, 15, 3], source: transport },
  { id: 'bridges-and-tunnels', of: 'cost', percents: [66, 23, 6], source: transport },
  { id: 'stations', of: 'cost', percents: [51, null, 4], source: transport },
  { id: 'it-development', of: 'cost', percents: [200, null, 10], source: transport },
];
