import { clickhouse } from './clickhouse.ts';
import { duckdb } from './duckdb.ts';
import { postgresql } from './postgresql.ts';
import type { SqlDialect, SqlDialectName } from './sql-dialect.ts';

const dialects: Readonly<Record<SqlDialectName, SqlDialect>> = { duckdb, postgresql, clickhouse };

export const dialectOf = (name: SqlDialectName): SqlDialect => dialects[name];
