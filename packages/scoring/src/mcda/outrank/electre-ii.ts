import { isAbove, isAtLeast, isAtMost } from '../../number/compare.ts';
import { alignColumns } from '../internal/align-columns.ts';
import { checkDirections } from '../internal/check-directions.ts';
import { checkLength } from '../internal/check-length.ts';
import { checkMatrix } from '../internal/check-matrix.ts';
import { checkOneOf } from '../internal/check-one-of.ts';
import { checkOptions, type OptionNames } from '../internal/check-options.ts';
import { checkShare } from '../internal/check-share.ts';
import { checkWeights } from '../internal/check-weights.ts';
import { checkEffort, checkSize } from '../internal/limits.ts';
import { rank } from '../rank/rank.ts';
import type { Direction, Matrix } from '../types.ts';
import { distil } from './distil.ts';
import { concordanceTable, discordanceTable } from './outranking-tables.ts';

/**
 * The thresholds of {@link electreII}, shares from 0 to 1.
 *
 * @category distance and outranking
 * @example
 * ```ts
 * import type { ElectreIIOptions } from '@osee/scoring/mcda';
 *
 * const options: ElectreIIOptions = { concordance: [0.7, 0.6, 0.5] };
 * ```
 */
export interface ElectreIIOptions {
  /** Least agreement: high, medium, low. Default 0.65, 0.5, 0.35. */
  readonly concordance?: readonly [number, number, number];
  /** Greatest disagreement: lenient, strict. Default 0.65, 0.35. */
  readonly discordance?: readonly [number, number];
  /**
   * How the weight of the criteria on which an alternative is better must stand against the weight of those on which
   * the other is: `at-least` as much (the default), or `more`, so that two who are level outrank neither each other.
   */
  readonly balance?: 'at-least' | 'more';
}

/**
 * What {@link electreII} gives; diagonals are `null` or `false`.
 *
 * @category distance and outranking
 * @example
 * ```ts
 * import { type ElectreIIResult, electreII } from '@osee/scoring/mcda';
 *
 * const result: ElectreIIResult = electreII([[1], [2]], ['maximise'], [1]);
 * result.ranks; // => [2, 1]
 * ```
 */
export interface ElectreIIResult {
  /** Dense ranks by `scores`. */
  readonly ranks: readonly number[];
  /** Mean of the place from the top and the place from the bottom; lower is better. */
  readonly scores: readonly number[];
  readonly strong: readonly (readonly boolean[])[];
  readonly weak: readonly (readonly boolean[])[];
}

/**
 * ELECTRE II: ranks by a strong and a weak outranking relation, once from the top and once from the bottom.
 * Disagreement is measured in raw units against the widest range of any criterion, so put the criteria on one
 * scale first.
 *
 * @param matrix - rows are alternatives, columns criteria on one scale
 * @param directions - one per criterion
 * @param weights - one weight of 0 or more per criterion, on any scale
 * @param options - the thresholds
 * @returns ranks, scores and both relations
 * @throws `OseeError` with code `out-of-range`, `empty-matrix`, `missing-value`, `wrong-length`,
 *   `not-a-finite-number`, `negative-weight`, `all-zero-weights` or `unknown-option`
 * @see B. Roy and P. Bertier, La méthode ELECTRE II, 1973
 * @category distance and outranking
 * @example
 * ```ts
 * import { electreII } from '@osee/scoring/mcda';
 *
 * electreII([[1, 2], [3, 3], [2, 1]], ['maximise', 'maximise'], [1, 2]).ranks; // => [2, 1, 3]
 * ```
 */
export function electreII(
  matrix: Matrix,
  directions: readonly Direction[],
  weights: readonly number[],
  options: ElectreIIOptions = {},
): ElectreIIResult {
  checkOptions(options, electreIIOptionNames);
  const { rows, columns } = checkMatrix(matrix);
  checkDirections(directions, columns);
  const total = checkWeights(weights, columns);
  checkSize(rows * rows, ['matrix']);
  checkEffort(rows * rows * columns, ['matrix']);
  const [high, medium, low] = checkAll(options.concordance ?? [0.65, 0.5, 0.35], 3, 'concordance');
  const [lenient, strict] = checkAll(options.discordance ?? [0.65, 0.35], 2, 'discordance');
  const balance = checkOneOf(options.balance ?? 'at-least', ['at-least', 'more'], ['balance']);
  const cells = alignColumns(matrix);
  const agreement = concordanceTable(cells, directions, weights, total);
  const disagreement = discordanceTable(cells, directions);
  const outweighs = balance === 'at-least' ? isAtLeast : isAbove;
  const relation = (allowed: readonly (readonly [number | undefined, number | undefined])[]): boolean[][] =>
    agreement.map((row, i) =>
      row.map((share, k) => {
        const against = disagreement[i]?.[k] ?? null;
        if (share === null || against === null) return false;
        // Criteria on which both are level count on both sides, which leaves the comparison as it is.
        if (!outweighs(share, agreement[k]?.[i] as number)) return false;
        return allowed.some(([least = 1, most = 0]) => isAtLeast(share, least) && isAtMost(against, most, 1));
      }),
    );
  const strong = relation([
    [high, lenient],
    [medium, strict],
  ]);
  const weak = relation([[low, lenient]]);
  const flip = (table: boolean[][]): boolean[][] =>
    table.map((_, i) => table.map((row) => row[i] as boolean));
  const fromTop = distil(strong, weak);
  const fromBottom = distil(flip(strong), flip(weak));
  const last = fromBottom.reduce((a, b) => Math.max(a, b));
  const scores = fromTop.map((place, index) => (place + last + 1 - (fromBottom[index] as number)) / 2);
  return { ranks: rank(scores, { best: 'lowest', ties: 'dense' }), scores, strong, weak };
}

const electreIIOptionNames: OptionNames<ElectreIIOptions> = {
  concordance: true,
  discordance: true,
  balance: true,
};

function checkAll<Shares extends readonly number[]>(shares: Shares, count: number, name: string): Shares {
  checkLength(shares, count, [name]);
  for (const [index, share] of shares.entries()) checkShare(share, [name, index]);
  return shares;
}
