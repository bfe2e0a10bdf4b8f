import type { SqlDialectName } from '@osee/scoring/population';

/** A value of a table or of a result. */
export type Cell = string | number | boolean | null;

/** A table to be made: its columns with their types in words, and its rows. */
export interface TableOf {
  readonly name: string;
  readonly columns: Readonly<Record<string, 'text' | 'whole' | 'number' | 'flag'>>;
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

/** Text as a literal in standard SQL. */
export const standardText = (value: string): string => `'${value.replaceAll("'", "''")}'`;
