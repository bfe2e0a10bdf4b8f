import type { SqlDialectName } from '@osee/scoring/population';

/** A value of a table or of a result. */
export type Cell = string | number | boolean | null;

/** What a column holds. */
export type ColumnType = 'text' | 'whole' | 'number' | 'flag';

/** A table to be made: its columns with their types in words, and its rows. */
export interface TableOf {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly rows: readonly (readonly Cell[])[];
}

/** A database in memory. */
export interface Engine {
  readonly dialect: SqlDialectName;
  readonly create: (table: TableOf) => Promise<void>;
  readonly run: (query: string) => Promise<readonly Readonly<Record<string, Cell>>[]>;
  /** Keeps the result of a query as a table. */
  readonly store: (name: string, query: string) => Promise<void>;
  readonly close: () => void | Promise<void>;
}

/** A name in standard SQL. */
export const standardName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A value as a literal in standard SQL. */
export const standardLiteral = (cell: Cell): string =>
  typeof cell === 'string' ? `'${cell.replaceAll("'", "''")}'` : `${cell}`;

/** How a dialect writes names, values and types. */
export interface Spelling {
  readonly name: (name: string) => string;
  readonly literal: (cell: Cell) => string;
  readonly types: Readonly<Record<ColumnType, string>>;
}

/** The columns of a table with their types, as a definition lists them. */
export const fieldsOf = ({ columns }: TableOf, { name, types }: Spelling): string =>
  Object.entries(columns)
    .map(([column, type]) => `${name(column)} ${types[type]}`)
    .join(', ');

/** The statement that puts the rows into a table that is there. */
export const insertOf = (table: TableOf, { name, literal }: Spelling): string =>
  `INSERT INTO ${name(table.name)} VALUES ${table.rows.map((row) => `(${row.map(literal).join(', ')})`).join(', ')}`;
