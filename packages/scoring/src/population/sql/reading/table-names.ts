import type { SqlDialect } from '../dialects/sql-dialect.ts';
import type { SqlTable } from '../sql-table.ts';

/** The tables as they are named in a query. */
export const tableNames = (
  { quote }: SqlDialect,
  tables: SqlTable | readonly SqlTable[],
): readonly string[] =>
  (Array.isArray(tables) ? (tables as readonly SqlTable[]) : [tables as SqlTable]).map((table) =>
    typeof table === 'string' ? quote(table) : `${quote(table.schema)}.${quote(table.name)}`,
  );
