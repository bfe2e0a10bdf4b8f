import { openDuckdb } from './duckdb.ts';
import { describeEngine } from './same-figures.ts';

describeEngine('DuckDB', openDuckdb, 200);
