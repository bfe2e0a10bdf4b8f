/** What the example needs of a database: DuckDB, or one that speaks its dialect. */
export interface Database {
  readonly execute: (statement: string) => Promise<void>;
  readonly query: (statement: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Appends rows to a table, in the order of its columns. */
  readonly append: (table: string, rows: Iterable<readonly (string | number)[]>) => Promise<void>;
}
