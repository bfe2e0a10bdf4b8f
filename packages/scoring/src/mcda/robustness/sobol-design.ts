import { checkCount } from '../internal/check-count.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkSize } from '../internal/limits.ts';
import { createRandom } from './random.ts';

/**
 * Draws the points at which a model is run for {@link sobolIndices}: two independent random samples A and B, then for
 * every dimension a copy of A with that column from B, in the order A, B, A_B1, ... A_Bd.
 *
 * @param dimensions - how many uncertain inputs, 1 or more
 * @param samples - points in A, 2 or more; the model is run `samples * (dimensions + 2)` times
 * @param options - the seed
 * @returns one point a run, each coordinate from 0 up to, but never, 1
 * @throws `OseeError` with code `bad-count` or `bad-seed`
 * @see Saltelli et al., Computer Physics Communications 181 (2010)
 * @category robustness
 * @example
 * ```ts
 * import { sobolDesign } from '@osee/scoring/mcda';
 *
 * const points = sobolDesign(3, 512, { seed: 7 });
 * points.length; // => 2560
 * points[1024]?.[0] === points[512]?.[0]; // => true
 * ```
 */
export function sobolDesign(
  dimensions: number,
  samples: number,
  options: { readonly seed: number },
): number[][] {
  checkCount(dimensions, ['dimensions']);
  checkCount(samples, ['samples'], 2);
  checkOptions(options, { seed: true });
  checkSize(samples * (dimensions + 2) * dimensions, ['samples']);
  const random = createRandom(options.seed);
  const drawPoint = () => Array.from({ length: dimensions }, random.next);
  const first = Array.from({ length: samples }, drawPoint);
  const second = Array.from({ length: samples }, drawPoint);
  const mixed = Array.from({ length: dimensions }, (_, dimension) =>
    first.map((point, run) =>
      point.map((share, column) => (column === dimension ? (second[run]?.[column] as number) : share)),
    ),
  );
  return [...first, ...second, ...mixed.flat()];
}
