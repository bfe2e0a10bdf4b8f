import type { Issue } from '../../errors/issue.ts';
import type { Path } from '../../errors/path.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { exact as exactly, list, orNull } from '../../input/shape-holders.ts';
import { text } from '../../input/shape-values.ts';
import { type Decimal, decimalShape, positiveShape, readDecimal } from '../amount/decimal.ts';
import { plain, sum } from '../amount/exact.ts';

/**
 * A table as somebody printed it: rows with parts and, where it has them, totals. `null` is a cell without a figure.
 *
 * @category budgets
 * @example
 * ```ts
 * import type { PrintedTable } from '@osee/core/resourcing';
 *
 * const table: PrintedTable = { rows: [{ id: 'food', cells: [145952415, 4660473], total: 150612888 }] };
 * ```
 */
export interface PrintedTable {
  readonly rows: readonly {
    readonly id: string;
    readonly cells: readonly (Decimal | null)[];
    /** What the row is said to add to. */
    readonly total?: Decimal | null;
  }[];
  /** What the columns are said to add to; one more than there are columns where the totals have a total. */
  readonly totals?: readonly (Decimal | null)[];
  /** A difference up to which nothing is told; 0 where not given. */
  readonly tolerance?: Decimal;
}

const cell = /* @__PURE__ */ orNull(decimalShape);
const tableShape = /* @__PURE__ */ exactly(
  {
    rows: /* @__PURE__ */ list(
      /* @__PURE__ */ exactly({ id: text, cells: /* @__PURE__ */ list(cell) }, { total: cell }, 'a row'),
    ),
  },
  { totals: /* @__PURE__ */ list(cell), tolerance: positiveShape },
  'a printed table',
);

/**
 * Looks whether a printed table adds up. Many do not: parts were rounded one by one, or a line is missing. A blank is
 * not 0, so a sum over blanks is told apart: what is missing there may be what the blank holds.
 *
 * @param table - rows, totals, and a tolerance
 * @returns an issue for each sum that is not what was printed, with the difference (`printed` less `sum`)
 * @throws `OseeError` with code `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option`
 * @category budgets
 * @example
 * ```ts
 * import { checkPrintedTable } from '@osee/core/resourcing';
 *
 * const rows = [{ id: 'direct support', cells: [24118704, 504183], total: 24622886 }];
 * checkPrintedTable({ rows })[0]?.details;
 * // => { at: 'direct support', sum: '24622887', printed: '24622886', difference: '-1', blanks: 0 }
 * ```
 */
export const checkPrintedTable = (
  table: PrintedTable,
): readonly Issue<'table-does-not-add' | 'table-has-blanks'>[] => {
  expectShape(table, tableShape, ['table']);
  const { rows, totals = [], tolerance = 0 } = table;
  const across = rows.flatMap(({ id, cells, total }, place) =>
    compare(cells, total, id, ['table', 'rows', place], tolerance),
  );
  const down = totals.flatMap((total, column) => {
    const cells = rows.map(
      (row) => row.cells[column] ?? (row.cells.length === column ? (row.total ?? null) : null),
    );
    return compare(cells, total, String(column), ['table', 'totals', column], tolerance);
  });
  return [...across, ...down];
};

const compare = (
  cells: readonly (Decimal | null)[],
  printed: Decimal | null | undefined,
  at: string,
  path: Path,
  tolerance: Decimal,
): readonly Issue<'table-does-not-add' | 'table-has-blanks'>[] => {
  if (printed === undefined || printed === null) return [];
  const figures = cells.flatMap((each) => (each === null ? [] : [readDecimal(each)]));
  const total = sum(figures);
  const difference = readDecimal(printed).minus(total);
  if (difference.abs().lte(readDecimal(tolerance))) return [];
  const blanks = cells.length - figures.length;
  const details = {
    at,
    sum: plain(total),
    printed: plain(readDecimal(printed)),
    difference: plain(difference),
    blanks,
  };
  const code = blanks === 0 ? 'table-does-not-add' : 'table-has-blanks';
  const message = `Expected parts of "${at.slice(0, 60)}" that add to ${details.printed}, got ${details.sum}.`;
  return [{ code, severity: 'warning', path, message, details }];
};
