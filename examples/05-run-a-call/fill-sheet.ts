import { csvFormats, readCsv, writeCsv } from '@osee/core';

/** What an assessor types into a sheet: a level and a reason for each criterion, by turns. */
export const fillSheet = (
  sheet: string,
  levels: Readonly<Record<string, readonly string[]>>,
  changes: Readonly<Record<string, { readonly [column: string]: string }>> = {},
): string => {
  const [head = [], ...rows] = readCsv(sheet);
  const at = (column: string): number => head.indexOf(column);
  const filled = rows.map((row, index) => {
    if (row[0]?.startsWith('#')) return row;
    const own = levels[row[at('application')] ?? ''] ?? [];
    const typed: Record<string, string> = {
      score: row[at('score')] || (own[index % Math.max(1, own.length)] ?? ''),
      reason: row[at('reason')] || 'Page 3 of the form.',
      ...changes[`${row[at('application')]} ${row[at('criterion')]}`],
    };
    return row.map((cell, column) => typed[head[column] ?? ''] ?? cell);
  });
  return writeCsv(head, filled, csvFormats.fr);
};
