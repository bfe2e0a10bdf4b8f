/**
 * How much near misses count between ordered categories. `unweighted`: not at all. `linear`: in proportion to the steps
 * between them. `quadratic`: to the square of these steps. Values by different weights are not on one yardstick.
 *
 * @category reliability
 * @example
 * ```ts
 * import type { KappaWeights } from '@osee/scoring/reliability';
 *
 * const weights: KappaWeights = 'linear';
 * ```
 */
export type KappaWeights = 'unweighted' | 'linear' | 'quadratic';

export const kappaWeights: readonly KappaWeights[] = ['unweighted', 'linear', 'quadratic'];

/** How far apart two of `size` categories are, from 0 to 1. */
export const disagreementOf = (weights: KappaWeights, one: number, two: number, size: number): number => {
  if (one === two) return 0;
  if (weights === 'unweighted') return 1;
  const apart = Math.abs(one - two) / (size - 1);
  return weights === 'linear' ? apart : apart * apart;
};
