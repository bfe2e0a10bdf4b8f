import type { PopulationFigure, PopulationResult } from '@osee/scoring/population';
import type { Cell } from './engine.ts';

type Row = Readonly<Record<string, Cell>>;

const near = (one: Cell | undefined, other: number | null): boolean =>
  one === null || one === undefined || other === null
    ? (one ?? null) === other
    : Math.abs(Number(one) - other) <= 1e-9;

const isSame = (row: Row, figure: PopulationFigure, count: number): boolean => {
  const outer = row['bound'] === 'outer';
  const { interval } = figure;
  return (
    row['hidden'] === null &&
    Number(row['count']) === count &&
    near(row['scored'], figure.scored) &&
    near(row['mean'], figure.mean) &&
    near(row['lowest'], figure.lowest) &&
    near(row['highest'], figure.highest) &&
    near(row['coverage'], figure.coverage) &&
    // An outer bound may lie further out.
    (outer || (near(row['low'], interval?.worst ?? null) && near(row['high'], interval?.best ?? null))) &&
    figure.quantiles.every(({ score }, each) => near(row[`quantile_${each + 1}`], score)) &&
    figure.levels.every(
      (level, each) =>
        Number(row[`level_${each}`]) === level.count && near(row[`share_${each}`], level.share),
    )
  );
};

/** Where the groups of a query differ from those of the library. */
export const groupDifferences = (rows: readonly Row[], result: PopulationResult): readonly unknown[] => {
  const parts = [
    {
      part: 'whole',
      label: null,
      count: result.count,
      hidden: result.whole === null ? 'few' : null,
      figures: result.whole,
    },
    ...result.groups.map((group) => ({ part: 'group', ...group })),
  ];
  const found = parts.flatMap(({ part, label, count, hidden, figures }) => {
    const own = rows.filter((row) => row['part'] === part && (row['group_label'] ?? null) === label);
    if (own.length === 0) return [{ missing: label, part }];
    return own.flatMap((row): readonly unknown[] => {
      if (hidden !== null) {
        const isHidden =
          row['hidden'] === hidden &&
          Object.entries(row).every(
            ([name, value]) =>
              ['part', 'group_label', 'node', 'hidden'].includes(name) || (value ?? null) === null,
          );
        return isHidden ? [] : [{ row, hidden }];
      }
      const figure = figures?.find(({ nodeId }) => nodeId === row['node']);
      return figure && isSame(row, figure, count ?? 0) ? [] : [{ row, figure, count }];
    });
  });
  const nodes = new Set(rows.map((row) => row['node'])).size;
  return rows.length === parts.length * nodes
    ? found
    : [...found, { rows: rows.length, parts: parts.length }];
};
