import { type CsvFormat, writeCsv } from '@osee/core';
import { type Budget, type BudgetSum, budgetTable } from '@osee/core/resourcing';

const ends = ({ low, high }: BudgetSum): (number | null)[] => [
  Number(low),
  high === null ? null : Number(high),
];

/** Lines down, years across, low and high ends apart so that a spreadsheet can add them; the last row is the total. */
export const budgetCsv = (budget: Budget, header: readonly string[], format: Partial<CsvFormat>): string => {
  const { columns, rows, totals, total } = budgetTable(budget, 'line', 'year');
  const [line = '', low = '', high = '', sum = ''] = header;
  return writeCsv(
    [line, ...[...columns, sum].flatMap((column) => [`${column} ${low}`, `${column} ${high}`])],
    [
      ...rows.map((row) => [row.key, ...[...row.cells, row.total].flatMap(ends)]),
      [sum, ...[...totals, total].flatMap(ends)],
    ],
    format,
  );
};
