import type { SqlOptions } from '../sql-options.ts';

/** A part of `WITH`, with what it does. */
export interface NamedStep {
  readonly comment: readonly string[];
  readonly text: string;
}

/** What is asked, and the columns that it has to have. */
export interface Mapped {
  readonly options: SqlOptions;
  readonly columns: NonNullable<SqlOptions['columns']>;
}
