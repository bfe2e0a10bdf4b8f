import { DuckDBInstance } from '@duckdb/node-api';
import type { Database } from '../../examples/13-a-country-of-municipalities/database.ts';

/** DuckDB in memory, for the example of municipalities. */
export const openCountryDatabase = async (): Promise<{
  readonly database: Database;
  readonly close: () => void;
}> => {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  return {
    database: {
      execute: async (statement) => {
        await connection.run(statement);
      },
      query: async (statement) => (await connection.runAndReadAll(statement)).getRowObjectsJS(),
      append: async (table, rows) => {
        const appender = await connection.createAppender(table);
        for (const row of rows) {
          for (const cell of row) {
            if (typeof cell === 'number') appender.appendInteger(cell);
            else appender.appendVarchar(cell);
          }
          appender.endRow();
        }
        appender.closeSync();
      },
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
};
