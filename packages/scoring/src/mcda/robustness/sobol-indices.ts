import { OseeError } from '@osee/core';
import { magnitudeOf, relativeTolerance } from '../../number/compare.ts';
import { unitOf } from '../../number/power-of-two.ts';
import { checkCount } from '../internal/check-count.ts';
import { checkFinite } from '../internal/check-finite.ts';
import { checkList } from '../internal/check-list.ts';
import { checkOptions } from '../internal/check-options.ts';
import { checkEffort } from '../internal/limits.ts';
import { packRows } from './internal/pack-rows.ts';
import { createRandom } from './random.ts';

/**
 * How {@link sobolIndices} reads the runs.
 *
 * @category robustness
 * @example
 * ```ts
 * import type { SobolOptions } from '@osee/scoring/mcda';
 *
 * const options: SobolOptions = { dimensions: 3, bootstrap: { resamples: 1000, seed: 7 } };
 * ```
 */
export interface SobolOptions {
  readonly dimensions: number;
  /** Asks for 95 % percentile intervals from so many resamples of the runs. */
  readonly bootstrap?: { readonly resamples: number; readonly seed: number };
}

/**
 * Shares of the variance of an output that its inputs explain, in the order of the inputs. All are `null` when the
 * output never changes.
 *
 * @category robustness
 * @example
 * ```ts
 * import { type SobolIndices, sobolIndices } from '@osee/scoring/mcda';
 *
 * const indices: SobolIndices = sobolIndices([1, 1, 1, 1, 1, 1], { dimensions: 1 });
 * indices.first; // => [null]
 * ```
 */
export interface SobolIndices {
  /** Sample variance of the runs on A and B together. */
  readonly variance: number;
  /** First order: what the input explains by itself. An estimate can fall a little outside 0 to 1. */
  readonly first: (number | null)[];
  /** Total order: what it explains together with all others. */
  readonly total: (number | null)[];
  /** 95 % intervals, when a bootstrap was asked for. */
  readonly firstIntervals: ([number, number] | null)[] | null;
  readonly totalIntervals: ([number, number] | null)[] | null;
}

/**
 * Estimates first and total order Sobol indices from runs on the points of {@link sobolDesign}.
 *
 * With `V` the sample variance of A and B together: first order `mean(yB (yABi - yA)) / V` (Saltelli 2010), total
 * order `sum((yA - yABi)^2) / (2 N V)` (Jansen 1999), as in COINr.
 *
 * @param outputs - one output a run, in the order A, B, A_B1, ... A_Bd
 * @param options - how many inputs there are, and whether to bootstrap
 * @returns the indices
 * @throws `OseeError` with code `bad-count`, `bad-seed`, `wrong-length` or `not-a-finite-number`
 * @see Saltelli et al., Computer Physics Communications 181 (2010); Jansen, idem 117 (1999)
 * @category robustness
 * @example
 * ```ts
 * import { sobolDesign, sobolIndices } from '@osee/scoring/mcda';
 *
 * const points = sobolDesign(2, 4096, { seed: 7 });
 * const outputs = points.map(([x = 0, y = 0]) => 3 * x + y);
 * const { total } = sobolIndices(outputs, { dimensions: 2 });
 * total.map((share) => Math.round((share ?? 0) * 10) / 10); // => [0.9, 0.1]
 * ```
 */
export function sobolIndices(outputs: readonly number[], options: SobolOptions): SobolIndices {
  checkOptions(options, { dimensions: true, bootstrap: true });
  const { dimensions, bootstrap } = options;
  checkCount(dimensions, ['options', 'dimensions']);
  const samples = checkList(outputs, ['outputs']).length / (dimensions + 2);
  if (!Number.isInteger(samples) || samples < 2) {
    throw new OseeError(
      'wrong-length',
      `Expected two or more times ${dimensions + 2} outputs, got ${outputs.length}.`,
      { path: ['outputs'], details: { got: outputs.length, dimensions } },
    );
  }
  const { data } = packRows([outputs], ['outputs']);
  // The indices do not depend on the unit; in this one no square can overflow.
  const unit = unitOf(magnitudeOf(data));
  const runs = data.map((output) => output / unit);
  const { variance, ...indices } = estimateIndices(runs, samples, dimensions, (run) => run);
  const estimate = { variance: checkFinite(variance * unit * unit, ['outputs']), ...indices };
  if (bootstrap === undefined) return { ...estimate, firstIntervals: null, totalIntervals: null };
  return { ...estimate, ...bootstrapIntervals(runs, samples, dimensions, bootstrap) };
}

type Estimate = Pick<SobolIndices, 'variance' | 'first' | 'total'>;

function estimateIndices(
  runs: Float64Array,
  samples: number,
  dimensions: number,
  pick: (run: number) => number,
): Estimate {
  const variance = varianceOfBase(runs, samples, pick);
  const first: (number | null)[] = [];
  const total: (number | null)[] = [];
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    let together = 0;
    let apart = 0;
    for (let run = 0; run < samples; run += 1) {
      const picked = pick(run);
      const step = (runs[(dimension + 2) * samples + picked] as number) - (runs[picked] as number);
      together += (runs[samples + picked] as number) * step;
      apart += step * step;
    }
    first.push(variance > 0 ? together / samples / variance : null);
    total.push(variance > 0 ? apart / (2 * samples * variance) : null);
  }
  return { variance, first, total };
}

function varianceOfBase(runs: Float64Array, samples: number, pick: (run: number) => number): number {
  let sum = 0;
  for (let run = 0; run < samples; run += 1) {
    const picked = pick(run);
    sum += (runs[picked] as number) + (runs[samples + picked] as number);
  }
  const mean = sum / (2 * samples);
  let squares = 0;
  let largest = 0;
  for (let run = 0; run < samples; run += 1) {
    const picked = pick(run);
    const first = (runs[picked] as number) - mean;
    const second = (runs[samples + picked] as number) - mean;
    squares += first * first + second * second;
    largest = Math.max(largest, Math.abs(first), Math.abs(second));
  }
  // Outputs that differ by rounding only do not vary.
  return largest <= relativeTolerance * Math.abs(mean) ? 0 : squares / (2 * samples - 1);
}

function bootstrapIntervals(
  runs: Float64Array,
  samples: number,
  dimensions: number,
  bootstrap: NonNullable<SobolOptions['bootstrap']>,
): Pick<SobolIndices, 'firstIntervals' | 'totalIntervals'> {
  checkOptions(bootstrap, { resamples: true, seed: true }, ['options', 'bootstrap']);
  const { resamples, seed } = bootstrap;
  checkCount(resamples, ['options', 'bootstrap', 'resamples']);
  checkEffort(resamples * runs.length, ['options', 'bootstrap', 'resamples']);
  const random = createRandom(seed);
  const picks = new Int32Array(samples);
  const estimates = Array.from({ length: resamples }, () => {
    for (let run = 0; run < samples; run += 1) picks[run] = Math.floor(random.next() * samples);
    return estimateIndices(runs, samples, dimensions, (run) => picks[run] as number);
  });
  const intervalOf = (order: 'first' | 'total') =>
    Array.from({ length: dimensions }, (_, dimension) =>
      percentiles(estimates.map((estimate) => estimate[order][dimension] ?? null)),
    );
  return { firstIntervals: intervalOf('first'), totalIntervals: intervalOf('total') };
}

function percentiles(estimates: readonly (number | null)[]): [number, number] | null {
  const known = estimates.filter((estimate) => estimate !== null).sort((left, right) => left - right);
  if (known.length === 0) return null;
  const at = (share: number) => known[Math.round((known.length - 1) * share)] as number;
  return [at(0.025), at(0.975)];
}
