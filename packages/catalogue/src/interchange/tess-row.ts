import type { Issue, Path } from '@osee/core';
import { type ImportIssueCode, importIssue } from './imported-resource.ts';
import type { KeptValue } from './kept-value.ts';

/** One row being read, with what was kept of it and told about it. */
export interface TeSSRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly width: number;
  readonly kept: KeptValue[];
  readonly issues: Issue<ImportIssueCode>[];
  /** The text of a column; empty where it says nothing. */
  readonly peek: (name: string) => string;
  /** The same, noted for a field. */
  readonly take: (name: string, ...field: readonly (string | number)[]) => string;
  /** The items of a list that find a field; `fieldOf` gets the item and how many were taken. */
  readonly takeItems: (
    name: string,
    fieldOf: (item: string, place: number) => Path | null,
  ) => readonly string[];
  /** Every filled cell of the columns of that name. */
  readonly all: (name: string) => readonly { readonly column: number; readonly text: string }[];
  readonly keep: (column: number, ...field: readonly (string | number)[]) => void;
  readonly keepForm: (column: number) => void;
  readonly tell: (code: ImportIssueCode, name: string, message: string) => void;
  readonly tellColumn: (code: ImportIssueCode, column: number, message: string) => void;
  /** Tells what of the row was neither kept nor told. */
  readonly tellRest: () => void;
}

export const createTeSSRow = (
  names: readonly string[],
  cells: readonly string[],
  line: number,
  position: number,
): TeSSRow => {
  const kept: KeptValue[] = [];
  const issues: Issue<ImportIssueCode>[] = [];
  const accounted = new Set<number>();
  const textAt = (column: number) => (cells[column] ?? '').trim();
  const pathOf = (column: number): Path => {
    const name = names[column] ?? '';
    return [line, name !== '' && names.indexOf(name) === column ? name : column];
  };
  const all = (name: string) =>
    names.flatMap((own, column) =>
      own === name && textAt(column) !== '' ? [{ column, text: textAt(column) }] : [],
    );
  const note = (column: number, value: string, to: Path | null, path = pathOf(column)) => {
    accounted.add(column);
    kept.push({ path, value, to });
  };
  const tellColumn: TeSSRow['tellColumn'] = (code, column, message) => {
    accounted.add(column);
    issues.push(importIssue(code, pathOf(column), message, { got: textAt(column) }));
  };
  const peek = (name: string) => all(name)[0]?.text ?? '';
  return {
    line,
    cells,
    width: names.length,
    kept,
    issues,
    peek,
    all,
    take: (name, ...field) => {
      const [first] = all(name);
      if (first) note(first.column, first.text, [position, ...field]);
      return first?.text ?? '';
    },
    takeItems: (name, fieldOf) => {
      const taken: string[] = [];
      for (const { column, text } of all(name).slice(0, 1)) {
        for (const [place, item] of itemsOf(text).entries()) {
          const field = fieldOf(item, taken.length);
          const path = [...pathOf(column), place];
          accounted.add(column);
          if (field) {
            taken.push(item);
            note(column, item, [position, ...field], path);
          } else
            issues.push(
              importIssue('not-kept', path, `There is no place for all of "${name}".`, { got: item }),
            );
        }
      }
      return taken;
    },
    keep: (column, ...field) => note(column, textAt(column), [position, ...field]),
    keepForm: (column) => note(column, textAt(column), null),
    tell: (code, name, message) => {
      const [first] = all(name);
      if (first) tellColumn(code, first.column, message);
      else issues.push(importIssue(code, [line, name], message, { got: '' }));
    },
    tellColumn,
    tellRest: () => {
      for (const column of cells.keys()) {
        if (textAt(column) === '' || accounted.has(column)) continue;
        tellColumn('not-kept', column, `There is no place for the column "${names[column] ?? column}".`);
      }
    },
  };
};

export const tellUnreadCells = (row: TeSSRow): void => row.tellRest();

const itemsOf = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
