/**
 * The SQL engines that `toSql` writes for.
 *
 * @category population
 * @example
 * ```ts
 * import type { SqlDialectName } from '@osee/scoring/population';
 *
 * const dialect: SqlDialectName = 'duckdb';
 * ```
 */
export type SqlDialectName = 'duckdb' | 'postgresql' | 'clickhouse';

/** A column of a list of figures: its name and what stands in it. */
export type FigureField = readonly [name: string, sql: string];

/** What is written in another way by each engine; everything else is SQL that all of them read alike. */
export interface SqlDialect {
  readonly name: SqlDialectName;
  /** A name of a table or a column. */
  readonly quote: (name: string) => string;
  readonly text: (value: string) => string;
  /** Exactly this number, as one of double precision. */
  readonly number: (value: number) => string;
  readonly infinity: string;
  /** A list of numbers, of which one is taken by its position, from 1. */
  readonly list: (items: readonly string[]) => string;
  readonly asText: (sql: string) => string;
  readonly asWhole: (sql: string) => string;
  readonly asNumber: (sql: string) => string;
  /** A text as it is sorted by the codes of its signs. */
  readonly byCode: (sql: string) => string;
  /** Whether a text holds a sign that is not white space. */
  readonly hasText: (sql: string) => string;
  /** A name and its body for `WITH`: rows of literals. */
  readonly rows: (name: string, columns: readonly string[], rows: readonly (readonly string[])[]) => string;
  /** Keeps an engine from writing the columns of a step into the next, where they would be worked out again. */
  readonly fence: string;
  /** One row for each list of fields: columns that stay, and the source they come from. */
  readonly spread: (
    source: string,
    kept: readonly string[],
    lists: readonly (readonly FigureField[])[],
  ) => string;
  /** How many columns a step can have. */
  readonly mostColumns: number;
}
