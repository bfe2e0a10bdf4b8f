import { OseeError } from '@osee/core';
import { checkList } from '../internal/check-list.ts';
import { checkFunction, checkOptions, checkRecord } from '../internal/check-options.ts';
import { rank } from '../rank/rank.ts';
import type { AssumptionChoice, Assumptions } from './assumptions.ts';
import { rankQuantile } from './internal/rank-quantile.ts';
import { rankShifts } from './internal/rank-shifts.ts';
import { sobolDesign } from './sobol-design.ts';
import { type SobolIndices, sobolIndices } from './sobol-indices.ts';

/**
 * How {@link assumptionSensitivity} samples.
 *
 * @category robustness
 * @example
 * ```ts
 * import type { AssumptionSensitivityOptions } from '@osee/scoring/mcda';
 *
 * const options: AssumptionSensitivityOptions = { samples: 500, seed: 2024 };
 * ```
 */
export interface AssumptionSensitivityOptions {
  /** Points of the base sample, 2 or more. */
  readonly samples: number;
  readonly seed: number;
  /** How often to resample for 95 % intervals; none unless told. */
  readonly resamples?: number;
}

/**
 * Which assumption moves the ranking, and how far each alternative moves.
 *
 * @category robustness
 * @example
 * ```ts
 * import type { AssumptionSensitivity } from '@osee/scoring/mcda';
 *
 * const mostImportant = ({ names, indices }: AssumptionSensitivity): string | undefined =>
 *   names[indices.total.indexOf(Math.max(...indices.total.map((share) => share ?? 0)))];
 * ```
 */
export interface AssumptionSensitivity {
  /** The assumptions, in the order of `indices`. */
  readonly names: string[];
  /** Of the mean absolute shift of the ranks against the choices of record. */
  readonly indices: SobolIndices;
  /** Mean of that shift over the base sample, in ranks. */
  readonly meanShift: number;
  /** Ranks under the choices of record; `null` for alternatives that are then not ranked. */
  readonly nominalRanks: (number | null)[];
  readonly medianRanks: number[];
  /** 5 % and 95 % quantile of each alternative's rank over the base sample. */
  readonly rankIntervals: [number, number][];
  /** How many different choices were evaluated. */
  readonly evaluations: number;
}

/**
 * Varies all assumptions at once and tells by Sobol indices which of them moves the ranking most: weights,
 * normalisation, aggregation, the rule for missing data. The output is the mean absolute shift of the ranks against
 * the choices of record, as in COINr. An alternative that a choice does not rank (`null`) takes the rank behind all
 * that it ranks. The same choice is evaluated once.
 *
 * @typeParam Known - the assumptions
 * @param assumptions - names and options, the option of record first
 * @param evaluate - scores the alternatives under one choice, more is better; must be pure
 * @param options - sample size and seed
 * @returns indices by assumption, ranks by alternative
 * @throws `OseeError` with code `no-assumptions`, `no-options`, `wrong-length`, `bad-count`, `bad-seed` or
 * `not-a-finite-number`
 * @see Saisana, Saltelli and Tarantola, Journal of the Royal Statistical Society A 168 (2005)
 * @category robustness
 * @example
 * ```ts
 * import { assumptionSensitivity, geometricMean, weightedMean } from '@osee/scoring/mcda';
 *
 * const values = [[0.9, 0.1], [0.4, 0.5], [0.2, 0.9]];
 * const result = assumptionSensitivity(
 *   { mean: [weightedMean, geometricMean], weights: [[0.5, 0.5], [0.6, 0.4]] },
 *   ({ mean, weights }) => values.map((row) => mean(row, weights)),
 *   { samples: 200, seed: 2024 },
 * );
 * result.evaluations; // => 4
 * ```
 */
export function assumptionSensitivity<const Known extends Assumptions>(
  assumptions: Known,
  evaluate: (choice: AssumptionChoice<Known>) => readonly (number | null)[],
  options: AssumptionSensitivityOptions,
): AssumptionSensitivity {
  checkRecord(assumptions, ['assumptions']);
  checkFunction(evaluate, ['evaluate']);
  checkOptions(options, { samples: true, seed: true, resamples: true });
  const names = Object.keys(assumptions);
  if (names.length === 0) {
    throw new OseeError('no-assumptions', 'Expected at least one assumption, got none.', {
      path: ['assumptions'],
    });
  }
  const optionCounts = names.map((name) => optionsOf(assumptions, name).length);
  const ranker = createRanker(names, assumptions, evaluate);
  const nominalRanks = [...ranker.ranksAt(names.map(() => 0))];
  const nominal = filled(nominalRanks, nominalRanks.length);
  const rankings = sobolDesign(names.length, options.samples, { seed: options.seed })
    .map((point) => point.map((share, index) => Math.floor(share * (optionCounts[index] as number))))
    .map((picks) => filled(ranker.ranksAt(picks), nominal.length));
  const shifts = rankings.map((ranks) => rankShifts(nominal, ranks).meanAbsoluteShift);
  const baseRuns = 2 * options.samples;
  return {
    names,
    indices: indicesOf(shifts, names.length, options),
    meanShift: shifts.slice(0, baseRuns).reduce((sum, shift) => sum + shift, 0) / baseRuns,
    nominalRanks,
    ...rankSummaries(rankings.slice(0, baseRuns), nominal.length),
    evaluations: ranker.evaluations(),
  };
}

type Ranks = readonly (number | null)[];

/** Ranks the alternatives under the options at some positions; the same positions are evaluated once. */
function createRanker<Known extends Assumptions>(
  names: readonly string[],
  assumptions: Known,
  evaluate: (choice: AssumptionChoice<Known>) => Ranks,
) {
  const known = new Map<string, Ranks>();
  const ranksAt = (picks: readonly number[]): Ranks => {
    const key = picks.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const entries = names.map((name, index) => [name, assumptions[name]?.[picks[index] as number]]);
    const ranks = rank(checkList(evaluate(Object.fromEntries(entries)), ['evaluate']));
    known.set(key, ranks);
    return ranks;
  };
  return { ranksAt, evaluations: () => known.size };
}

function indicesOf(
  shifts: readonly number[],
  dimensions: number,
  { resamples, seed }: AssumptionSensitivityOptions,
): SobolIndices {
  return sobolIndices(shifts, {
    dimensions,
    ...(resamples === undefined ? {} : { bootstrap: { resamples, seed } }),
  });
}

function optionsOf(assumptions: Assumptions, name: string): readonly unknown[] {
  const options = assumptions[name];
  if (!Array.isArray(options) || options.length === 0) {
    throw new OseeError('no-options', `Expected at least one option for "${name}", got none.`, {
      path: ['assumptions', name],
    });
  }
  return options;
}

/** Unranked alternatives share the rank behind all ranked ones. */
function filled(ranks: readonly (number | null)[], expected: number): number[] {
  if (ranks.length !== expected || expected === 0) {
    throw new OseeError(
      'wrong-length',
      `Expected ${Math.max(1, expected)} scores from evaluate, got ${ranks.length}.`,
      {
        path: ['evaluate'],
        details: { expected, got: ranks.length },
      },
    );
  }
  const behind = 1 + ranks.filter((place) => place !== null).length;
  return ranks.map((place) => place ?? behind);
}

function rankSummaries(
  rankings: readonly (readonly number[])[],
  alternatives: number,
): Pick<AssumptionSensitivity, 'medianRanks' | 'rankIntervals'> {
  const counts = Array.from({ length: alternatives }, (_, alternative) => {
    const times = new Uint32Array(alternatives);
    for (const ranks of rankings) {
      const place = (ranks[alternative] as number) - 1;
      times[place] = (times[place] as number) + 1;
    }
    return times;
  });
  return {
    medianRanks: counts.map((times) => rankQuantile(times, rankings.length, 0.5)),
    rankIntervals: counts.map((times) => [
      rankQuantile(times, rankings.length, 0.05),
      rankQuantile(times, rankings.length, 0.95),
    ]),
  };
}
