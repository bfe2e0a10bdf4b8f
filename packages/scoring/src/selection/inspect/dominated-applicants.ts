import { dominance } from '../../mcda/diagnose/dominance.ts';
import type { Matrix } from '../../mcda/types.ts';
import type { DominatedApplicant } from './criteria-inspection.ts';
import type { KnownTable } from './known-table.ts';

type Row = readonly (number | null)[];

/**
 * Who is dominated and by whom. Complete rows are compared in full; where a row has a gap, a pair is compared on what
 * is known of both, one pair at a time, because such comparisons do not chain.
 */
export const dominatedApplicants = (table: KnownTable): readonly DominatedApplicant[] => {
  const certain = certainlyDominatedBy(table);
  return table.applicants.flatMap((applicant, position) => {
    const sure = certain.get(position) ?? [];
    const open = table.rows.flatMap((row, other) => {
      if (other === position || (certain.get(other) ?? []).length > 0) return [];
      const compared = comparedWhenAhead(row, table.rows[position] as Row);
      return compared === null ? [] : [{ other, compared, certain: false }];
    });
    const by = [
      ...sure.map((other) => ({ other, compared: table.criteria.length, certain: true })),
      ...open,
    ].sort((left, right) => left.other - right.other);
    if (by.length === 0) return [];
    return [{ applicant, by: by.map(({ other, ...rest }) => ({ applicant: idAt(table, other), ...rest })) }];
  });
};

const idAt = ({ applicants }: KnownTable, position: number): string => applicants[position] as string;

/** For each complete row, the positions of the complete rows that dominate it and are not dominated themselves. */
const certainlyDominatedBy = ({ rows, criteria }: KnownTable): ReadonlyMap<number, readonly number[]> => {
  const complete = rows.flatMap((row, position) => (row.includes(null) ? [] : [position]));
  if (complete.length === 0) return new Map();
  const { dominatedBy } = dominance(
    complete.map((position) => rows[position] as readonly number[]),
    criteria.map(() => 'maximise'),
  );
  return new Map(
    complete.map((position, index) => [
      position,
      (dominatedBy[index] ?? []).map((other) => complete[other] as number),
    ]),
  );
};

/**
 * On how many criteria, known of both, a row dominates another; `null` when it does not, and for two complete rows,
 * which are compared elsewhere.
 */
const comparedWhenAhead = (row: Row, other: Row): number | null => {
  if (!row.includes(null) && !other.includes(null)) return null;
  const both = row.flatMap((value, column) => {
    const against = other[column] ?? null;
    return value === null || against === null ? [] : [[value, against] as const];
  });
  if (both.length === 0) return null;
  const pair: Matrix = [both.map(([value]) => value), both.map(([, against]) => against)];
  const { dominated } = dominance(
    pair,
    both.map(() => 'maximise'),
  );
  return dominated.includes(1) ? both.length : null;
};
