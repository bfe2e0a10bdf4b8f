import { isAtLeast, isAtMost } from '../../number/compare.ts';
import { alignColumns } from '../internal/align-columns.ts';
import { checkMatrix } from '../internal/check-matrix.ts';
import { checkOptions, type OptionNames } from '../internal/check-options.ts';
import { checkShare } from '../internal/check-share.ts';
import { checkWeights } from '../internal/check-weights.ts';
import { checkEffort, checkSize } from '../internal/limits.ts';
import { normalise } from '../normalise/normalise.ts';
import type { NormalisationMethod, NormaliseOptions } from '../normalise/normalise-options.ts';
import { normaliseOptionNames } from '../normalise/option-names.ts';
import type { Direction, Matrix } from '../types.ts';
import { kernelOf } from './kernel.ts';
import { concordanceTable, discordanceTable } from './outranking-tables.ts';

/**
 * The settings of {@link electreI}.
 *
 * @category distance and outranking
 * @example
 * ```ts
 * import { type ElectreOptions, electreI } from '@osee/scoring/mcda';
 *
 * const options: ElectreOptions = { concordance: 0.5, discordance: 1 };
 * electreI([[1, 2], [2, 1]], ['maximise', 'maximise'], [1, 3], options).kernel; // => [0]
 * ```
 */
export interface ElectreOptions extends NormaliseOptions {
  /** Least share of the weight that must agree, 0 to 1. Default 0.65. */
  readonly concordance?: number;
  /** Greatest disagreement allowed, 0 to 1. Default 0.35. */
  readonly discordance?: number;
  /** Puts the criteria on one scale for the discordance; costs keep their sense. Default `minmax`. */
  readonly normalisation?: NormalisationMethod;
}

/**
 * What {@link electreI} gives. Diagonals are `null`; row numbers count from 0.
 *
 * @category distance and outranking
 * @example
 * ```ts
 * import { type ElectreResult, electreI } from '@osee/scoring/mcda';
 *
 * const result: ElectreResult = electreI([[1], [2]], ['maximise'], [1]);
 * result.outranks; // => [[false, false], [true, false]]
 * ```
 */
export interface ElectreResult {
  /** Share of the weight on which the row is at least as good as the column. */
  readonly concordance: readonly (readonly (number | null)[])[];
  /** How strongly the worst criterion speaks against the row being as good as the column. */
  readonly discordance: readonly (readonly (number | null)[])[];
  readonly outranks: readonly (readonly boolean[])[];
  /** No member outranks another, and every other alternative outside a cycle is outranked by a member. */
  readonly kernel: readonly number[];
  /** Alternatives that outrank each other in a circle, so that no kernel decides between them. */
  readonly undecided: readonly number[];
}

/**
 * ELECTRE I: reduces the alternatives to a kernel instead of scoring them. The row outranks the column when
 * enough weight agrees and nothing disagrees too much. The default normalisation depends on the alternatives
 * at hand; `goalposts` does not.
 *
 * @param matrix - rows are alternatives, columns criteria
 * @param directions - one per criterion
 * @param weights - one weight of 0 or more per criterion, on any scale
 * @param options - thresholds and normalisation
 * @returns the tables, the relation and the kernel
 * @throws `OseeError` with code `out-of-range`, `missing-value`, `negative-weight`, `all-zero-weights` and
 *   the codes of {@link normalise}
 * @see B. Roy, Classement et choix en présence de points de vue multiples, RIRO 2, 1968
 * @category distance and outranking
 * @example
 * ```ts
 * import { electreI } from '@osee/scoring/mcda';
 *
 * const matrix = [[9, 8], [8, 7], [1, 9]];
 * const { kernel } = electreI(matrix, ['maximise', 'maximise'], [0.7, 0.3], { discordance: 0.5 });
 * kernel; // => [0]
 * ```
 */
export function electreI(
  matrix: Matrix,
  directions: readonly Direction[],
  weights: readonly number[],
  options: ElectreOptions = {},
): ElectreResult {
  checkOptions(options, electreOptionNames);
  const {
    normalisation = 'minmax',
    concordance: needed = 0.65,
    discordance: allowed = 0.35,
    ...rest
  } = options;
  checkShare(needed, ['concordance']);
  checkShare(allowed, ['discordance']);
  const { rows, columns } = checkMatrix(matrix);
  const total = checkWeights(weights, columns);
  checkSize(rows * rows, ['matrix']);
  checkEffort(rows * rows * columns, ['matrix']);
  const scaled = alignColumns(normalise(matrix, directions, normalisation, { ...rest, costs: 'keep' }));
  const concordance = concordanceTable(scaled, directions, weights, total);
  const discordance = discordanceTable(scaled, directions);
  const outranks = concordance.map((row, i) =>
    row.map((share, k) => {
      const against = discordance[i]?.[k] ?? null;
      return share !== null && against !== null && isAtLeast(share, needed) && isAtMost(against, allowed, 1);
    }),
  );
  return { concordance, discordance, outranks, ...kernelOf(outranks) };
}

const electreOptionNames: OptionNames<ElectreOptions> = {
  ...normaliseOptionNames,
  concordance: true,
  discordance: true,
  normalisation: true,
};
