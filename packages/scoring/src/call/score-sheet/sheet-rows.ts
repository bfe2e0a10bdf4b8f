import {
  type CsvSeparator,
  describeValue,
  type Issue,
  nearestWord,
  OseeError,
  readCsvRows,
} from '@osee/core';
import { cellName, noteSign, type SheetColumn, sheetColumns } from './sheet-columns.ts';
import type { NamedSheet, SheetIssueCode } from './sheet-score.ts';

export type SheetIssue = Issue<SheetIssueCode>;

/** A row of a sheet with its cells by column, and a way to tell what is wrong with one. */
export interface SheetRow {
  readonly line: number;
  readonly cell: (column: SheetColumn) => string;
  readonly issue: (
    column: SheetColumn,
    code: SheetIssueCode,
    message: string,
    more?: { readonly severity?: Issue['severity']; readonly details?: Issue['details'] },
  ) => SheetIssue;
}

const needed: readonly SheetColumn[] = ['application', 'criterion', 'score'];

/** The rows of a sheet that hold something, and what is wrong with its form. A sheet that cannot be read is told. */
export const sheetRows = (
  { name, text }: NamedSheet,
  separator: CsvSeparator | undefined,
): { readonly rows: readonly SheetRow[]; readonly issues: readonly SheetIssue[] } => {
  let table: ReturnType<typeof readCsvRows>;
  try {
    table = readCsvRows(text, separator === undefined ? {} : { separator });
  } catch (error) {
    if (!(error instanceof OseeError)) throw error;
    const { code, message } = error;
    return { rows: [], issues: [issueAt([name], 'unreadable-sheet', message, { reason: code })] };
  }
  const [head] = table;
  if (head === undefined) {
    const message = 'Expected a sheet with a heading, got an empty one.';
    return { rows: [], issues: [issueAt([name], 'unreadable-sheet', message, { reason: 'empty' })] };
  }
  const names = head.cells.map((cell) => cell.trim().toLowerCase());
  const heading = headingIssues(name, head.line, names);
  if (heading.some(({ code }) => code === 'missing-column')) return { rows: [], issues: heading };
  const places = new Map(sheetColumns.map((column) => [column, names.indexOf(column)]));
  const body = table
    .slice(1)
    .filter(({ cells }) => !cells[0]?.startsWith(noteSign) && cells.some((cell) => cell.trim() !== ''));
  return {
    rows: body
      .filter(({ cells }) => cells.length <= names.length)
      .map(({ line, cells }) => rowOf(name, line, cells, places)),
    issues: [
      ...heading,
      ...body
        .filter(({ cells }) => cells.length > names.length)
        .map(({ line, cells }) =>
          issueAt(
            [name, line],
            'ragged-row',
            `Expected at most ${names.length} cells in line ${line}, got ${cells.length}: none of them is read, as nobody knows in which column each belongs.`,
            { line, expected: names.length, got: cells.length },
          ),
        ),
    ],
  };
};

const rowOf = (
  name: string,
  line: number,
  cells: readonly string[],
  places: ReadonlyMap<SheetColumn, number>,
): SheetRow => ({
  line,
  cell: (column) => cells[places.get(column) ?? -1]?.trim() ?? '',
  issue: (column, code, message, { severity = 'error', details = {} } = {}) => {
    const place = places.get(column) ?? -1;
    const cell = place < 0 ? null : cellName(place, line);
    return issueAt(
      [name, line, column],
      code,
      `${message}${cell === null ? '' : ` (${name}, ${cell})`}`,
      { ...details, line, column, cell },
      severity,
    );
  },
});

const headingIssues = (name: string, line: number, names: readonly string[]): readonly SheetIssue[] => {
  const known: readonly string[] = sheetColumns;
  return [
    ...needed
      .filter((column) => !names.includes(column))
      .map((column) =>
        issueAt([name, line, column], 'missing-column', `Expected a column "${column}", got none.`, {
          column,
          got: names,
        }),
      ),
    ...names.flatMap((column, place) => {
      const cell = cellName(place, line);
      const details = { column, cell };
      if (names.indexOf(column) < place && column !== '') {
        const message = `Expected each column once, got "${column}" again: only the first is read (${name}, ${cell}).`;
        return [issueAt([name, line, column], 'duplicate-column', message, details)];
      }
      if (known.includes(column) || column === '') return [];
      const nearest = nearestWord(column, known);
      const hint = nearest === null ? '' : ` (probably "${nearest}")`;
      const message = `Expected a column of a score sheet${hint}, got ${describeValue(column)}: it is not read (${name}, ${cell}).`;
      return [issueAt([name, line, column], 'unknown-column', message, { ...details, nearest }, 'warning')];
    }),
  ];
};

const issueAt = (
  path: Issue['path'],
  code: SheetIssueCode,
  message: string,
  details: Issue['details'],
  severity: Issue['severity'] = 'error',
): SheetIssue => ({ code, severity, path, message, details });
